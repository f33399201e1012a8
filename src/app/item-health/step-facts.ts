import type { NextStep as NextStepFact } from '../../contract/item-health';
import type { NextStep } from '../../core/report/next-step';
import type { NameOf } from './naming';

/** A next step in the form of the contract. */
export function stepFact(
  { signal, act, role, itemKey, otherItemKey, gain, ...step }: NextStep,
  nameOf: NameOf,
): NextStepFact {
  return {
    signal,
    act,
    role,
    item: nameOf(itemKey),
    otherItem: otherItemKey === null ? null : nameOf(otherItemKey),
    freesItems: gain.freedKeys.length,
    daysEarlier: gain.days,
    person: step.personId,
    count: step.itemKeys?.length ?? 1,
    stage: step.stage ?? null,
    on: step.on ?? null,
  };
}
