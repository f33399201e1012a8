import * as z from 'zod';
import type { Iteration, Project, ReportedPerson, Version } from '../../../core/model/containers';
import { isMadeUp } from '../../../core/model/former-account';
import type { Status } from '../../../core/model/status';
import { flagColumn, instantColumn, numberColumn, textColumn, toldFlagColumn } from '../rows/columns';
import { CATEGORY_NUMBERS, CONTAINER_NUMBERS, namedColumn, STATE_NUMBERS } from '../rows/kinds';
import { questionMarks } from '../rows/table';
import type { Sql } from '../engine/sql';

/** The statuses, iterations, versions, people and projects of items. Names are not stored: ids and keys replace them. */
export interface Surroundings {
  readonly statuses: readonly Status[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
  readonly people: readonly ReportedPerson[];
  readonly projects: readonly Project[];
}

export interface SurroundingsOf {
  readonly iterationIds: readonly string[];
  readonly projectKeys: readonly string[];
  readonly accountIds: readonly string[];
}

const base = { id: textColumn };
const unused = z.null();

/** One shape for rows of six tables, so that one statement reads them all. */
const row = z.discriminatedUnion('part', [
  z.object({ ...base, part: z.literal('status'), word: textColumn, one: namedColumn(CATEGORY_NUMBERS) }),
  z.object({
    ...base,
    part: z.literal('iteration'),
    word: textColumn.nullable(),
    one: namedColumn(STATE_NUMBERS),
    two: instantColumn.nullable(),
    three: instantColumn.nullable(),
    four: instantColumn.nullable(),
  }),
  z.object({
    ...base,
    part: z.literal('version'),
    word: textColumn,
    begin: textColumn.nullable(),
    finish: textColumn.nullable(),
    one: flagColumn,
  }),
  z.object({ ...base, part: z.literal('person'), word: unused, one: toldFlagColumn, two: toldFlagColumn }),
  z.object({
    ...base,
    part: z.literal('promise'),
    begin: textColumn,
    one: namedColumn(CONTAINER_NUMBERS),
    two: instantColumn,
  }),
  z.object({ ...base, part: z.literal('project'), word: textColumn, one: numberColumn.nullable() }),
]);

/** All statuses, and the requested iterations, versions, people and projects. One statement. */
export async function readSurroundings(sql: Sql, of: SurroundingsOf): Promise<Surroundings> {
  const [iterationIds, projectKeys, accountIds] = [of.iterationIds, of.projectKeys, of.accountIds].map(unique);
  const parts = [
    "SELECT 'status' AS part, id, name AS word, NULL AS begin, NULL AS finish, " +
      'category AS one, NULL AS two, NULL AS three, NULL AS four FROM item_status',
    "SELECT 'iteration', id, board_id, NULL, NULL, state, started_at, planned_end_at, closed_at FROM iteration " +
      `WHERE removed = 0 AND id IN (${listed(iterationIds)})`,
    "SELECT 'version', id, project_key, start_on, release_on, released, NULL, NULL, NULL FROM project_version " +
      `WHERE removed = 0 AND project_key IN (${listed(projectKeys)})`,
    "SELECT 'person', account_id, NULL, NULL, NULL, active, is_app, NULL, NULL FROM person " +
      `WHERE account_id IN (${listed(accountIds)})`,
    "SELECT 'project', id, project_key, NULL, NULL, NULL, NULL, NULL, NULL FROM project " +
      `WHERE project_key IN (${listed(projectKeys)})`,
    "SELECT 'promise', container_id, NULL, ends_on, NULL, kind, seen_at, NULL, NULL FROM promised_end " +
      `WHERE kind = ${String(CONTAINER_NUMBERS.iteration)} AND container_id IN (${listed(iterationIds)}) ` +
      `OR kind = ${String(CONTAINER_NUMBERS.version)} AND container_id IN ` +
      `(SELECT id FROM project_version WHERE project_key IN (${listed(projectKeys)}))`,
  ];
  const values = [iterationIds, projectKeys, accountIds, projectKeys, iterationIds, projectKeys].flatMap(
    (list) => list ?? [],
  );
  const rows = await sql.read({ text: `${parts.join(' UNION ALL ')} ORDER BY part, id`, values }, row);
  const promisesOf = promised(rows.filter((each) => each.part === 'promise'));
  return {
    statuses: rows.flatMap((each) =>
      each.part === 'status' ? { id: each.id, name: each.word, category: each.one } : [],
    ),
    iterations: rows.flatMap((each) =>
      each.part === 'iteration' ? iterationOf(each, promisesOf('iteration', each.id)) : [],
    ),
    versions: rows.flatMap((each) => (each.part === 'version' ? versionOf(each, promisesOf('version', each.id)) : [])),
    people: [
      ...rows.flatMap((each) => (each.part === 'person' ? { id: each.id, active: each.one, isApp: each.two } : [])),
      ...of.accountIds.filter(isMadeUp).map((id) => ({ id, active: false, isApp: false })),
    ],
    projects: rows.flatMap((each) => (each.part === 'project' ? { id: each.id, key: each.word, name: each.word } : [])),
  };
}

type Part<Name extends string> = Extract<z.infer<typeof row>, { readonly part: Name }>;

function iterationOf({ id, word, one, two, three, four }: Part<'iteration'>, promises: readonly string[]): Iteration {
  const iteration = { id, name: id, boardId: word, state: one, startedAt: two, plannedEndAt: three, closedAt: four };
  return promises.length < 2 ? iteration : { ...iteration, promisedEnds: promises.map((end) => new Date(end)) };
}

function versionOf({ id, word, begin, finish, one }: Part<'version'>, promises: readonly string[]): Version {
  const version = { id, name: id, projectKey: word, startOn: begin, releaseOn: finish, released: one };
  return promises.length < 2 ? version : { ...version, promisedEnds: promises };
}

/** The end dates of a container as they were seen, the earliest seen first. */
function promised(rows: readonly Part<'promise'>[]): (kind: string, id: string) => readonly string[] {
  const sorted = [...rows].sort((one, other) => one.two.getTime() - other.two.getTime());
  const known = new Map<string, string[]>();
  for (const { one: kind, id, begin } of sorted) {
    const name = `${kind} ${id}`;
    known.set(name, [...(known.get(name) ?? []), begin]);
  }
  return (kind, id) => known.get(`${kind} ${id}`) ?? [];
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** An empty list is invalid SQL; no row has an empty id. */
const listed = (values: readonly string[] | undefined): string =>
  values === undefined || values.length === 0 ? "''" : questionMarks(values.length);
