import type { ScopeCatalogue } from '../../../static/kit/host/scope-catalogue';
import type { SiteCatalogue } from '../../../static/kit/host/site-catalogue';
import type { JudgeLink } from './judge-link';

/**
 * The scopes of Azure DevOps that can be watched: projects, and containers of work. There are no saved filters to
 * watch.
 */
export function scopeCatalogue(judge: JudgeLink): ScopeCatalogue {
  return {
    find: (words, among) => judge.find({ words, among }),
    namesOf: (scopes) => judge.namesOf(scopes),
    epicsOfFilter: async () => null,
  };
}

/** Azure DevOps has fixed link types: there is no need to count their use. */
export function siteCatalogue(judge: JudgeLink): SiteCatalogue {
  return { projects: () => judge.projects(), evidence: (asked) => judge.evidence(asked), linked: async () => null };
}
