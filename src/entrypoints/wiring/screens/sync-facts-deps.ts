import { mayAdminister } from '../../../adapters/jira/rest/permissions';
import { readProjectSizes } from '../../../adapters/storage/queries/project-sizes';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { countDirty } from '../../../adapters/storage/tables/dirty-scope';
import { countRereads } from '../../../adapters/storage/tables/reread';
import { readSpending } from '../../../adapters/storage/tables/spending';
import { setAside } from '../../../app/sync/hard-items';
import type { SyncFactsDeps } from '../../../app/sync/status/sync-facts';
import { jiraAsViewer } from '../../platform/forge-jira';
import { forgeSql } from '../../platform/forge-platform';
import { blockedUntil } from '../quota';
import { storesOf } from '../stores';
import { viewerSight } from '../judging/viewer-sight';
import { troublesSince } from '../../platform/troubles';

export function syncFactsDeps(): SyncFactsDeps {
  const sql = forgeSql();
  return {
    ...keptFactsOf(sql, () => new Date()),
    mayAdminister: () => mayAdminister(jiraAsViewer()),
    viewerMayBrowse: viewerSight().items,
  };
}

/** All dependencies except those of the viewer. */
export function keptFactsOf(sql: Sql, now: () => Date): Omit<SyncFactsDeps, 'mayAdminister' | 'viewerMayBrowse'> {
  const stores = storesOf(sql);
  return {
    readProjects: stores.readProjects,
    readSyncs: () => stores.readSyncs(),
    readProjectSizes: () => readProjectSizes(sql),
    readSpending: (span) => readSpending(sql, span),
    countRereads: () => countRereads(sql, setAside(now())),
    readHardItems: stores.readHardItems,
    countDirty: () => countDirty(sql),
    blockedUntil: () => blockedUntil(stores),
    readTroubles: (since) => troublesSince(sql, since, now()),
    now,
  };
}
