import type { MoveCase } from './move-cases';
import type { MoveTerm, Stay } from './move-terms';

/** The groups that a stay belongs to, each with its term. A team's own pace in a status leans on that of the site. */
const GROUPS: readonly { readonly term: MoveTerm; readonly keyOf: (stay: Stay) => string }[] = [
  { term: 'status', keyOf: ({ visit }) => visit.statusId },
  { term: 'status', keyOf: ({ visit, history }) => `${history.state.projectKey} ${visit.statusId}` },
  { term: 'type', keyOf: ({ history }) => history.state.type },
  { term: 'project', keyOf: ({ history }) => history.state.projectKey },
];

export const GROUP_TERMS: readonly MoveTerm[] = GROUPS.map(({ term }) => term);

/** Beyond so many groups the smallest tell nothing of their own: they are taken as the average. */
const MOST_GROUPS = 200;

/** Which groups have a coefficient of their own. */
export interface MoveGroups {
  readonly count: number;
  /** The number (from 0) of the stay's group of each kind, in the order of `GROUP_TERMS`; −1 for one that has none. */
  numbersOf(stay: Stay): readonly number[];
}

/** The largest groups of some cases, by the weight that they carry; of equals those that were met first. */
export function moveGroups(cases: readonly MoveCase[]): MoveGroups {
  const weights = new Map<string, number>();
  for (const { stay, weight } of cases) {
    for (const name of namesOf(stay)) weights.set(name, (weights.get(name) ?? 0) + weight);
  }
  const largest = [...weights].sort(([, one], [, other]) => other - one).slice(0, MOST_GROUPS);
  const numbers = new Map(largest.map(([name], index) => [name, index]));
  return {
    count: numbers.size,
    numbersOf: (stay) => namesOf(stay).map((name) => numbers.get(name) ?? -1),
  };
}

function namesOf(stay: Stay): readonly string[] {
  return GROUPS.map(({ keyOf }, kind) => `${String(kind)} ${keyOf(stay)}`);
}
