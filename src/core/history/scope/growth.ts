import type { ScopeCause, ScopeChange, ScopeLedger } from './ledger';
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
  readonly mainCause: ScopeCause | null;
  readonly mainCauseCount: number;
}

/** How often a cause explains as many items as another, the earlier in this order is told. */
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
  const causes = new CauseCount();
  for (const change of ledger.changes) {
    if (change.at.getTime() > instant.getTime()) break;
    items += change.count;
    estimated += change.estimated;
    if (!change.countsAsCreep) continue;
    causes.follow(change);
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
    ...causes.main(),
  };
}

/** Counts the items that each cause brought in and that have not left again. */
class CauseCount {
  readonly #causeOf = new Map<string, ScopeCause>();
  readonly #counts = new Map<ScopeCause, number>();

  follow(change: ScopeChange): void {
    const cause = change.kind === 'removed' ? this.#causeOf.get(change.itemId) : change.cause;
    if (cause === undefined || cause === null) return;
    if (change.kind === 'removed') this.#causeOf.delete(change.itemId);
    else this.#causeOf.set(change.itemId, cause);
    this.#counts.set(cause, (this.#counts.get(cause) ?? 0) + change.count);
  }

  main(): Pick<Growth, 'mainCause' | 'mainCauseCount'> {
    let main: Pick<Growth, 'mainCause' | 'mainCauseCount'> = { mainCause: null, mainCauseCount: 0 };
    for (const cause of CAUSES) {
      const count = this.#counts.get(cause) ?? 0;
      if (count > main.mainCauseCount) main = { mainCause: cause, mainCauseCount: count };
    }
    return main;
  }
}
