import type { CauseTotal, LedgerLine, PageScope } from '../../../contract/page/scope';
import { isInProgress, isOpen } from '../../../core/facts/item/present-state';
import type { Facts } from '../../../core/facts/facts';
import type { ScopeChange, ScopeLedger } from '../../../core/facts/scope/ledger';
import { roundedDays } from '../../../core/model/rounding';
import { forecastSummary } from '../../item-health/forecast-summary';
import { burnUpOf } from './burn-up';
import { growthOf } from './growth';
import type { Judged } from './judged';
import { daysOfCauses, wholeSlip } from './slip-days';

const MAX_LINES = 250;

/** What a scope held when it was committed, every change since, and what the changes cost. */
export function scopePart(judged: Judged): PageScope {
  const { report, facts } = judged;
  const { ledger } = report;
  if (ledger === null) {
    const found = facts.ledgerOf(report.container);
    return { status: 'unknown', because: found.status === 'unknown' ? found.because : 'no-history' };
  }
  const slip = wholeSlip(judged);
  return {
    status: 'known',
    baselineAt: ledger.baseline.at.toISOString(),
    baselineRule: ledger.baseline.rule,
    start: amount(ledger.start),
    now: amount(ledger.end),
    causes: causeTotals(ledger.changes),
    lines: ledgerLines(ledger, facts).slice(0, MAX_LINES),
    lineCount: ledger.changes.length,
    burnUp: burnUpOf(ledger, facts),
    forecast: forecastSummary(report.forecast),
    slip:
      slip === null ? null : { scopeDays: daysOfCauses(slip, ['scope', 're-estimates']), totalDays: slip.totalDays },
    growth: growthOf(judged),
  };
}

/** All lines of a ledger, newest first. */
export function ledgerLines(ledger: ScopeLedger, facts: Facts): readonly LedgerLine[] {
  let held = ledger.start.count;
  const lines = ledger.changes.map((change): LedgerLine => {
    held += change.count;
    return {
      at: change.at.toISOString(),
      key: change.itemKey,
      kind: change.kind,
      cause: change.cause,
      by: change.by,
      count: change.count,
      points: roundedDays(change.points),
      held,
      priceDays: change.priceDays === null ? null : roundedDays(change.priceDays),
      now: nowOf(change, facts),
    };
  });
  return lines.reverse();
}

function nowOf({ itemId }: ScopeChange, { byId }: Facts): LedgerLine['now'] {
  const history = byId.get(itemId);
  if (history === undefined || history.item.removedAt !== null) return 'gone';
  if (history.cancelledAt !== null) return 'cancelled';
  if (!isOpen(history)) return 'finished';
  return isInProgress(history) ? 'in-progress' : 'not-started';
}

/** Each cause of additions, largest first; then removed work, and changed estimates. */
function causeTotals(changes: readonly ScopeChange[]): readonly CauseTotal[] {
  const groups = new Map<string, ScopeChange[]>();
  for (const change of changes) {
    const name = change.count > 0 ? (change.cause ?? 'other') : change.count < 0 ? 'removed' : 're-estimated';
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return [...groups]
    .map(([cause, members]) => ({
      cause,
      count: members.reduce((sum, { count }) => sum + count, 0),
      points: roundedDays(members.reduce((sum, { points }) => sum + points, 0)),
      priceDays: members.every(({ priceDays }) => priceDays !== null)
        ? roundedDays(members.reduce((sum, { priceDays }) => sum + (priceDays ?? 0), 0))
        : null,
    }))
    .sort((one, other) => other.count - one.count || one.cause.localeCompare(other.cause));
}

const amount = ({ count, points }: ScopeLedger['start']): { count: number; points: number } => ({
  count,
  points: roundedDays(points),
});
