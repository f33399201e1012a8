import type { NormQuery } from '../query';
import { type CaseLevel, type CasePlace, type CasePool, type Cases, groupKey, type ToldGroup } from './case-pool';

/** The groups of a pool at the percentiles that are ever asked of it; a plain value. */
export interface ToldCases {
  readonly levels: readonly CaseLevel[];
  readonly groups: ReadonlyMap<
    string,
    { readonly basis: ToldGroup['basis']; readonly days: readonly (number | null)[] }
  >;
}

/** What is told of all groups of a pool. */
export function toldCases(pool: CasePool, percentiles: readonly number[]): ToldCases {
  return {
    levels: pool.levels,
    groups: new Map(
      Array.from(pool.groupsByName(), ([name, group]) => [
        name,
        { basis: group.basis, days: percentiles.map((percentile) => group.percentile(percentile)) },
      ]),
    ),
  };
}

/** Answers what the pool would have, at these percentiles. */
export function casesTold({ levels, groups }: ToldCases, percentiles: readonly number[]): Cases<ToldGroup> {
  const places = new Map(percentiles.map((percentile, place) => [percentile, place]));
  return {
    around: (query: NormQuery, place: CasePlace) =>
      levels.flatMap((level): readonly ToldGroup[] => {
        const group = groups.get(groupKey(level, query, place));
        if (group === undefined) return [];
        return [
          {
            basis: group.basis,
            percentile(percentile) {
              const index = places.get(percentile);
              if (index === undefined) throw new Error(`Not asked before: percentile ${String(percentile)}`);
              return group.days[index] ?? null;
            },
          },
        ];
      }),
  };
}
