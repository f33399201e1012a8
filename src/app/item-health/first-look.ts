import type { ItemHealth } from '../../contract/item-health';
import type { Filling } from '../sync/status/filling';
import { tenthsRead } from '../sync/status/tenths-read';

/**
 * How far a project has been read that is looked at for the first time. A project that is not known yet will be read soon; of one that is read there is no first look.
 */
export function firstLookAt(filling: Filling | undefined): ItemHealth['firstLook'] {
  if (filling?.state === 'filled' || filling?.state === 'judging') return null;
  if (filling === undefined || filling.state === 'failed') return { share: null };
  return { share: tenthsRead(filling) };
}
