import type { Finding, NextStep } from '../../contract/item-health';
import { isRaised } from '../../core/report/reading-order';
import type { SignalReading } from '../../core/signals';
import { type FindingView, MOST_EVIDENCE, toFinding } from './finding';

/** Findings and next steps. */
export interface ToldFindings {
  /** Worst first, each with its next step. */
  readonly findings: readonly Finding[];
  /** Small wins first. */
  readonly steps: readonly NextStep[];
}

export const NOTHING_FOUND: ToldFindings = { findings: [], steps: [] };

/** The raised readings as findings; `steps` are their next steps, by signal. */
export function toldFindings(
  readings: readonly SignalReading[],
  { subject, nameOf, steps }: Pick<FindingView, 'subject' | 'nameOf'> & { readonly steps: readonly NextStep[] },
): ToldFindings {
  const bySignal = new Map(steps.map((step) => [step.signal, step]));
  const findings = readings.filter(isRaised).map((reading) =>
    toFinding(reading, {
      subject,
      nameOf,
      mostEvidence: MOST_EVIDENCE,
      nextStep: bySignal.get(reading.signal) ?? null,
    }),
  );
  return { findings, steps };
}
