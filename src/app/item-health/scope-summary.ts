import type { AmountFact, EvidenceFact, ScopeSummary } from '../../contract/item-health';
import type { ScopeChange, ScopeLedger } from '../../core/facts/scope/ledger';
import { roundedDays } from '../../core/model/rounding';
import type { NameOf } from './naming';

const LATEST = 5;

/** The totals of a ledger: start + added − removed + re-estimated = now, by count and by points. */
export function scopeSummary({ baseline, start, changes, end }: ScopeLedger, nameOf: NameOf): ScopeSummary {
  const added = changes.filter(({ count }) => count > 0);
  const removed = sumOf(changes.filter(({ count }) => count < 0));
  return {
    baselineAt: baseline.at.toISOString(),
    baselineRule: baseline.rule,
    start: amountOf(start),
    added: sumOf(added),
    removed: { count: -removed.count || 0, points: -removed.points || 0 },
    reEstimatedPoints: sumOf(changes.filter(({ count }) => count === 0)).points,
    now: amountOf(end),
    byCause: byCause(added),
    latest: changes
      .slice(-LATEST)
      .reverse()
      .map((change) => changeFact(change, nameOf)),
  };
}

function byCause(added: readonly ScopeChange[]): ScopeSummary['byCause'] {
  const groups = new Map<string, ScopeChange[]>();
  for (const change of added) {
    const cause = change.cause ?? 'unknown';
    const group = groups.get(cause) ?? [];
    group.push(change);
    groups.set(cause, group);
  }
  return [...groups]
    .map(([cause, changes]) => ({ cause, ...sumOf(changes) }))
    .sort((left, right) => right.count - left.count || right.points - left.points);
}

function changeFact(change: ScopeChange, nameOf: NameOf): EvidenceFact {
  return {
    kind: change.kind,
    item: nameOf(change.itemKey),
    at: change.at.toISOString(),
    by: change.by,
    from: null,
    to: null,
    days: null,
    points: roundedDays(change.points),
    cause: change.cause,
  };
}

function sumOf(changes: readonly ScopeChange[]): AmountFact {
  return amountOf({
    count: changes.reduce((sum, { count }) => sum + count, 0),
    points: changes.reduce((sum, { points }) => sum + points, 0),
  });
}

function amountOf({ count, points }: AmountFact): AmountFact {
  return { count, points: roundedDays(points) };
}
