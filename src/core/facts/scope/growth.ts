import { oncePer } from '../../math/once-per';
import type { PastChange, PastLedger, ScopeCause, ScopeLedger } from './ledger';
import { tidy } from './scope-book';

/** By how much a scope has grown since its baseline. Only changes that count as creep are included. */
export interface Growth {
  readonly addedCount: number;
  readonly addedPoints: number;
  readonly removedCount: number;
  readonly removedPoints: number;
  readonly netCount: number;
  /** Net growth divided by the baseline, with re-estimates of open work where points weigh: .41 = 41 % more. */
  readonly netShare: number;
  readonly weighedBy: 'count' | 'points';
}

/** The cause of most of the work that was added and is still in the scope. */
export interface MainCause {
  readonly mainCause: ScopeCause | null;
  readonly mainCauseCount: number;
}

/** The rules in the order in which they are tried. */
const CAUSES: readonly ScopeCause[] = ['split', 'discovered', 'new-demand', 'adopted', 'carried-over', 'returned'];

/**
 * The growth by an instant. Points weigh a scope when at least `estimatedShare` (0..1) of it is estimated by then; else
 * items do. Null for a scope that began empty: there is no share of nothing.
 */
export function growthAt(ledger: PastLedger, instant: Date, estimatedShare: number): Growth | null {
  const { start } = ledger;
  if (start.count === 0) return null;
  const totals = totalsAt(ledger, instant);
  const { items, estimated, addedCount, addedPoints, removedCount, removedPoints, reEstimated } = totals;
  const netCount = addedCount - removedCount;
  const netPoints = addedPoints - removedPoints + reEstimated;
  const byPoints = start.points > 0 && items > 0 && estimated / items >= estimatedShare;
  return {
    addedCount,
    addedPoints: tidy(addedPoints),
    removedCount,
    removedPoints: tidy(removedPoints),
    netCount,
    netShare: byPoints ? netPoints / start.points : netCount / start.count,
    weighedBy: byPoints ? 'points' : 'count',
  };
}

/** The sums of a ledger up to one of its lines: the whole scope, and the creep in it. */
interface Totals {
  time: number;
  items: number;
  estimated: number;
  addedCount: number;
  addedPoints: number;
  removedCount: number;
  removedPoints: number;
  reEstimated: number;
}

const COLUMNS = 8;

/**
 * The totals before the first line and after each line, one row of numbers each. Past ledgers are compared often, and
 * those of a busy site have a million lines.
 */
const totalsOf = oncePer(({ start, startEstimated, changes }: PastLedger): Float64Array => {
  const rows = new Float64Array((changes.length + 1) * COLUMNS);
  const totals: Totals = {
    time: -Infinity,
    items: start.count,
    estimated: startEstimated,
    addedCount: 0,
    addedPoints: 0,
    removedCount: 0,
    removedPoints: 0,
    reEstimated: 0,
  };
  writeRow(rows, 0, totals);
  changes.forEach((change, index) => {
    addLine(totals, change);
    writeRow(rows, index + 1, totals);
  });
  return rows;
});

function writeRow(rows: Float64Array, row: number, totals: Totals): void {
  const { time, items, estimated, addedCount, addedPoints, removedCount, removedPoints, reEstimated } = totals;
  rows.set([time, items, estimated, addedCount, addedPoints, removedCount, removedPoints, reEstimated], row * COLUMNS);
}

function readRow(rows: Float64Array, row: number): Totals {
  const from = row * COLUMNS;
  return {
    time: rows[from] ?? 0,
    items: rows[from + 1] ?? 0,
    estimated: rows[from + 2] ?? 0,
    addedCount: rows[from + 3] ?? 0,
    addedPoints: rows[from + 4] ?? 0,
    removedCount: rows[from + 5] ?? 0,
    removedPoints: rows[from + 6] ?? 0,
    reEstimated: rows[from + 7] ?? 0,
  };
}

function addLine(totals: Totals, { at, kind, count, points, estimated, countsAsCreep }: PastChange): void {
  totals.time = at.getTime();
  totals.items += count;
  totals.estimated += estimated;
  if (!countsAsCreep) return;
  if (kind === 're-estimated') {
    totals.reEstimated += points;
  } else if (kind === 'removed') {
    totals.removedCount -= count;
    totals.removedPoints -= points;
  } else {
    totals.addedCount += count;
    totals.addedPoints += points;
  }
}

/** The totals after the last line that is not later than the instant. */
function totalsAt(ledger: PastLedger, instant: Date): Totals {
  const rows = totalsOf(ledger);
  const until = instant.getTime();
  let low = 1;
  let high = rows.length / COLUMNS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle * COLUMNS] ?? Infinity) <= until) low = middle + 1;
    else high = middle;
  }
  return readRow(rows, low - 1);
}

/** Why the scope grew: the cause of most items; of equal ones the cause whose rule comes first. */
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
