import { readSiteState } from '../../../adapters/storage/queries/site-state';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { once } from '../../../core/math/once-per';

/** Facts about the whole site, read once for all steps of one answer. */
export function siteOnce(sql: Sql) {
  const read = once(() => readSiteState(sql));
  return {
    readProjects: async () => (await read()).projects,
    readSyncs: async () => (await read()).syncs,
    readSync: async (projectKey: string, job: string) =>
      (await read()).syncs.find((state) => state.projectKey === projectKey && state.job === job) ?? null,
  };
}

export type SiteOnce = ReturnType<typeof siteOnce>;
