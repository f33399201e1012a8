import type { Facts } from '../facts';
import type { ScopeLedger } from './ledger';
import { plannedEndOf } from '../container/container-kinds';
import { startOf, type PastScope } from './past-scopes';

/**
 * How much of a scope's time has passed, 0..1, in working time: until its planned end or, without one, until the end by
 * the median length of the team's past scopes. With neither it is compared as a whole: 1.
 */
export function elapsedShare(ledger: ScopeLedger, past: readonly PastScope[], facts: Facts): number {
  const { calendar } = facts.snapshot;
  const start = startOf(ledger.container, ledger, facts);
  const end = plannedEndOf(ledger.container, facts);
  const length = end === null ? medianLength(past, facts) : calendar.workingDays(start, end);
  if (length === null || length <= 0) return 1;
  return Math.min(1, calendar.workingDays(start, ledger.until) / length);
}

/** The moment of a past scope at which the same share of its time had passed. */
export function momentAt(past: PastScope, share: number, facts: Facts): Date {
  const { calendar } = facts.snapshot;
  if (share >= 1) return past.end;
  return calendar.addWorkingDays(past.start, share * calendar.workingDays(past.start, past.end));
}

function medianLength(past: readonly PastScope[], facts: Facts): number | null {
  const lengths = past
    .map(({ start, end }) => facts.snapshot.calendar.workingDays(start, end))
    .sort((one, other) => one - other);
  return lengths[lengths.length >> 1] ?? null;
}
