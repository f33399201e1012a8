import { readInside, readLatest, readWeeks } from '../../../adapters/storage/queries/portfolio';
import type { ReadPortfolioDeps } from '../../../app/portfolio/read-portfolio';
import { readableReadings, seenScopes } from '../../../app/readings/readable-readings';
import { forgeSql } from '../../platform/forge-platform';
import { fillingsFrom } from '../keeping/fillings';
import { readableDeps } from '../judging/readable-deps';
import { storesOf } from '../stores';
import { viewerSight } from '../judging/viewer-sight';

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
    readFillings: () => fillingsFrom(stores),
    now: () => new Date(),
  };
}
