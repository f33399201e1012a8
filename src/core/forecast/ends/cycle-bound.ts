import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { startedAsOf } from '../../facts/item/activity-start';
import { itemsOfProject, projectsWithItems } from '../../facts/container/items-of-project';
import { learnt } from '../../facts/learnt';
import { NONE } from '../../math/none';
import { covers, staysIn } from '../../facts/container/stays';
import type { ContainerRef } from '../../model/containers';
import { type DayCount } from './life-state';
import { countUpTo } from '../../math/count-up-to';

/** Up to so many open items the slowest one decides; of more items, some are usually moved out. */
const SMALL_SCOPE = 5;
/** Fewer finished items that took longer are not enough for a share. */
const MIN_CYCLES = 8;

/**
 * The chance (0..1) that every open item of a small scope is finished within so many working days, at most: the minimum
 * over the items of what the cycle times of its project (without one: of the item's project) allow, given the item's
 * age. Always 1 where a scope is not small or too few cycle times are known.
 */
export function cycleBound(
  life: { readonly container: ContainerRef; readonly projectKey: string | null },
  at: Date,
  { facts, dayCount }: { readonly facts: Facts; readonly dayCount: DayCount },
): (days: number) => number {
  const open = facts.everIn(life.container).filter((history) => isOpenIn(life, history, at));
  if (open.length === 0 || open.length > SMALL_SCOPE) return () => 1;
  const rests = open.flatMap((history): readonly Rest[] => {
    const startedAt = startedAsOf(history, at, facts.context);
    const { state } = history;
    const cycles = cyclesUntil(facts, dayCount)(life.projectKey ?? state.projectKey, at);
    const age = startedAt === null ? -1 : dayCount(at) - dayCount(startedAt);
    const shorter = countUpTo(cycles, age);
    return cycles.length - shorter < MIN_CYCLES ? [] : [{ cycles, shorter, age: Math.max(0, age) }];
  });
  return (days) => rests.reduce((least, rest) => Math.min(least, shareWithin(rest, days)), 1);
}

interface Rest {
  readonly cycles: Float64Array;
  /** How many of the cycle times are no longer than the age. */
  readonly shorter: number;
  readonly age: number;
}

function shareWithin({ cycles, shorter, age }: Rest, days: number): number {
  return Math.max(0, countUpTo(cycles, age + days) - shorter) / (cycles.length - shorter);
}

function isOpenIn({ container }: { readonly container: ContainerRef }, history: ItemHistory, at: Date): boolean {
  if (history.item.level !== 'standard') return false;
  if (!staysIn(container, history).some((stay) => covers(stay, at))) return false;
  return history.visits.findLast(({ enteredAt }) => enteredAt <= at)?.category !== 'done';
}

/** Cycle times in working days of what a project had finished by some moment, ascending. */
const cyclesUntil = (facts: Facts, dayCount: DayCount) => (projectKey: string, at: Date) => {
  const cycles = cyclesLesson(facts, dayCount).get(projectKey) ?? NONE;
  return Float64Array.from(cycles.flatMap(({ finishedAt, days }) => (finishedAt <= at.getTime() ? days : []))).sort();
};

interface Cycle {
  /** Milliseconds. */
  readonly finishedAt: number;
  readonly days: number;
}

/** How many days the finished work of each project took; a plain value. */
export const cyclesLesson = learnt('cycles', {
  learn: (facts: Facts, dayCount: DayCount): ReadonlyMap<string, readonly Cycle[]> =>
    new Map(
      projectsWithItems(facts).map((projectKey) => [
        projectKey,
        itemsOfProject(projectKey, facts).flatMap(({ item, startedAt, finishedAt }) =>
          item.level === 'standard' && startedAt !== null && finishedAt !== null
            ? [{ finishedAt: finishedAt.getTime(), days: dayCount(finishedAt) - dayCount(startedAt) }]
            : [],
        ),
      ]),
    ),
});
