import type { Iteration, Project } from '../../../../src/core/model/containers';
import type { Status } from '../../../../src/core/model/status';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { FIELD } from '../../../demo/vocabulary';

type Field = keyof typeof FIELD;

export interface NamedField {
  readonly id: string;
  readonly name: string;
}

/** A Jira whose issues open together with the work items. */
export interface Beside {
  readonly projectKeys: ReadonlySet<string>;
  /** Its own custom fields with the same meaning. */
  readonly fields: Partial<Readonly<Record<Field, NamedField>>>;
}

/** The ids and keys of Azure DevOps data in a Jira: numbers, and keys that begin with letters. */
export interface JiraNames {
  readonly fields: Readonly<Record<Field, NamedField>>;
  readonly key: (itemId: string, projectKey: string) => string;
  readonly keyOf: (itemId: string) => string | null;
  readonly project: (key: string) => { readonly id: string; readonly key: string; readonly name: string };
  readonly status: (id: string) => Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };
  readonly sprint: (id: string) => { readonly id: number; readonly name: string } | null;
  /** The same from both ends, as a Jira numbers its links. */
  readonly link: (kind: 'blocks' | 'duplicates' | 'relates', ends: readonly string[]) => string;
  readonly type: (name: string) => Readonly<Record<string, unknown>>;
  readonly person: (id: string | null) => Readonly<Record<string, unknown>> | null;
}

const [FIRST_STATUS, FIRST_TYPE, FIRST_PROJECT] = [10_000, 10_100, 10_000];
/** Sprints and fields out of the usual range of a Jira, where one is beside. */
/** Out of the range of a Jira, whose links may be beside. */
const FIRST_LINK = 1_000_000_000;
const [FIRST_SPRINT_BESIDE, SPARE_FIELD] = [1_000_000, 'customfield_99'];
const CATEGORIES = { 'to-do': 'new', 'in-progress': 'indeterminate', done: 'done', unknown: 'undefined' } as const;
const LEVELS = { parent: 1, standard: 0, part: -1 } as const;
const LONGEST_KEY = 10;

export interface ToName {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  /** Names of people, by id; without a name, the id is shown. */
  readonly namesOfPeople?: ReadonlyMap<string, string>;
}

export function jiraNames(
  { items, statuses, projects, iterations, namesOfPeople }: ToName,
  beside: Beside | null,
): JiraNames {
  const projectKeys = new Map<string, { id: string; key: string; name: string }>();
  const keys = new Set(beside?.projectKeys);
  const firstSprint = beside === null ? 1 : FIRST_SPRINT_BESIDE;
  const projectOf = (name: string) => {
    const known = projectKeys.get(name);
    if (known !== undefined) return known;
    const added = { id: String(FIRST_PROJECT + projectKeys.size), key: freeKey(name, keys), name };
    keys.add(added.key);
    projectKeys.set(name, added);
    return added;
  };
  for (const { key } of projects) projectOf(key);
  const types = new Map<string, WorkItem['level']>();
  for (const { initial, changes, level } of items) {
    for (const change of changes) if (change.kind === 'type' && !types.has(change.from)) types.set(change.from, level);
    types.set(
      changes.reduce((type, change) => (change.kind === 'type' ? change.to : type), initial.type),
      level,
    );
  }
  const typeNames = [...types.keys()];
  const itemKey = (id: string, projectKey: string): string => `${projectOf(projectKey).key}-${id}`;
  const projectsNow = new Map(
    items.map(({ id, initial, changes }) => [
      id,
      changes.reduce((key, change) => (change.kind === 'project' ? change.to : key), initial.projectKey),
    ]),
  );
  const links = new Map<string, string>();
  return {
    fields: fieldsBeside(beside),
    key: itemKey,
    keyOf: (id) => {
      const project = projectsNow.get(id);
      return project === undefined ? null : itemKey(id, project);
    },
    project: projectOf,
    status: (id) => {
      const place = statuses.findIndex((status) => status.id === id);
      const { name = id, category = 'unknown' } = statuses[place] ?? {};
      return { id: String(FIRST_STATUS + place), name, statusCategory: { key: CATEGORIES[category] } };
    },
    sprint: (id) => {
      const place = iterations.findIndex((iteration) => iteration.id === id);
      const iteration = iterations[place];
      return iteration === undefined ? null : sprintOf(iteration, firstSprint + place);
    },
    link: (kind, ends) => {
      const name = [kind, ...(kind === 'relates' ? ends.toSorted() : ends)].join(' ');
      const known = links.get(name) ?? String(FIRST_LINK + links.size);
      links.set(name, known);
      return known;
    },
    type: (name) => {
      const level = types.get(name) ?? 'standard';
      return {
        id: String(FIRST_TYPE + typeNames.indexOf(name)),
        name,
        subtask: level === 'part',
        hierarchyLevel: LEVELS[level],
      };
    },
    person: (id) =>
      id === null
        ? null
        : {
            accountId: id,
            displayName: namesOfPeople?.get(id) ?? id,
            active: true,
            accountType: /^(?:svc|s2s|aadsp)\./.test(id) ? 'app' : 'atlassian',
          },
  };
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  sprint: 'Sprint',
  points: 'Story point estimate',
  flagged: 'Flagged',
  startDate: 'Start date',
};

function fieldsBeside(beside: Beside | null): JiraNames['fields'] {
  const fieldOf = (own: Field): NamedField => {
    const id = beside === null ? FIELD[own] : FIELD[own].replace('customfield_', SPARE_FIELD);
    return beside?.fields[own] ?? { id, name: FIELD_NAMES[own] };
  };
  return {
    sprint: fieldOf('sprint'),
    points: fieldOf('points'),
    flagged: fieldOf('flagged'),
    startDate: fieldOf('startDate'),
  };
}

function sprintOf({ name, state, startedAt, plannedEndAt, closedAt, boardId }: Iteration, id: number) {
  return {
    id,
    name,
    state,
    ...(boardId !== null && { originBoardId: id }),
    ...(startedAt !== null && { startDate: startedAt.toISOString() }),
    ...(plannedEndAt !== null && { endDate: plannedEndAt.toISOString() }),
    ...(closedAt !== null && { completeDate: closedAt.toISOString() }),
  };
}

/** The key for "Payments replatform" is PAYMENTSRE; a second name with the same start gets a number. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^[0-9]+/, '');
  const base = (letters === '' ? 'AZ' : letters).slice(0, LONGEST_KEY);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const key = `${base.slice(0, LONGEST_KEY - String(number).length)}${String(number)}`;
    if (!taken.has(key)) return key;
  }
}
