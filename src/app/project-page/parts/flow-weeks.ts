import type { FlowWeek, PageFlow } from '../../../contract/page/flow';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { percentileOf } from '../../../core/math/percentile';
import type { Judged } from './judged';
import { workInScope } from './work-in-scope';

const WEEKS = 12;
/** The usual value is computed from this many earlier weeks. */
const USUAL_WEEKS = 26;
const USUAL_NEEDED = 8;
const WEEK_MS = 7 * 86_400_000;
const DAY_MS = 86_400_000;

/**
 * Finished items in each of the last twelve weeks, the present one last, and the number of items in progress in each stage
 * at its end.
 */
export function flowWeeks({ report, facts }: Judged, stageIds: readonly string[]): readonly FlowWeek[] {
  const inside = workInScope(report.container, facts);
  const monday = mondayOf(facts.snapshot.calendar.dateOf(facts.snapshot.takenAt));
  const now = facts.snapshot.takenAt.getTime();
  const weeks = Array.from({ length: WEEKS }, (_, place) => {
    const from = monday + (place - WEEKS + 1) * WEEK_MS;
    return { from, until: Math.min(now, from + WEEK_MS), inStages: stageIds.map(() => 0) };
  });
  const toDo = new Set(stageIds.filter((id) => facts.statuses.get(id)?.category === 'to-do'));
  for (const item of inside) countStays(item, { stageIds, toDo }, weeks);
  return weeks.map(({ from, until, inStages }) => ({
    on: new Date(from).toISOString().slice(0, 10),
    finished: finishedBetween(inside, from, until),
    inStages,
  }));
}

/**
 * Counts an item in the stage that it was in at the end of each week: stays do not overlap. In a stage that is still to do it is in
 * progress from the first act of its assignee.
 */
function countStays(
  { visits, startedAt, startedByActivity }: ItemHistory,
  { stageIds, toDo }: { readonly stageIds: readonly string[]; readonly toDo: ReadonlySet<string> },
  weeks: readonly { readonly until: number; readonly inStages: number[] }[],
): void {
  for (const { statusId, enteredAt, leftAt } of visits) {
    const stage = stageIds.indexOf(statusId);
    if (stage === -1) continue;
    const begun = startedByActivity ? (startedAt?.getTime() ?? Infinity) : Infinity;
    const entered = toDo.has(statusId) ? Math.max(enteredAt.getTime(), begun) : enteredAt.getTime();
    const left = leftAt?.getTime() ?? Infinity;
    for (const { until, inStages } of weeks) {
      if (entered <= until && left > until) inStages[stage] = (inStages[stage] ?? 0) + 1;
    }
  }
}

/** The range of finished items in two of three weeks before the last twelve; null if the scope is too young. */
export function usualWeek({ report, facts }: Judged): PageFlow['usualWeek'] {
  const inside = workInScope(report.container, facts);
  const monday = mondayOf(facts.snapshot.calendar.dateOf(facts.snapshot.takenAt)) - (WEEKS - 1) * WEEK_MS;
  const first = inside.reduce((least, { finishedAt }) => Math.min(least, finishedAt?.getTime() ?? Infinity), Infinity);
  const weeks = Array.from({ length: USUAL_WEEKS }, (_, place) => monday - (place + 1) * WEEK_MS).filter(
    (from) => from >= first,
  );
  if (weeks.length < USUAL_NEEDED) return null;
  const counts = weeks.map((from) => finishedBetween(inside, from, from + WEEK_MS));
  const [low, high] = [percentileOf(counts, 17), percentileOf(counts, 83)];
  return low === null || high === null ? null : { from: Math.round(low), to: Math.round(high) };
}

const finishedBetween = (items: readonly ItemHistory[], from: number, until: number): number =>
  items.filter(
    ({ category, finishedAt }) =>
      category === 'done' && finishedAt !== null && finishedAt.getTime() >= from && finishedAt.getTime() < until,
  ).length;

/** Monday 00:00 UTC of the date's week. */
function mondayOf(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`);
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
}
