import type { BurnUp } from '../../../contract/page/overview';
import type { Facts } from '../../../core/facts/facts';
import type { ScopeLedger } from '../../../core/facts/scope/ledger';
import type { ContainerRef } from '../../../core/model/containers';
import { workInScope } from './work-in-scope';

const WEEK_MS = 7 * 86_400_000;
const MAX_POINTS = 60;

/**
 * What a scope held and how much of it was finished, from its start until now: one point per week, or less often for an
 * old scope.
 */
export function burnUpOf({ container, baseline, start, changes }: ScopeLedger, facts: Facts): BurnUp {
  const from = baseline.at.getTime();
  const now = facts.snapshot.takenAt.getTime();
  const weeks = Math.max(1, Math.ceil((now - from) / WEEK_MS / MAX_POINTS));
  const finished = finishTimes(container, baseline.at, facts);
  const points: { on: string; scope: number; finished: number }[] = [];
  let [scope, next, done] = [start.count, 0, 0];
  for (let at = from; ; at = Math.min(now, at + weeks * WEEK_MS)) {
    for (let change = changes[next]; change !== undefined && change.at.getTime() <= at; change = changes[next]) {
      scope += change.count;
      next += 1;
    }
    while ((finished[done] ?? Infinity) <= at) done += 1;
    const on = facts.snapshot.calendar.dateOf(new Date(at));
    if (points.at(-1)?.on === on) points.pop();
    points.push({ on, scope, finished: done });
    if (at >= now) return { points, start: start.count };
  }
}

/** When the items of the scope were finished, ascending. For a project: the items that were open at its start. */
function finishTimes(container: ContainerRef, startedAt: Date, facts: Facts): Float64Array {
  const times: number[] = [];
  for (const { finishedAt, category } of workInScope(container, facts)) {
    if (finishedAt === null || category !== 'done') continue;
    if (container.kind === 'project' && finishedAt <= startedAt) continue;
    times.push(finishedAt.getTime());
  }
  return Float64Array.from(times).sort();
}
