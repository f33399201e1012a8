/** The page's addresses, as in Jira: one function writes each, one reads them all. */
export type Place =
  | { readonly page: 'projects' }
  | { readonly page: 'issue'; readonly issueKey: string; readonly projectKey: string }
  | { readonly page: 'board' | 'backlog' | 'epics' | 'releases' | 'sprint-report'; readonly projectKey: string }
  | { readonly page: 'issues'; readonly projectKey: string | null; readonly jql: string | null }
  | { readonly page: 'dashboards' }
  | { readonly page: 'dashboard'; readonly dashboardId: string }
  /** A page of a project that the app draws. */
  | { readonly page: 'app'; readonly projectKey: string; readonly moduleKey: string }
  /** The app's part of a project's settings, and of the site's. */
  | { readonly page: 'project-settings'; readonly projectKey: string; readonly moduleKey: string }
  | { readonly page: 'site-settings'; readonly moduleKey: string }
  | { readonly page: 'nowhere' };

const ISSUE_KEY = /^[A-Z][A-Z0-9_]*-\d+$/i;

export const projectsPath = '/jira/projects';
export const dashboardsPath = '/jira/dashboards';
export const dashboardPath = (id: string): string => `${dashboardsPath}/${encodeURIComponent(id)}`;
export const issuePath = (key: string): string => `/browse/${encodeURIComponent(key)}`;
export const boardPath = (projectKey: string): string => `${projectsPath}/${encodeURIComponent(projectKey)}/board`;
export const backlogPath = (projectKey: string): string => `${projectsPath}/${encodeURIComponent(projectKey)}/backlog`;
export const epicsPath = (projectKey: string): string => `${projectsPath}/${encodeURIComponent(projectKey)}/epics`;
/** As in Jira, below the reports of a project. */
export const sprintReportPath = (projectKey: string): string =>
  `${projectsPath}/${encodeURIComponent(projectKey)}/reports`;
export const releasesPath = (projectKey: string): string =>
  `${projectsPath}/${encodeURIComponent(projectKey)}/releases`;
export const issuesPath = (projectKey: string | null, jql?: string): string =>
  `${projectKey === null ? '/issues' : `${projectsPath}/${encodeURIComponent(projectKey)}/issues`}${jql === undefined ? '' : `?jql=${encodeURIComponent(jql)}`}`;

/** "PAY" of "PAY-12". */
export const projectKeyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));

/** The page at an address; none for an unknown one. */
export function placeOf(path: string, search: string): Place {
  const [first, second, third, fourth, ...rest] = path.split('/').filter(Boolean).map(decode);
  if (first === 'jira' && second === 'projects' && third !== undefined && fourth === 'apps') {
    const [moduleKey] = rest;
    return moduleKey === undefined ? { page: 'nowhere' } : { page: 'app', projectKey: third, moduleKey };
  }
  if (first === 'jira' && second === 'projects' && third !== undefined && fourth === 'settings' && rest[0] === 'apps') {
    const moduleKey = rest[1];
    return moduleKey === undefined ? { page: 'nowhere' } : { page: 'project-settings', projectKey: third, moduleKey };
  }
  if (first === 'jira' && second === 'settings' && third === 'apps') {
    return fourth === undefined ? { page: 'nowhere' } : { page: 'site-settings', moduleKey: fourth };
  }
  if (rest.length > 0) return { page: 'nowhere' };
  const jql = new URLSearchParams(search).get('jql');
  if (first === undefined) return { page: 'projects' };
  if (first === 'issues' && second === undefined) return { page: 'issues', projectKey: null, jql };
  if (first === 'browse' && second !== undefined && third === undefined) {
    if (!ISSUE_KEY.test(second)) return { page: 'nowhere' };
    const issueKey = second.toUpperCase();
    return { page: 'issue', issueKey, projectKey: projectKeyOf(issueKey) };
  }
  if (first === 'jira' && second === 'dashboards' && fourth === undefined) {
    return third === undefined ? { page: 'dashboards' } : { page: 'dashboard', dashboardId: third };
  }
  if (first !== 'jira' || second !== 'projects') return { page: 'nowhere' };
  if (third === undefined) return { page: 'projects' };
  if (fourth === undefined || fourth === 'board') return { page: 'board', projectKey: third };
  if (fourth === 'reports') return { page: 'sprint-report', projectKey: third };
  if (fourth === 'backlog' || fourth === 'epics' || fourth === 'releases') return { page: fourth, projectKey: third };
  return fourth === 'issues' ? { page: 'issues', projectKey: third, jql } : { page: 'nowhere' };
}

/** Turns the text in the search box into an issue's address or a query: a key, JQL, or words to search for. */
export function searchPath(typed: string): string {
  const text = typed.trim();
  if (ISSUE_KEY.test(text)) return issuePath(text.toUpperCase());
  const looksLikeQuery = /(^|\s)[\w"']+\s*(=|!=|~|!~|<|>|\bin\b|\bis\b|\bwas\b|\bnot in\b)\s*\S/i.test(text);
  return issuesPath(null, looksLikeQuery ? text : `text ~ ${quoted(text)} ORDER BY updated DESC`);
}

/** A JQL string literal. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
