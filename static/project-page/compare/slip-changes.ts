import type { SlipCause, SlipSummary } from '../../../src/contract/slip';

/** How many days one cause stood for on a past day and today. */
export interface CauseChange {
  readonly cause: SlipCause;
  readonly then: number;
  readonly now: number;
}

/**
 * By cause, what moved a slip between two days, the largest move first: their differences add up to that of the whole.
 * Null where there is no slip on one of the days, or the two are not held against the same.
 */
export function slipChanges(then: SlipSummary | null, now: SlipSummary | null): readonly CauseChange[] | null {
  if (then === null || now === null || then.against !== now.against) return null;
  const daysOf = ({ parts }: SlipSummary, cause: SlipCause): number =>
    parts.find((part) => part.cause === cause)?.days ?? 0;
  const causes = new Set([...now.parts, ...then.parts].map(({ cause }) => cause));
  return [...causes]
    .map((cause) => ({ cause, then: daysOf(then, cause), now: daysOf(now, cause) }))
    .sort((one, other) => Math.abs(other.now - other.then) - Math.abs(one.now - one.then));
}
