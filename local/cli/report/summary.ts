import type { Facts } from '../../../src/core/facts/facts';
import type { Level } from '../../../src/core/model/level';
import { isClose, isRaised } from '../../../src/core/report/reading-order';
import type { Report } from '../../../src/core/report/report';
import type { ReportSummary } from '../../../src/words/terminal';

/** What a report comes to, in numbers. */
export function summaryOf({ containers, items }: Report, { snapshot }: Facts): ReportSummary {
  const levels: Record<Level, number> = { 'off-track': 0, 'at-risk': 0, 'on-track': 0, unknown: 0 };
  // Where nothing is open there is nothing to be on track with.
  for (const { level, levelReason } of containers) if (levelReason !== 'nothing-open') levels[level] += 1;
  const withFindings = items.filter(({ readings }) => readings.some(isRaised));
  const close = items.filter(({ readings }) => !readings.some(isRaised) && readings.some(isClose));
  return {
    levels,
    items: snapshot.items.length,
    open: items.length,
    withFindings: withFindings.length,
    close: close.length,
  };
}
