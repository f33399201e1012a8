import type { ItemHealth } from '../../contract/item-health';
import type { Filling } from '../portfolio/read-portfolio';

const STEPS = 10;

/**
 * How far a project has been read that is looked at for the first time, in tenths: a count would say how many items there
 * are. A project that is not known yet will be read soon; of one that is read there is no first look.
 */
export function firstLookAt(filling: Filling | undefined): ItemHealth['firstLook'] {
  if (filling?.state === 'filled') return null;
  if (filling === undefined || filling.state === 'failed') return { share: null };
  const { itemsRead, itemsExpected } = filling;
  if (itemsExpected === null || itemsExpected <= 0) return { share: null };
  return { share: Math.min(STEPS - 1, Math.floor((itemsRead / itemsExpected) * STEPS)) / STEPS };
}
