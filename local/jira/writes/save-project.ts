import { badFields } from '../problem';
import type { SiteProject } from '../site';
import { dropEntry, keepEntry } from '../store/catalogue';
import { recordIn } from '../store/issue-table';
import { textIn } from '../store/sql-database';
import { projectView } from '../views/configuration-views';
import { userViewOrNull } from '../views/user-view';
import { eraseIssue } from './erase-issue';
import type { WriteSession } from './write-session';

type Act = 'created' | 'updated' | 'archived' | 'unarchived' | 'softdeleted' | 'restored' | 'deleted';

/** Saves a project and sends the event. */
export function saveProject(session: WriteSession, project: SiteProject, act: Act): SiteProject {
  const { journal, catalogue } = session.store;
  const taken = [...catalogue.projects.values()].some(({ id, key }) => id !== project.id && key === project.key);
  if (taken) throw badFields({ projectKey: `Project '${project.key}' uses this project key.` });
  keepEntry(journal, { kind: 'projects', entries: catalogue.projects, id: project.id }, project);
  sendProjectEvent(session, project, act);
  return project;
}

/**
 * Deletes a project permanently, with its issues, versions and boards. Only the project causes an event, as in Jira.
 */
export function eraseProject(session: WriteSession, project: SiteProject): void {
  const { journal, state, catalogue } = session.store;
  const rows = state.all('SELECT record FROM issue WHERE project_id = ?', [project.id]);
  for (const row of rows) eraseIssue(session, recordIn(textIn(row, 'record')));
  for (const { id, projectId } of catalogue.versions.values()) {
    if (projectId === project.id) dropEntry(journal, { kind: 'versions', entries: catalogue.versions, id });
  }
  for (const { id, projectKey } of catalogue.boards.values()) {
    if (projectKey !== project.key) continue;
    dropEntry(journal, { kind: 'boards', entries: catalogue.boards, id: String(id) });
  }
  dropEntry(journal, { kind: 'projects', entries: catalogue.projects, id: project.id });
  sendProjectEvent(session, project, 'deleted');
}

function sendProjectEvent(session: WriteSession, project: SiteProject, act: Act): void {
  const lead = userViewOrNull(session, project.leadAccountId);
  session.emit({
    eventType: `avi:jira:${act}:project`,
    project: { ...projectView(session.baseUrl, project), ...(lead === null ? {} : { projectLead: lead }) },
  });
}
