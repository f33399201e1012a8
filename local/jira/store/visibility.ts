import type { Viewer } from '../viewer';
import type { SiteProject } from '../site';
import type { Catalogue } from './catalogue';
import type { IssueRecord } from './issue-record';
import type { SqlValue } from './sql-database';
import { listParameter } from './sql-database';

/** What one viewer may see: Browse by project, then the issue's security level. Null = everything. */
export interface Visibility {
  readonly projectIds: ReadonlySet<string> | null;
  readonly securityIds: ReadonlySet<string> | null;
}

export function visibilityOf(viewer: Viewer, catalogue: Catalogue): Visibility {
  if (viewer.kind === 'app') return { projectIds: null, securityIds: null };
  const { accountId } = viewer;
  const groups = new Set(
    [...catalogue.groups.values()].filter((group) => group.members.includes(accountId)).map((group) => group.name),
  );
  const mayBrowse = (project: SiteProject): boolean =>
    project.browseGroups === null || project.browseGroups.some((group) => groups.has(group));
  const levels = [...catalogue.securityLevels.values()].filter((level) =>
    level.members.some((member) => member === accountId || groups.has(member)),
  );
  return {
    projectIds: new Set([...catalogue.projects.values()].filter(mayBrowse).map((project) => project.id)),
    securityIds: new Set(levels.map((level) => level.id)),
  };
}

export const seesProject = (visibility: Visibility, projectId: string): boolean =>
  visibility.projectIds === null || visibility.projectIds.has(projectId);

export const seesIssue = (visibility: Visibility, issue: Pick<IssueRecord, 'projectId' | 'securityId'>): boolean =>
  seesProject(visibility, issue.projectId) &&
  (issue.securityId === null || visibility.securityIds === null || visibility.securityIds.has(issue.securityId));

/** The same as a condition on the table `issue`. */
export function visibleWhere(visibility: Visibility): { readonly sql: string; readonly values: readonly SqlValue[] } {
  if (visibility.projectIds === null || visibility.securityIds === null) return { sql: '1', values: [] };
  return {
    sql: `(project_id IN (SELECT value FROM json_each(?))
      AND (security_id IS NULL OR security_id IN (SELECT value FROM json_each(?))))`,
    values: [listParameter([...visibility.projectIds]), listParameter([...visibility.securityIds])],
  };
}
