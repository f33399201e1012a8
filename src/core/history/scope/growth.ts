import type { ScopeCause, ScopeLedger } from './ledger';
import { tidy } from './scope-book';

/** By how much a scope has grown since its baseline. Only what counts as creep is in these numbers. */
export interface Growth {
  readonly addedCount: number;
  readonly addedPoints: number;
  readonly removedCount: number;
  readonly removedPoints: number;
  readonly netCount: number;
  /** Net growth over the baseline, re-estimates of open work included where points weigh: .41 = 41 % more. */
  readonly netShare: number;
  readonly weighedBy: 'count' | 'points';
}

/** The cause that brought in most of what has been added and is still there. */
export interface MainCause {
  readonly mainCause: ScopeCause | null;
  readonly mainCauseCount: number;
}

/** The rules in the order in which they are tried. */
const CAUSES: readonly ScopeCause[] = ['split', 'discovered', 'new-demand', 'adopted', 'carried-over', 'returned'];

/**
 * The growth by an instant. Points weigh a scope of which at least `estimatedShare` (0..1) is estimated by then,
 * items any other. Null for a scope that began with nothing: no share of that can be told.
 */
export function growthAt(ledger: ScopeLedger, instant: Date, estimatedShare: number): Growth | null {
  const { start } = ledger;
  if (start.count === 0) return null;
  let estimated = ledger.startEstimated;
  let items = start.count;
  let added = { count: 0, points: 0 };
  let removed = { count: 0, points: 0 };
  let reEstimated = 0;
  for (const change of ledger.changes) {
    if (change.at.getTime() > instant.getTime()) break;
    items += change.count;
    estimated += change.estimated;
    if (!change.countsAsCreep) continue;
    if (change.kind === 're-estimated') reEstimated += change.points;
    else if (change.kind === 'removed') {
      removed = { count: removed.count - change.count, points: removed.points - change.points };
    } else added = { count: added.count + change.count, points: added.points + change.points };
  }
  const netCount = added.count - removed.count;
  const netPoints = added.points - removed.points + reEstimated;
  const byPoints = start.points > 0 && items > 0 && estimated / items >= estimatedShare;
  return {
    addedCount: added.count,
    addedPoints: tidy(added.points),
    removedCount: removed.count,
    removedPoints: tidy(removed.points),
    netCount,
    netShare: byPoints ? netPoints / start.points : netCount / start.count,
    weighedBy: byPoints ? 'points' : 'count',
  };
}

/** Why the scope grew: counted by items, of equals the cause whose rule comes first. */
export function mainCauseOf(ledger: ScopeLedger): MainCause {
  const causeOf = new Map<string, ScopeCause>();
  const counts = new Map<ScopeCause, number>();
  for (const { kind, itemId, cause, count, countsAsCreep } of ledger.changes) {
    const why = kind === 'removed' ? causeOf.get(itemId) : cause;
    if (!countsAsCreep || why === undefined || why === null) continue;
    if (kind === 'removed') causeOf.delete(itemId);
    else causeOf.set(itemId, why);
    counts.set(why, (counts.get(why) ?? 0) + count);
  }
  let main: MainCause = { mainCause: null, mainCauseCount: 0 };
  for (const cause of CAUSES) {
    const count = counts.get(cause) ?? 0;
    if (count > main.mainCauseCount) main = { mainCause: cause, mainCauseCount: count };
  }
  return main;
}
