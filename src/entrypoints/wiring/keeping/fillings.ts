import type { Filling, Fillings } from '../../../app/sync/status/filling';
import { placeFrom } from '../../../app/sync/fill/fill-place';
import { LOOKS } from '../../../app/sync/fill/looks';
import { FILL, JUDGE } from '../../../app/sync/sync-state';
import type { SyncState } from '../../../core/model/sync-state';
import type { storesOf } from '../stores';

/** How far the history of each project has been read; null until the app has found a project. */
export async function fillingsFrom(stores: Pick<ReturnType<typeof storesOf>, 'readSyncs'>): Promise<Fillings> {
  const states = await stores.readSyncs();
  const fills = states.filter(({ job }) => job === FILL);
  const hasLooked = states.some(({ job, state }) => job === LOOKS && state === 'done');
  if (fills.length === 0 && !hasLooked) return null;
  const judges = new Map(states.filter(({ job }) => job === JUDGE).map((state) => [state.projectKey, state]));
  return fills.map((fill) => ({
    projectKey: fill.projectKey,
    state: stateOf(fill, judges.get(fill.projectKey)),
    itemsRead: fill.items,
    itemsExpected: placeFrom(fill)?.expected ?? null,
  }));
}

function stateOf(fill: SyncState, judge: SyncState | undefined): Filling['state'] {
  if (fill.state === 'failed') return 'failed';
  if (fill.state !== 'done') return 'filling';
  return judge?.state === 'done' && judge.changedAt >= fill.changedAt ? 'filled' : 'judging';
}
