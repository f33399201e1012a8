import type { Facts } from '../history/facts';
import { containerSignal, itemSignal, type RaisedReading, type SignalId, type SignalReading } from '../signals';
import { ACTS, type Step } from '../signals/next-step';
import { isRaised } from './reading-order';

/** A step, and the finding that it is for. */
export interface NextStep extends Step {
  readonly signal: SignalId;
}

/**
 * The next step for an item or a container, from its readings in order. Each finding has one by the rule of its
 * signal; of the steps for the most severe findings the one that takes least is proposed, and of equals that of the
 * worst finding. Null when nothing is raised. `key` names the item; null for a container, whose findings name items
 * themselves.
 */
export function nextStepFor(key: string | null, readings: readonly SignalReading[], facts: Facts): NextStep | null {
  const raised = readings.filter(isRaised);
  const severe = raised.filter(({ severity }) => severity === 'severe');
  const steps = (severe.length > 0 ? severe : raised)
    .map((finding) => stepFor(finding, key, facts))
    .filter((step) => step !== null);
  return steps.sort((one, other) => ACTS.indexOf(one.act) - ACTS.indexOf(other.act))[0] ?? null;
}

function stepFor(finding: RaisedReading, key: string | null, facts: Facts): NextStep | null {
  const step =
    key === null
      ? containerSignal(finding.signal)?.nextStep(finding, { facts })
      : itemSignal(finding.signal)?.nextStep(finding, { key, facts });
  return step ? { signal: finding.signal, ...step } : null;
}
