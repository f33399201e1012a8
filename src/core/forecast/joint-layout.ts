import type { JointPlan } from './joint-run';

/** The end of a queue. */
export const NOBODY = -1;

/** A plan laid out in flat arrays. Lists of lists stand behind each other: those of `i` are at `from[i]` to `from[i + 1]`. */
export interface JointLayout {
  readonly weights: Float64Array;
  /** By team: the weight of its smallest item, 0 where it has none. */
  readonly leastWeights: Float64Array;
  /** By team: the first item that it draws; by item: the one that the same team draws after it. */
  readonly firstOfTeam: Int32Array;
  readonly nextOfTeam: Int32Array;
  readonly blockerCounts: Int32Array;
  readonly waitingFor: Int32Array;
  readonly waitingFrom: Int32Array;
  readonly scopesOf: Int32Array;
  readonly scopesFrom: Int32Array;
  /** By scope: how many items are in it. */
  readonly itemCounts: Int32Array;
  readonly emptyScopes: readonly number[];
  /** By team: the scopes whose arrivals it takes up. */
  readonly arrivingAt: readonly (readonly number[])[];
}

export function jointLayout({ teams, items, scopes }: JointPlan): JointLayout {
  const firstOfTeam = new Int32Array(teams.length).fill(NOBODY);
  const nextOfTeam = new Int32Array(items.length).fill(NOBODY);
  for (let item = items.length - 1; item >= 0; item -= 1) {
    const team = items[item]?.team ?? 0;
    nextOfTeam[item] = firstOfTeam[team] ?? NOBODY;
    firstOfTeam[team] = item;
  }
  const blockersOf = items.map(({ blockers }) => [...new Set(blockers)]);
  const waiting: number[][] = items.map(() => []);
  blockersOf.forEach((blockers, item) => blockers.forEach((blocker) => waiting[blocker]?.push(item)));
  const itemCounts = new Int32Array(scopes.length);
  for (const item of items) for (const scope of item.scopes) itemCounts[scope] = (itemCounts[scope] ?? 0) + 1;
  const [waitingFor, waitingFrom] = flat(waiting);
  const [scopesOf, scopesFrom] = flat(items.map((item) => item.scopes));
  return {
    weights: Float64Array.from(items, ({ weight }) => weight),
    leastWeights: leastWeights(teams.length, items),
    firstOfTeam,
    nextOfTeam,
    blockerCounts: Int32Array.from(blockersOf, (blockers) => blockers.length),
    waitingFor,
    waitingFrom,
    scopesOf,
    scopesFrom,
    itemCounts,
    emptyScopes: scopes.flatMap((_, scope) => (itemCounts[scope] === 0 ? [scope] : [])),
    arrivingAt: teams.map((_, team) =>
      scopes.flatMap(({ arrivals }, scope) => (arrivals?.team === team ? [scope] : [])),
    ),
  };
}

function leastWeights(teams: number, items: JointPlan['items']): Float64Array {
  const least = new Float64Array(teams).fill(Infinity);
  for (const { team, weight } of items) least[team] = Math.min(least[team] ?? Infinity, weight);
  return least.map((weight) => (weight === Infinity ? 0 : weight));
}

function flat(lists: readonly (readonly number[])[]): readonly [Int32Array, Int32Array] {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (from[index + 1] = (from[index] ?? 0) + list.length));
  return [Int32Array.from(lists.flat()), from];
}
