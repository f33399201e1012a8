import { readInside, readLatest, readWeeks } from '../../adapters/storage/queries/portfolio';
import type { ReadPortfolioDeps } from '../../app/portfolio/read-portfolio';
import { readableReadings } from '../../app/readings/readable-readings';
import { placeFrom } from '../../app/sync/fill/fill-place';
import { FILL } from '../../app/sync/sync-state';
import { forgeSql } from '../platform/forge-platform';
import { readableDeps } from './readable-deps';
import { storesOf } from './stores';
import { viewerSight } from './viewer-sight';

/** What a table of scopes is read from, for whoever calls the function. */
export function portfolioDeps(): ReadPortfolioDeps {
  const sql = forgeSql();
  const stores = storesOf(sql);
  return {
    readLatest: (scopes, day) => readLatest(sql, scopes, day),
    readInside: (query) => readInside(sql, query),
    readWeeks: (scopes, until) => readWeeks(sql, scopes, until),
    readable: (asked) => readableReadings(asked, readableDeps(sql, viewerSight())),
    readFillings: async () =>
      (await stores.readSyncs())
        .filter(({ job }) => job === FILL)
        .map(({ projectKey, state, place, items }) => ({
          projectKey,
          state: state === 'failed' ? 'failed' : state === 'done' ? 'filled' : 'filling',
          itemsRead: items,
          itemsExpected: placeFrom(place)?.expected ?? null,
        })),
    now: () => new Date(),
  };
}
