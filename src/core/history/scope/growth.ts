import { oncePer } from '../once-per';
import type { Amount, ScopeCause, ScopeChange, ScopeLedger } from './ledger';
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
  const { items, estimated, added, removed, reEstimated } = totalsAt(ledger, instant);
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

/** What a ledger adds up to after one of its lines: all that is in the scope, and what of it is creep. */
interface Totals {
  readonly time: number;
  readonly items: number;
  readonly estimated: number;
  readonly added: Amount;
  readonly removed: Amount;
  readonly reEstimated: number;
}

/** The totals before the first line and after each. The ledgers of the past are compared with again and again. */
const totalsOf = oncePer((ledger: ScopeLedger): { readonly first: Totals; readonly rest: readonly Totals[] } => {
  const none = { count: 0, points: 0 };
  const first: Totals = {
    time: -Infinity,
    items: ledger.start.count,
    estimated: ledger.startEstimated,
    added: none,
    removed: none,
    reEstimated: 0,
  };
  const rest: Totals[] = [];
  let totals = first;
  for (const change of ledger.changes) {
    totals = totalsAfter(totals, change);
    rest.push(totals);
  }
  return { first, rest };
});

function totalsAfter(totals: Totals, { at, kind, count, points, estimated, countsAsCreep }: ScopeChange): Totals {
  let { added, removed, reEstimated } = totals;
  if (countsAsCreep) {
    if (kind === 're-estimated') reEstimated += points;
    else if (kind === 'removed') removed = { count: removed.count - count, points: removed.points - points };
    else added = { count: added.count + count, points: added.points + points };
  }
  return {
    time: at.getTime(),
    items: totals.items + count,
    estimated: totals.estimated + estimated,
    added,
    removed,
    reEstimated,
  };
}

/** The totals after the last line that is not later than the instant. */
function totalsAt(ledger: ScopeLedger, instant: Date): Totals {
  const { first, rest } = totalsOf(ledger);
  const until = instant.getTime();
  let low = 0;
  let high = rest.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rest[middle]?.time ?? Infinity) <= until) low = middle + 1;
    else high = middle;
  }
  return rest[low - 1] ?? first;
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
