import {
  boardPath,
  issuePath,
  issuesPath,
  placeOf,
  projectKeyOf,
  quoted,
  searchPath,
} from '../../../../local/shell/page/routes';

describe('placeOf', () => {
  it.each([
    ['/', { page: 'projects' }],
    ['/jira/projects', { page: 'projects' }],
    ['/jira/projects/', { page: 'projects' }],
    ['/browse/pay-12', { page: 'issue', issueKey: 'PAY-12', projectKey: 'PAY' }],
    ['/browse/A_B2-7', { page: 'issue', issueKey: 'A_B2-7', projectKey: 'A_B2' }],
    ['/jira/projects/PAY', { page: 'board', projectKey: 'PAY' }],
    ['/jira/projects/PAY/board', { page: 'board', projectKey: 'PAY' }],
    ['/jira/projects/PAY/backlog', { page: 'backlog', projectKey: 'PAY' }],
    ['/jira/projects/PAY/epics', { page: 'epics', projectKey: 'PAY' }],
    ['/jira/projects/PAY/reports', { page: 'sprint-report', projectKey: 'PAY' }],
    ['/jira/projects/PAY/releases', { page: 'releases', projectKey: 'PAY' }],
    ['/jira/projects/PAY/issues', { page: 'issues', projectKey: 'PAY', jql: null }],
    ['/jira/projects/PAY/apps/page', { page: 'app', projectKey: 'PAY', moduleKey: 'page' }],
    ['/jira/projects/PAY/apps/page/scope/more', { page: 'app', projectKey: 'PAY', moduleKey: 'page' }],
    ['/jira/projects/PAY/apps', { page: 'nowhere' }],
    ['/jira/projects/PAY/settings/apps/set', { page: 'project-settings', projectKey: 'PAY', moduleKey: 'set' }],
    ['/jira/projects/PAY/settings/apps/set/fields', { page: 'project-settings', projectKey: 'PAY', moduleKey: 'set' }],
    ['/jira/projects/PAY/settings/apps', { page: 'nowhere' }],
    ['/jira/projects/PAY/settings', { page: 'nowhere' }],
    ['/jira/settings/apps/set', { page: 'site-settings', moduleKey: 'set' }],
    ['/jira/settings/apps/set/data', { page: 'site-settings', moduleKey: 'set' }],
    ['/jira/settings/apps', { page: 'nowhere' }],
    ['/jira/dashboards', { page: 'dashboards' }],
    ['/jira/dashboards/10001', { page: 'dashboard', dashboardId: '10001' }],
    ['/jira/dashboards/10001/more', { page: 'nowhere' }],
    ['/issues', { page: 'issues', projectKey: null, jql: null }],
    ['/browse/nonsense', { page: 'nowhere' }],
    ['/browse/PAY-1/more', { page: 'nowhere' }],
    ['/jira/projects/PAY/board/more', { page: 'nowhere' }],
    ['/jira/projects/PAY/pages', { page: 'nowhere' }],
    ['/browse/%E0%A4%A', { page: 'nowhere' }],
  ])('reads %s', (path, place) => {
    expect(placeOf(path, '')).toEqual(place);
  });

  it('reads back the query that it wrote', () => {
    const path = issuesPath('PAY', 'summary ~ "50 % & more" ORDER BY key');
    const { pathname, search } = new URL(path, 'http://site');
    expect(placeOf(pathname, search)).toEqual({
      page: 'issues',
      projectKey: 'PAY',
      jql: 'summary ~ "50 % & more" ORDER BY key',
    });
  });
});

it('writes addresses as Jira does', () => {
  expect(issuePath('PAY-1')).toBe('/browse/PAY-1');
  expect(boardPath('PAY')).toBe('/jira/projects/PAY/board');
  expect(issuesPath(null)).toBe('/issues');
  expect(projectKeyOf('A_B2-17')).toBe('A_B2');
});

describe('searchPath', () => {
  const jqlOf = (typed: string) => new URL(searchPath(typed), 'http://site').searchParams.get('jql');

  it('opens a key', () => {
    expect(searchPath(' pay-12 ')).toBe('/browse/PAY-12');
  });

  it.each(['project = PAY', 'assignee is EMPTY', 'status in (Open)', 'labels not in (a)', 'duedate<2024-01-01'])(
    'runs %s as a query',
    (typed) => {
      expect(jqlOf(typed)).toBe(typed);
    },
  );

  it('looks for anything else as words', () => {
    expect(jqlOf('broken "guest" checkout')).toBe('text ~ "broken \\"guest\\" checkout" ORDER BY updated DESC');
  });
});

it('quotes for JQL', () => {
  expect(quoted('a\\b"c')).toBe('"a\\\\b\\"c"');
});
