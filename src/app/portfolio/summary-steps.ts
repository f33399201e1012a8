import type { NextStep } from '../../contract/item-health';
import { ACT_EFFECTS, type Act } from '../../core/signals/step';
import { containerSignals, itemSignals, type SignalId } from '../../core/signals';
import type { ReadingSummary } from './reading-summary';

const ACTS = new Map<string, Act>(Object.entries(ACT_EFFECTS).flatMap(([act]) => (isAct(act) ? [[act, act]] : [])));
const SIGNALS = new Map<string, SignalId>([...itemSignals, ...containerSignals].map(({ id }) => [id, id]));

/** Stored steps in the form of the contract; steps that this version does not know any more are left out. */
export function summarySteps(steps: ReadingSummary['steps']): readonly NextStep[] {
  return steps.flatMap(({ signal, act, item, otherItem, ...step }) => {
    const [knownAct, knownSignal] = [ACTS.get(act), SIGNALS.get(signal)];
    if (knownAct === undefined || knownSignal === undefined) return [];
    return {
      ...step,
      signal: knownSignal,
      act: knownAct,
      item: { visible: true as const, ...item },
      otherItem: otherItem === null ? null : { visible: true as const, ...otherItem },
    };
  });
}

function isAct(name: string): name is Act {
  return name in ACT_EFFECTS;
}
