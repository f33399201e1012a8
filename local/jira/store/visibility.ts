import type { Viewer } from '../viewer';
import type { SiteProject } from '../site';
import type { Catalogue } from './catalogue';
import type { IssueRecord } from './issue-record';
import type { SqlValue } from './sql-database';
import { listParameter } from './sql-database';

/** What one viewer may see: the permission to browse projects, then the issue's security level. Null = everything. */
export interface Visibility {
  readonly projectIds: ReadonlySet<string> | null;
  readonly securityIds: ReadonlySet<string> | null;
  /** Projects that searches omit, although they may be browsed. */
  readonly archivedIds: ReadonlySet<string>;
}

export function visibilityOf(viewer: Viewer, catalogue: Catalogue): Visibility {
  const projects = [...catalogue.projects.values()];
  const archivedIds = new Set(projects.filter(({ state }) => state === 'archived').map(({ id }) => id));
  if (viewer.kind === 'app') {
    const seen = projects.filter(({ state, hiddenFromApp }) => state !== 'deleted' && hiddenFromApp !== true);
    const projectIds = seen.length === projects.length ? null : new Set(seen.map(({ id }) => id));
    return { projectIds, securityIds: null, archivedIds };
  }
  const { accountId } = viewer;
  const groups = new Set(
    [...catalogue.groups.values()].filter((group) => group.members.includes(accountId)).map((group) => group.name),
  );
  const mayBrowse = (project: SiteProject): boolean =>
    project.state !== 'deleted' &&
    (project.browseGroups === null || project.browseGroups.some((group) => groups.has(group)));
  const levels = [...catalogue.securityLevels.values()].filter((level) =>
    level.members.some((member) => member === accountId || groups.has(member)),
  );
  return {
    projectIds: new Set(projects.filter(mayBrowse).map((project) => project.id)),
    securityIds: new Set(levels.map((level) => level.id)),
    archivedIds,
  };
}

export const seesProject = (visibility: Visibility, projectId: string): boolean =>
  visibility.projectIds === null || visibility.projectIds.has(projectId);

export const seesIssue = (visibility: Visibility, issue: Pick<IssueRecord, 'projectId' | 'securityId'>): boolean =>
  seesProject(visibility, issue.projectId) &&
  (issue.securityId === null || visibility.securityIds === null || visibility.securityIds.has(issue.securityId));

/** The same for a search, as a condition on the table `issue`. */
export function visibleWhere({ projectIds, securityIds, archivedIds }: Visibility): {
  readonly sql: string;
  readonly values: readonly SqlValue[];
} {
  const parts: { readonly sql: string; readonly value: SqlValue }[] = [];
  const listed = 'IN (SELECT value FROM json_each(?))';
  if (projectIds !== null) parts.push({ sql: `project_id ${listed}`, value: listParameter([...projectIds]) });
  if (archivedIds.size > 0) parts.push({ sql: `project_id NOT ${listed}`, value: listParameter([...archivedIds]) });
  if (securityIds !== null) {
    const value = listParameter([...securityIds]);
    parts.push({ sql: `(security_id IS NULL OR security_id ${listed})`, value });
  }
  if (parts.length === 0) return { sql: '1', values: [] };
  return { sql: `(${parts.map(({ sql }) => sql).join(' AND ')})`, values: parts.map(({ value }) => value) };
}
