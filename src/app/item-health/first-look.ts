import type { ItemHealth } from '../../contract/item-health';
import type { Filling } from '../sync/status/filling';
import { tenthsRead } from '../sync/status/tenths-read';

/**
 * How far an item's project has been read by its first import. An unknown project will be read soon. Null once all is read.
 */
export function firstLookAt(filling: Filling | undefined): ItemHealth['firstLook'] {
  if (filling?.state === 'filled' || filling?.state === 'judging') return null;
  if (filling === undefined || filling.state === 'failed') return { share: null };
  return { share: tenthsRead(filling) };
}
