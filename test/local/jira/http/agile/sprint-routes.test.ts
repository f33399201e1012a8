import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { keys, list, startJira } from '../../client';
import type { Client } from '../../client';
import { FIELD } from '../../issue-sketch';

let jira: Client;
const events: JiraEvent[] = [];
beforeEach(() => {
  jira = startJira();
  events.length = 0;
  jira.jira.onEvent((event) => events.push(event));
});
afterEach(() => {
  jira.jira.close();
});

const lastItems = async (key: string) =>
  list((await jira.get(`/rest/api/3/issue/${key}/changelog`)).body['values']).at(-1)!['items'];

const sprintItem = (from: string, fromString: string, to: string, toString: string) => [
  { field: 'Sprint', fieldtype: 'custom', fieldId: FIELD.sprint, from, fromString, to, toString },
];

describe('boards', () => {
  it('are found by project, for those who may browse it', async () => {
    const { body } = await jira.as('bob').get('/rest/agile/1.0/board?projectKeyOrId=ABC&type=scrum');
    expect(list(body['values'])).toMatchObject([
      { id: 7, type: 'scrum', location: { projectKey: 'ABC', projectId: 100 } },
    ]);
    expect((await jira.as('bob').get('/rest/agile/1.0/board?projectKeyOrId=SEC')).status).toBe(404);
    expect((await jira.get('/rest/agile/1.0/board/8')).status).toBe(404);
  });

  it('are configured by hand, and tell it with all that they are configured to', async () => {
    jira.jira.configureBoard(7, { estimationFieldId: null });
    const { body } = await jira.get('/rest/agile/1.0/board/7/configuration');
    expect(body['estimation']).toBeUndefined();
    expect(events).toEqual([
      {
        eventType: 'avi:jira-software:configuration-changed:board',
        configuration: expect.objectContaining({
          id: 7,
          location: expect.objectContaining({ type: 'project', key: 'ABC', id: '100' }),
        }),
      },
    ]);
    expect(() => {
      jira.jira.configureBoard(8, {});
    }).toThrow('There is no board 8.');
  });

  it('tell their columns, estimation and ranking', async () => {
    expect((await jira.get('/rest/agile/1.0/board/7/configuration')).body).toMatchObject({
      columnConfig: {
        columns: [{ name: 'To Do', statuses: [{ id: '1' }] }, { name: 'In Progress' }, { name: 'Done' }],
      },
      estimation: { type: 'field', field: { fieldId: FIELD.points, displayName: 'Story Points' } },
      ranking: { rankCustomFieldId: 10019 },
    });
  });

  it('list sprints by state', async () => {
    const ids = async (query: string) =>
      list((await jira.get(`/rest/agile/1.0/board/7/sprint${query}`)).body['values']).map((sprint) => sprint['id']);
    expect(await ids('')).toEqual([38, 40, 41]);
    expect(await ids('?state=active,future')).toEqual([40, 41]);
    expect((await jira.get('/rest/agile/1.0/board/7/sprint?state=odd')).status).toBe(400);
  });

  it('list issues, backlog and epics', async () => {
    expect(keys(await jira.as('bob').get('/rest/agile/1.0/board/7/issue'))).toEqual([
      'ABC-1',
      'ABC-2',
      'ABC-3',
      'ABC-4',
      'ABC-5',
    ]);
    expect(keys(await jira.get('/rest/agile/1.0/board/7/issue?jql=status%3DDone'))).toEqual(['ABC-2']);
    expect(keys(await jira.get('/rest/agile/1.0/board/7/backlog'))).toEqual(['ABC-4', 'ABC-6']);
    const epics = await jira.get('/rest/agile/1.0/board/7/epic?done=false');
    expect(list(epics.body['values'])).toMatchObject([{ id: 1001, key: 'ABC-1', done: false }]);
    expect((await jira.get('/rest/agile/1.0/board/7/epic?done=true')).body['total']).toBe(0);
  });

  it('add what only the agile API tells', async () => {
    const { body } = await jira.get('/rest/agile/1.0/sprint/40/issue?fields=sprint,closedSprints,epic,flagged');
    expect(list(body['issues'])).toMatchObject([
      {
        key: 'ABC-2',
        fields: {
          sprint: { id: 40, state: 'active' },
          closedSprints: [{ id: 38 }],
          epic: { key: 'ABC-1' },
          flagged: false,
        },
      },
      { key: 'ABC-3', fields: { closedSprints: null, flagged: true } },
    ]);
  });
});

describe('the life of a sprint', () => {
  it('a change of its name tells what it was before', async () => {
    await jira.post('/rest/agile/1.0/sprint/40', { name: 'Sprint two' });
    expect(events).toMatchObject([
      {
        eventType: 'avi:jira-software:updated:sprint',
        sprint: { id: '40', name: 'Sprint two' },
        oldValue: { name: 'Sprint 2' },
      },
    ]);
  });

  it('deleted, its open issues go back to the backlog', async () => {
    expect((await jira.remove('/rest/agile/1.0/sprint/40')).status).toBe(204);
    expect((await jira.get('/rest/agile/1.0/sprint/40')).status).toBe(404);
    expect(events.map(({ eventType, issue }) => [eventType, Object(issue).key])).toEqual([
      ['avi:jira:updated:issue', 'ABC-3'],
      ['avi:jira-software:deleted:sprint', undefined],
    ]);
  });

  it('deleted, and its id is not given again', async () => {
    expect((await jira.remove('/rest/agile/1.0/sprint/41')).status).toBe(204);
    const made = await jira.post('/rest/agile/1.0/sprint', { name: 'Sprint 4', originBoardId: 7 });
    expect(made.body).toMatchObject({ id: 42 });
  });

  it('made, started, closed; unfinished issues stay until they are moved', async () => {
    const made = await jira.post('/rest/agile/1.0/sprint', { name: 'Sprint 4', originBoardId: 7, goal: 'Rest' });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 42, state: 'future', goal: 'Rest', createdDate: '2024-03-15T12:00:00.000Z' },
    });
    expect((await jira.post('/rest/agile/1.0/sprint/42', { state: 'active' })).status).toBe(400);
    const dates = { startDate: '2024-03-15T12:00:00.000Z', endDate: '2024-03-29T12:00:00.000Z' };
    expect((await jira.post('/rest/agile/1.0/sprint/42', { state: 'active', ...dates })).body).toMatchObject({
      state: 'active',
      ...dates,
    });
    const closed = await jira.post('/rest/agile/1.0/sprint/40', { state: 'closed' });
    expect(closed.body).toMatchObject({ state: 'closed', completeDate: '2024-03-15T12:00:00.000Z' });
    expect(keys(await jira.search('sprint = 40 order by key'))).toEqual(['ABC-2', 'ABC-3']);
    expect(events.map((event) => event.eventType)).toEqual([
      'avi:jira-software:created:sprint',
      'avi:jira-software:started:sprint',
      'avi:jira-software:closed:sprint',
    ]);
    expect(events[1]).toMatchObject({
      sprint: { id: '42', originBoardId: '7', state: 'active', createDate: '2024-03-15T12:00:00.000Z', ...dates },
    });
    expect((await jira.post('/rest/agile/1.0/sprint/40', { state: 'future' })).status).toBe(400);
    expect((await jira.post('/rest/agile/1.0/sprint/40', { state: 'active' })).body['completeDate']).toBeUndefined();
  });

  it.each([
    [{ name: '' }],
    [{ name: 'A name that is far longer than thirty characters' }],
    [{ startDate: 'soon' }],
    [{ startDate: '2024-03-20T00:00:00Z', endDate: '2024-03-19T00:00:00Z' }],
  ])('refuses %j', async (change) => {
    expect((await jira.post('/rest/agile/1.0/sprint/41', change)).status).toBe(400);
  });

  it('is not told of to those who cannot see its board', async () => {
    expect((await jira.get('/rest/agile/1.0/sprint/99')).status).toBe(404);
    expect((await jira.post('/rest/agile/1.0/sprint', { name: 'x', originBoardId: 9 })).status).toBe(404);
  });
});

describe('moving issues', () => {
  it('writes the list of sprints, those that are over included', async () => {
    await jira.post('/rest/agile/1.0/sprint/41/issue', { issues: ['ABC-2', '1004'] });
    expect(await lastItems('ABC-2')).toEqual(
      sprintItem('38, 40', 'Sprint 1, Sprint 2', '38, 41', 'Sprint 1, Sprint 3'),
    );
    expect(await lastItems('ABC-4')).toEqual(sprintItem('', '', '41', 'Sprint 3'));
    expect(keys(await jira.search('sprint = 41 order by key'))).toEqual(['ABC-2', 'ABC-4']);
  });

  it('takes issues back into the backlog', async () => {
    expect((await jira.post('/rest/agile/1.0/backlog/issue', { issues: ['ABC-2', 'ABC-3'] })).status).toBe(204);
    expect(await lastItems('ABC-2')).toEqual(sprintItem('38, 40', 'Sprint 1, Sprint 2', '38', 'Sprint 1'));
    expect(await lastItems('ABC-3')).toEqual(sprintItem('40', 'Sprint 2', '', ''));
  });

  it('goes into no closed sprint, and moves all or none', async () => {
    expect((await jira.post('/rest/agile/1.0/sprint/38/issue', { issues: ['ABC-4'] })).status).toBe(400);
    expect((await jira.post('/rest/agile/1.0/sprint/41/issue', { issues: ['ABC-4', 'ABC-99'] })).status).toBe(404);
    expect(keys(await jira.search('sprint = 41'))).toEqual([]);
    expect(events).toEqual([]);
    expect((await jira.post('/rest/agile/1.0/sprint/41/issue', { issues: Array(51).fill('ABC-4') })).status).toBe(400);
  });

  it('ranks before and after', async () => {
    const inOrder = async () => keys(await jira.search('project = ABC order by rank'));
    await jira.put('/rest/agile/1.0/issue/rank', { issues: ['ABC-4', 'ABC-5'], rankBeforeIssue: 'ABC-2' });
    expect(await inOrder()).toEqual(['ABC-1', 'ABC-4', 'ABC-5', 'ABC-2', 'ABC-3', 'ABC-6']);
    await jira.post('/rest/agile/1.0/sprint/41/issue', { issues: ['ABC-1'], rankAfterIssue: 'ABC-6' });
    expect(await inOrder()).toEqual(['ABC-4', 'ABC-5', 'ABC-2', 'ABC-3', 'ABC-6', 'ABC-1']);
    expect(await lastItems('ABC-1')).toMatchObject([{ field: 'Rank', fieldId: FIELD.rank, toString: 'Ranked lower' }]);
    expect((await jira.put('/rest/agile/1.0/issue/rank', { issues: ['ABC-4'] })).status).toBe(400);
  });
});
