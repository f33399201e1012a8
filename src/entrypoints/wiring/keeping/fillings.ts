import type { Filling } from '../../../app/portfolio/read-portfolio';
import { placeFrom } from '../../../app/sync/fill/fill-place';
import { FILL } from '../../../app/sync/sync-state';
import type { storesOf } from '../stores';

/** How far the history of each project has been read. */
export async function fillingsFrom(
  stores: Pick<ReturnType<typeof storesOf>, 'readSyncs'>,
): Promise<readonly Filling[]> {
  return (await stores.readSyncs())
    .filter(({ job }) => job === FILL)
    .map(({ projectKey, state, place, items }) => ({
      projectKey,
      state: state === 'failed' ? 'failed' : state === 'done' ? 'filled' : 'filling',
      itemsRead: items,
      itemsExpected: placeFrom(place)?.expected ?? null,
    }));
}
