import type { MoveCase } from './move-cases';
import type { MoveTerm, VisitWithPast } from './move-terms';

/** The groups that a stay belongs to, each with its term. A team's pace in a status is shrunk towards the site's. */
const GROUPS: readonly { readonly term: MoveTerm; readonly keyOf: (stay: VisitWithPast) => string }[] = [
  { term: 'status', keyOf: ({ visit }) => visit.statusId },
  { term: 'status', keyOf: ({ visit, history }) => `${history.state.projectKey} ${visit.statusId}` },
  { term: 'type', keyOf: ({ history }) => history.state.type },
  { term: 'project', keyOf: ({ history }) => history.state.projectKey },
];

export const GROUP_TERMS: readonly MoveTerm[] = GROUPS.map(({ term }) => term);

/** Beyond so many groups, the smallest have no coefficient of their own: they count as average. */
const MAX_GROUPS = 200;

/** At most so many statuses, those with the largest weight, have slopes of their own. */
const MAX_SLOPED = 40;

/** Which groups have a coefficient of their own, and which statuses have slopes of their own. */
export interface MoveGroups {
  readonly count: number;
  /** The term of each group that has a coefficient, by its number. */
  readonly terms: readonly MoveTerm[];
  /** How many statuses have slopes of their own. */
  readonly slopedCount: number;
  /** The number (from 0) of the stay's group of each kind, in the order of `GROUP_TERMS`; −1 for one that has none. */
  numbersOf(stay: VisitWithPast): readonly number[];
  /** The number (from 0) of the stay's status among those with slopes of their own; −1 for one without. */
  slopedOf(stay: VisitWithPast): number;
}

/** The groups and the statuses that have coefficients of their own, each with its number; a plain value. */
export interface NumberedGroups {
  readonly groups: ReadonlyMap<string, number>;
  readonly sloped: ReadonlyMap<string, number>;
}

/** The largest groups of some cases, by the weight that they carry; of equals those that were met first. */
export function numberedGroups(cases: readonly MoveCase[]): NumberedGroups {
  const weights = new Map<string, number>();
  const statuses = new Map<string, number>();
  for (const { stay, weight } of cases) {
    for (const name of namesOf(stay)) weights.set(name, (weights.get(name) ?? 0) + weight);
    statuses.set(stay.visit.statusId, (statuses.get(stay.visit.statusId) ?? 0) + weight);
  }
  return { groups: heaviest(weights, MAX_GROUPS), sloped: heaviest(statuses, MAX_SLOPED) };
}

export function moveGroups({ groups, sloped }: NumberedGroups): MoveGroups {
  return {
    count: groups.size,
    terms: [...groups.keys()].map((name) => GROUPS[Number(name.slice(0, 1))]?.term ?? 'status'),
    slopedCount: sloped.size,
    numbersOf: (stay) => namesOf(stay).map((name) => groups.get(name) ?? -1),
    slopedOf: ({ visit }) => sloped.get(visit.statusId) ?? -1,
  };
}

function heaviest(weights: ReadonlyMap<string, number>, most: number): ReadonlyMap<string, number> {
  const names = [...weights].sort(([, one], [, other]) => other - one).slice(0, most);
  return new Map(names.map(([name], index) => [name, index]));
}

function namesOf(stay: VisitWithPast): readonly string[] {
  return GROUPS.map(({ keyOf }, kind) => `${String(kind)} ${keyOf(stay)}`);
}
