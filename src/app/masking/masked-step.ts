import type { NextStep as NextStepFact } from '../../contract/item-health';
import type { NextStep } from '../../core/report/next-step';
import type { NameOf } from './naming';

/** To say how many items are freed, each is looked at as the viewer; of more than these it is not said. */
const MOST_FREED = 100;
const UNTOLD = { freesItems: null, daysEarlier: null };

/** A next step as one viewer may read it; null where it is about an item that this viewer may not see. */
export function toldStep(step: NextStep, nameOf: NameOf): NextStepFact | null {
  const { signal, act, role, itemKey, otherItemKey, gain } = step;
  const item = nameOf(itemKey);
  const otherItem = otherItemKey === null ? null : nameOf(otherItemKey);
  const freed = gain.freedKeys.length > MOST_FREED ? null : gain.freedKeys.map(nameOf);
  const buys = {
    freesItems: freed?.every(({ visible }) => visible) === true ? freed.length : null,
    daysEarlier: gain.days,
  };
  if (!item.visible) return null;
  // Which act it takes would tell of a hidden item (that nobody owns it, say): all that is told is to get it moving.
  return otherItem?.visible === false
    ? { signal, act: 'unblock', role: 'project-lead', item, otherItem, ...UNTOLD }
    : { signal, act, role, item, otherItem, ...buys };
}

/** The same of an item of one's own, that can be told to move also where what it waits for is hidden. */
export function toldItemStep(step: NextStep, ownKey: string, nameOf: NameOf): NextStepFact {
  const told = toldStep(step, nameOf);
  if (told !== null) return told;
  const item = nameOf(ownKey);
  return {
    signal: step.signal,
    act: 'unblock',
    role: 'project-lead',
    item,
    otherItem: nameOf(step.itemKey),
    ...UNTOLD,
  };
}
