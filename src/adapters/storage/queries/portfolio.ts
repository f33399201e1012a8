import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { Level } from '../../../core/model/level';
import { numberColumn, textColumn } from '../rows/columns';
import { CONTAINER_NUMBERS, containerKindColumn, containerValues, namedColumn } from '../rows/kinds';
import { questionMarks } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';
import {
  figureColumns,
  figureShape,
  figuresOf,
  HEALTH_NUMBERS,
  idsColumn,
  type ReadingFigures,
  summaryColumn,
} from '../tables/reading';

/** The last reading of a scope, without its report. */
export interface PortfolioReading extends ReadingFigures {
  readonly summary: string;
  /** The last day on which its project was judged; null if it never was. */
  readonly projectDay: number | null;
}

const portfolioRow = z
  .object({ ...figureShape, summary: summaryColumn, project_day: numberColumn.nullable() })
  .transform(({ summary, project_day, ...row }): PortfolioReading => ({
    ...figuresOf(row),
    summary,
    projectDay: project_day,
  }));

/** The day on which the project of a reading was judged last, by the project's own readings. */
const PROJECT_DAY =
  `(SELECT MAX(own.on_day) FROM reading AS own WHERE own.kind = ${CONTAINER_NUMBERS.project} ` +
  'AND own.container_id = present.project_key AND own.on_day <= ?) AS project_day';

const WORST_FIRST =
  'ORDER BY present.health DESC, COALESCE(present.slip_days, -1) DESC, COALESCE(present.chance, 2), ' +
  'present.raised DESC, present.kind, present.container_id';

/** The last readings of these scopes on or before a day, worst first. One statement for hundreds of scopes. */
export async function readLatest(
  sql: Sql,
  scopes: readonly ContainerRef[],
  day: number,
): Promise<readonly PortfolioReading[]> {
  if (scopes.length === 0) return [];
  const which = among(scopes);
  return sql.read(
    {
      text:
        `SELECT ${figureColumns('present')}, present.summary, ${PROJECT_DAY} FROM (` +
        'SELECT kind, container_id, MAX(on_day) AS on_day FROM reading ' +
        `WHERE on_day <= ? AND ${which.text} GROUP BY kind, container_id) AS latest ` +
        `JOIN reading AS present ON ${same('present', 'latest')} AND present.on_day = latest.on_day ${WORST_FIRST}`,
      values: [day, day, ...which.values],
    },
    portfolioRow,
  );
}

/** The last reading of one scope on or before each of these days, in their order; null without one. One statement. */
export async function readLatestOn(
  sql: Sql,
  scope: ContainerRef,
  days: readonly number[],
): Promise<readonly (PortfolioReading | null)[]> {
  const asked = [...new Set(days.map(Math.trunc))];
  const rows = await sql.read(
    {
      text: asked
        .map(
          (day) =>
            `SELECT ${figureColumns('present')}, present.summary, ${PROJECT_DAY}, ${String(day)} AS asked FROM reading AS present ` +
            'WHERE present.kind = ? AND present.container_id = ? AND present.on_day = (SELECT MAX(last.on_day) FROM reading AS last ' +
            'WHERE last.kind = ? AND last.container_id = ? AND last.on_day <= ?)',
        )
        .join(' UNION ALL '),
      values: asked.flatMap((day) => [day, ...containerValues(scope), ...containerValues(scope), day]),
    },
    z.intersection(portfolioRow, z.object({ asked: numberColumn })),
  );
  return days.map((day) => rows.find(({ asked: of }) => of === Math.trunc(day)) ?? null);
}

export interface InsideQuery {
  readonly projectKeys: readonly string[];
  readonly day: number;
  /** How many to skip, and how many to read after them. */
  readonly offset: number;
  readonly most: number;
}

/** A page of the epics and versions in the latest judgement of projects, worst first. One statement. */
export async function readInside(
  sql: Sql,
  { projectKeys, day, offset, most }: InsideQuery,
): Promise<readonly PortfolioReading[]> {
  if (projectKeys.length === 0) return [];
  return sql.read(
    {
      text:
        `SELECT ${figureColumns('present')}, present.summary, present.on_day AS project_day FROM (` +
        `SELECT container_id, MAX(on_day) AS on_day FROM reading WHERE kind = ${CONTAINER_NUMBERS.project} ` +
        `AND container_id IN (${questionMarks(projectKeys.length)}) AND on_day <= ? GROUP BY container_id) AS latest ` +
        'JOIN reading AS present ON present.on_day = latest.on_day AND present.project_key = latest.container_id ' +
        `AND present.kind IN (${CONTAINER_NUMBERS.parent}, ${CONTAINER_NUMBERS.version}) ` +
        `${WORST_FIRST} LIMIT ${Math.trunc(most)} OFFSET ${Math.trunc(offset)}`,
      values: [...projectKeys, day],
    },
    portfolioRow,
  );
}

/** A scope in an earlier week. */
export interface PastWeek {
  readonly scope: ContainerRef;
  /** How many weeks before the given day; 0 is the week that ends with it. */
  readonly weeksBefore: number;
  readonly health: Level;
  readonly chance: number | null;
  readonly restsOn: readonly string[] | null;
}

const DAYS = 7;
const pastRow = z
  .object({
    kind: containerKindColumn,
    container_id: textColumn,
    on_day: numberColumn,
    health: namedColumn(HEALTH_NUMBERS),
    chance: numberColumn.nullable(),
    rests_on: idsColumn.nullable(),
  })
  .transform((row) => ({ ...row, scope: { kind: row.kind, id: row.container_id } }));

/** An earlier week of one scope, with its table values; only the latest of all has its report. */
export interface PastReading extends PastWeek {
  readonly day: number;
  readonly summary: string;
  readonly report: string;
}

const pastReadingRow = z.object({
  on_day: numberColumn,
  health: namedColumn(HEALTH_NUMBERS),
  chance: numberColumn.nullable(),
  rests_on: idsColumn.nullable(),
  summary: summaryColumn,
  report: textColumn,
  asked: numberColumn,
});

/**
 * For each of these days, the last reading of each week of a scope up to it, the latest first, for this many weeks. One
 * statement.
 */
export async function readPast(
  sql: Sql,
  scope: ContainerRef,
  { days, weeks }: { readonly days: readonly number[]; readonly weeks: number },
): Promise<readonly (readonly PastReading[])[]> {
  if (days.length === 0) return [];
  const asked = [...new Set(days.map(Math.trunc))];
  const rows = await sql.read(
    {
      text: `${asked.map(pastUpTo).join(' UNION ALL ')} ORDER BY on_day DESC`,
      values: asked.flatMap((day) => [
        ...[...containerValues(scope), day],
        ...containerValues(scope),
        ...[...containerValues(scope), day, day - weeks * DAYS, day, day],
      ]),
    },
    pastReadingRow,
  );
  return days.map((day) =>
    rows
      .filter(({ asked: of }) => of === Math.trunc(day))
      .map(({ on_day, rests_on, asked: _, ...row }) => ({
        ...row,
        scope,
        day: on_day,
        weeksBefore: Math.floor((day - on_day) / DAYS),
        restsOn: rests_on,
      })),
  );
}

const pastUpTo = (day: number): string =>
  `SELECT past.on_day, past.health, past.chance, past.rests_on, past.summary, ${String(day)} AS asked, ` +
  'CASE WHEN past.on_day = (SELECT MAX(on_day) FROM reading WHERE kind = ? AND container_id = ? AND on_day <= ?) ' +
  "THEN past.report ELSE '' END AS report FROM reading AS past " +
  'WHERE past.kind = ? AND past.container_id = ? AND past.on_day IN (SELECT MAX(on_day) FROM reading ' +
  'WHERE kind = ? AND container_id = ? AND on_day <= ? AND on_day > ? ' +
  `GROUP BY (? - on_day) - ((? - on_day) % ${DAYS}))`;

/**
 * The last reading of each week of these scopes, for this many weeks up to a day. One statement for hundreds of scopes.
 */
export async function readWeeks(
  sql: Sql,
  scopes: readonly ContainerRef[],
  { day, weeks }: { readonly day: number; readonly weeks: number },
): Promise<readonly PastWeek[]> {
  if (scopes.length === 0) return [];
  const which = among(scopes);
  const rows = await sql.read(
    {
      text:
        'SELECT past.kind, past.container_id, past.on_day, past.health, past.chance, past.rests_on FROM (' +
        'SELECT kind, container_id, MAX(on_day) AS on_day FROM reading ' +
        `WHERE on_day <= ? AND on_day > ? AND ${which.text} ` +
        // Whole weeks before the day, without a division, because engines round differently.
        `GROUP BY kind, container_id, (? - on_day) - ((? - on_day) % ${DAYS})) AS last ` +
        `JOIN reading AS past ON ${same('past', 'last')} AND past.on_day = last.on_day`,
      values: [day, day - weeks * DAYS, ...which.values, day, day],
    },
    pastRow,
  );
  return rows.map(({ scope, on_day, health, chance, rests_on }) => ({
    scope,
    weeksBefore: Math.floor((day - on_day) / DAYS),
    health,
    chance,
    restsOn: rests_on,
  }));
}

const same = (one: string, other: string): string =>
  `${one}.kind = ${other}.kind AND ${one}.container_id = ${other}.container_id`;

/** Lists of pairs differ between engines; one list per kind does not. */
function among(scopes: readonly ContainerRef[]): { readonly text: string; readonly values: SqlValue[] } {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  for (const kind of new Set(scopes.map((scope) => scope.kind))) {
    const ofKind = scopes.filter((scope) => scope.kind === kind);
    parts.push(`(kind = ? AND container_id IN (${questionMarks(ofKind.length)}))`);
    values.push(CONTAINER_NUMBERS[kind], ...ofKind.map(({ id }) => id));
  }
  return { text: `(${parts.join(' OR ')})`, values };
}
