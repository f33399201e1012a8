import type { SlipCause, SlipSummary } from '../../../contract/slip';
import type { ContainerReport } from '../../../core/report/report';
import { inWholeDays } from '../../portfolio/whole-days';

/** The slip in whole days, largest part first; the parts add up. */
export function wholeSlip({ slip }: Pick<ContainerReport, 'slip'>): SlipSummary | null {
  if (slip === null) return null;
  const { totalDays, parts } = inWholeDays(slip.parts);
  return { totalDays, against: slip.against, parts: [...parts] };
}

/** What some causes together cost of it; 0 where they cost nothing. */
export function daysOfCauses(slip: SlipSummary, causes: readonly SlipCause[]): number {
  return slip.parts.reduce((sum, { cause, days }) => sum + (causes.includes(cause) ? days : 0), 0);
}
