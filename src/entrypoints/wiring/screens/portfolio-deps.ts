import { readInside, readLatest, readWeeks } from '../../../adapters/storage/queries/portfolio';
import type { ReadPortfolioDeps } from '../../../app/portfolio/read-portfolio';
import { readableReadings, seenScopes } from '../../../app/readings/readable-readings';
import { forgeSql } from '../../platform/forge-platform';
import { fillingsFrom } from '../keeping/fillings';
import { readableDeps } from '../judging/readable-deps';
import { siteOnce } from '../keeping/site-once';
import { viewerSight } from '../judging/viewer-sight';

/** Dependencies for a table of scopes, for the viewer of the function. */
export function portfolioDeps(): ReadPortfolioDeps {
  const sql = forgeSql();
  const site = siteOnce(sql);
  const readable = readableDeps(sql, viewerSight(), { site });
  return {
    readLatest: (scopes, day) => readLatest(sql, scopes, day),
    readInside: (query) => readInside(sql, query),
    readWeeks: (scopes, until) => readWeeks(sql, scopes, until),
    seen: (asked) => seenScopes(asked, readable),
    readable: (asked) => readableReadings(asked, readable),
    readFillings: () => fillingsFrom(site),
    now: () => new Date(),
  };
}
