import type { Site, SiteIssue } from '../jira/site';
import { FIELD } from './vocabulary';

/** The site's issues as an export in the format of Jira's REST API: one JSON text per issue, with its changelog. */
export function exportLines(site: Site): readonly string[] {
  const users = new Map(site.users.map((user) => [user.accountId, user]));
  const user = (value: unknown) => users.get(idOf(value, 'accountId')) ?? value ?? null;
  const statuses = new Map(
    site.statuses.map(({ id, name, category }) => [id, { id, name, statusCategory: { key: category } }]),
  );
  const types = new Map(site.issueTypes.map((type) => [type.id, type]));
  const sprints = new Map(site.sprints.map((sprint) => [sprint.id, sprint]));
  const versions = new Map(
    site.projects.flatMap((project) => project.versions.map((version) => [version.id, version])),
  );

  const exported = ({ id, key, fields, histories, securityLevelId }: SiteIssue) => ({
    id,
    key,
    fields: {
      ...fields,
      issuetype: types.get(idOf(fields['issuetype'], 'id')) ?? fields['issuetype'],
      status: statuses.get(idOf(fields['status'], 'id')) ?? fields['status'],
      assignee: user(fields['assignee']),
      creator: user(fields['creator']),
      reporter: user(fields['reporter']),
      security: securityLevelId === null ? null : { id: securityLevelId },
      // The present versions: those that an issue got at its creation may have changed since.
      fixVersions: listOf(fields['fixVersions']).map((version) => versions.get(idOf(version, 'id')) ?? version),
      [FIELD.sprint]: listOf(fields[FIELD.sprint]).map((sprint) => sprints.get(Number(idOf(sprint, 'id'))) ?? sprint),
    },
    changelog: {
      histories: histories.map(({ authorAccountId, ...history }) => ({
        ...history,
        author: user({ accountId: authorAccountId }),
      })),
    },
  });
  return [...site.issues].map((issue) => JSON.stringify(exported(issue)));
}

function idOf(value: unknown, name: 'id' | 'accountId'): string {
  if (typeof value !== 'object' || value === null || !(name in value)) return '';
  return String(Reflect.get(value, name));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
