import { noSuchIssue, noSuchProject } from '../problem';
import type { Session } from '../session';
import type { SiteProject } from '../site';
import type { IssueRecord } from '../store/issue-record';
import { issueByFormerKey, issueByIdOrKey } from '../store/issue-table';
import { seesIssue, seesProject } from '../store/visibility';

/** The issue in a path, or Jira's 404 if this viewer sees none. */
export function visibleIssue(session: Session, idOrKey: string): IssueRecord {
  const { state, journal } = session.store;
  const issue = issueByIdOrKey(state, idOrKey) ?? issueByFormerKey({ state, journal }, idOrKey);
  if (issue === null || !seesIssue(session.visibility, issue)) throw noSuchIssue();
  return issue;
}

/** The project in a path, or Jira's 404 if this viewer sees none. */
export function visibleProject({ store, visibility }: Session, idOrKey: string): SiteProject {
  const wanted = idOrKey.toLowerCase();
  const project = [...store.catalogue.projects.values()].find(
    (known) => known.id === idOrKey || known.key.toLowerCase() === wanted,
  );
  if (project === undefined || !seesProject(visibility, project.id)) throw noSuchProject(idOrKey);
  return project;
}
