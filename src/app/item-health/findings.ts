import type { Finding, NextStep } from '../../contract/item-health';
import { isRaised } from '../../core/report/reading-order';
import type { SignalReading } from '../../core/signals';
import { type FindingView, MAX_EVIDENCE, toFinding } from './finding';

/** Findings and next steps. */
export interface FindingList {
  /** Worst first, each with its next step. */
  readonly findings: readonly Finding[];
  /** Small wins first. */
  readonly steps: readonly NextStep[];
}

export const NOTHING_FOUND: FindingList = { findings: [], steps: [] };

/** The raised readings as findings; `steps` are their next steps, by signal. */
export function raisedFindings(
  readings: readonly SignalReading[],
  { subject, nameOf, steps }: Pick<FindingView, 'subject' | 'nameOf'> & { readonly steps: readonly NextStep[] },
): FindingList {
  const bySignal = new Map(steps.map((step) => [step.signal, step]));
  const findings = readings.filter(isRaised).map((reading) =>
    toFinding(reading, {
      subject,
      nameOf,
      maxEvidence: MAX_EVIDENCE,
      nextStep: bySignal.get(reading.signal) ?? null,
    }),
  );
  return { findings, steps };
}
