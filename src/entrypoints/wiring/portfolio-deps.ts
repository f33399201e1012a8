import { readInside, readLatest, readWeeks } from '../../adapters/storage/queries/portfolio';
import type { ReadPortfolioDeps } from '../../app/portfolio/read-portfolio';
import { readableReadings, seenScopes } from '../../app/readings/readable-readings';
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
  const readable = readableDeps(sql, viewerSight());
  let projects: ReturnType<typeof readable.readProjects> | null = null;
  // Several steps of one answer need them.
  const once = { ...readable, readProjects: () => (projects ??= readable.readProjects()) };
  return {
    readLatest: (scopes, day) => readLatest(sql, scopes, day),
    readInside: (query) => readInside(sql, query),
    readWeeks: (scopes, until) => readWeeks(sql, scopes, until),
    seen: (asked) => seenScopes(asked, once),
    readable: (asked) => readableReadings(asked, once),
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
