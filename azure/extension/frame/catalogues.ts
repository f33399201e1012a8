import type { ScopeCatalogue } from '../../../static/kit/scope-catalogue';
import type { SiteCatalogue } from '../../../static/kit/site-catalogue';
import type { JudgeLink } from './judge-link';

/** What there is to watch in Azure DevOps: projects, and what holds work in them. It has no saved filters to watch. */
export function scopeCatalogue(judge: JudgeLink): ScopeCatalogue {
  return {
    find: (words, among) => judge.find({ words, among }),
    namesOf: (scopes) => judge.namesOf(scopes),
    epicsOfFilter: async () => null,
  };
}

/** The types of links of Azure DevOps are its own: nobody has to count them. */
export function siteCatalogue(judge: JudgeLink): SiteCatalogue {
  return { projects: () => judge.projects(), evidence: (asked) => judge.evidence(asked), linked: async () => null };
}
