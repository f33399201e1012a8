import { mayAdminister } from '../adapters/jira/rest/permissions';
import { readProjectSizes } from '../adapters/storage/project-sizes';
import type { Sql } from '../adapters/storage/sql';
import { countDirty } from '../adapters/storage/tables/dirty-scope';
import { countRereads } from '../adapters/storage/tables/reread';
import { readSpending } from '../adapters/storage/tables/spending';
import { DEFAULT_BUDGET } from '../app/sync/points-plan';
import type { SyncFactsDeps } from '../app/sync/sync-facts';
import { jiraAsViewer } from './forge-jira';
import { forgeSql } from './forge-platform';
import { blockedUntil } from './keeping/quota';
import { storesOf } from './keeping/stores';
import { troublesSince } from './troubles';

export function syncFactsDeps(): SyncFactsDeps {
  const sql = forgeSql();
  return { ...keptFactsOf(sql, () => new Date()), mayAdminister: () => mayAdminister(jiraAsViewer()) };
}

/** Everything but who asks. */
export function keptFactsOf(sql: Sql, now: () => Date): Omit<SyncFactsDeps, 'mayAdminister'> {
  const stores = storesOf(sql);
  return {
    readProjects: stores.readProjects,
    readSyncs: () => stores.readSyncs(),
    readProjectSizes: () => readProjectSizes(sql),
    readSpending: (span) => readSpending(sql, span),
    countRereads: () => countRereads(sql),
    countDirty: () => countDirty(sql),
    blockedUntil: () => blockedUntil(stores),
    readTroubles: (since) => troublesSince(sql, since, now()),
    now,
    budget: DEFAULT_BUDGET,
  };
}
