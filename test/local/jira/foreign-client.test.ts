import { AgileClient, Version3Client } from 'jira.js';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
import { listenFrom, type Listening } from '../../../local/shell/server-listen';
import { smallSite } from './small-site';

/** A client that nobody here wrote, over HTTP: it checks every answer against schemas of its own. */
let jira: LocalJira;
let server: Listening;
let platform: Version3Client;
let agile: AgileClient;

beforeAll(async () => {
  jira = createJira();
  jira.load(smallSite());
  server = await listenFrom(0);
  server.answerWith(jira.fetch);
  const settings = {
    host: `http://127.0.0.1:${server.port}`,
    authentication: { oauth2: { accessToken: 'local-app' } },
  };
  platform = new Version3Client(settings);
  agile = new AgileClient(settings);
});

afterAll(async () => {
  await server.close();
  jira.close();
});

describe('jira.js reads', () => {
  it('projects', async () => {
    const { values, total } = await platform.projects.searchProjects({ maxResults: 1 });
    expect([values?.map(({ key }) => key), total]).toEqual([['ABC'], 2]);
    expect(await platform.projects.getProject({ projectIdOrKey: 'ABC' })).toMatchObject({ id: '100', key: 'ABC' });
  });

  it('issues, by a search over several pages', async () => {
    const keys: (string | undefined)[] = [];
    let nextPageToken: string | undefined;
    do {
      const page = await platform.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({
        jql: 'project = ABC ORDER BY key',
        fields: ['summary', 'status'],
        maxResults: 3,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      keys.push(...(page.issues ?? []).map(({ key }) => key));
      nextPageToken = page.nextPageToken ?? undefined;
    } while (nextPageToken !== undefined);
    expect(keys.slice(0, 4)).toEqual(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('changelogs, of one issue and of many', async () => {
    const { values } = await platform.issues.getChangeLogs({ issueIdOrKey: 'ABC-2' });
    expect(values?.map(({ items }) => items?.[0]?.field)).toEqual([
      'assignee',
      'Sprint',
      'status',
      'Story Points',
      'Sprint',
      'resolution',
    ]);
    const { issueChangeLogs } = await platform.issues.getBulkChangelogs({ issueIdsOrKeys: ['ABC-2', 'ABC-3'] });
    expect(issueChangeLogs?.map(({ issueId }) => issueId)).toEqual(['1002', '1003']);
  });

  it('boards and their configuration', async () => {
    const { values } = await agile.board.getAllBoards({ projectKeyOrId: 'ABC' });
    expect(values?.map(({ id, name }) => [id, name])).toEqual([[7, 'ABC board']]);
    const { columnConfig } = await agile.board.getConfiguration({ boardId: 7 });
    expect(columnConfig?.columns?.map(({ name }) => name)).toEqual(['To Do', 'In Progress', 'Done']);
  });

  it('sprints, and the issues in one', async () => {
    const { values } = await agile.board.getAllSprints({ boardId: 7 });
    expect(values?.map(({ id, state }) => [id, state])).toEqual([
      [38, 'closed'],
      [40, 'active'],
      [41, 'future'],
    ]);
    const { issues } = await agile.sprint.getIssuesForSprint({ sprintId: 40 });
    expect(issues?.map(({ key }) => key).toSorted()).toEqual(['ABC-2', 'ABC-3']);
  });

  it('a refusal', async () => {
    await expect(platform.issues.getIssue({ issueIdOrKey: 'ABC-999' })).rejects.toMatchObject({ status: 404 });
  });
});
