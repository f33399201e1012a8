import type { Site } from '../site';
import type { Catalogue } from './catalogue';
import { emptyCatalogue } from './catalogue';
import { SYSTEM_FIELDS } from './system-fields';

const byId = <Entry extends { readonly id: string | number }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [String(entry.id), entry]));

/** The site's configuration by id. Jira's own fields are always in it, even if the site does not contain them. */
export function catalogueOfSite(site: Site): Catalogue {
  const named = new Set(site.fields.map((field) => field.id));
  return {
    ...emptyCatalogue(),
    users: new Map(site.users.map((user) => [user.accountId, user])),
    groups: new Map(site.groups.map((group) => [group.name, group])),
    projects: byId(site.projects),
    versions: byId(
      site.projects.flatMap((project) => project.versions.map((version) => ({ ...version, projectId: project.id }))),
    ),
    statuses: byId(site.statuses),
    issueTypes: byId(site.issueTypes),
    priorities: byId(site.priorities),
    linkTypes: byId(site.linkTypes),
    fields: byId([...SYSTEM_FIELDS.filter((field) => !named.has(field.id)), ...site.fields]),
    securityLevels: byId(site.securityLevels),
    boards: byId(site.boards),
    sprints: byId(site.sprints),
    filters: byId(site.filters ?? []),
    dashboards: byId(site.dashboards ?? []),
  };
}
