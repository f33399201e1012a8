import type { SlipCause, SlipSummary } from '../../../src/contract/slip';

/** The days of one cause on a past day and today. */
export interface CauseChange {
  readonly cause: SlipCause;
  readonly then: number;
  readonly now: number;
}

/**
 * The changes of a slip between two days by cause, the largest first: they add up to the change of the whole. Null if
 * there is no slip on one of the days, or if the two are compared to different references.
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
