import { readSiteState } from '../../../adapters/storage/queries/site-state';
import type { Sql } from '../../../adapters/storage/engine/sql';

/** Facts about the whole site, read once for all steps of one answer. */
export function siteOnce(sql: Sql) {
  let asked: ReturnType<typeof readSiteState> | null = null;
  const read = (): ReturnType<typeof readSiteState> => (asked ??= readSiteState(sql));
  return {
    readProjects: async () => (await read()).projects,
    readSyncs: async () => (await read()).syncs,
    readSync: async (projectKey: string, job: string) =>
      (await read()).syncs.find((state) => state.projectKey === projectKey && state.job === job) ?? null,
  };
}

export type SiteOnce = ReturnType<typeof siteOnce>;
