import type { SlipCause, SlipSummary } from '../../../contract/slip';
import { slipSummary } from '../../item-health/slip-summary';
import { type Judged, namesIn } from './judged';

/** The slip in whole days, largest part first, each with what it rests on; null without a slip. */
export function wholeSlip({ report: { slip }, facts }: Pick<Judged, 'report' | 'facts'>): SlipSummary | null {
  return slip === null ? null : slipSummary(slip, { facts, nameOf: namesIn(facts) });
}

/** The days of slip from these causes together; 0 if they cost nothing. */
export function daysOfCauses(slip: SlipSummary, causes: readonly SlipCause[]): number {
  return slip.parts.reduce((sum, { cause, days }) => sum + (causes.includes(cause) ? days : 0), 0);
}
