import { startJira } from '../client';
import { FIELD, changed, history, issue } from '../issue-sketch';
import { smallSite } from '../small-site';

/** Edits over REST at one moment; a second before it, the site has to look as if they had never been made. */
describe('what was written can be taken back', () => {
  const EDITS: readonly Readonly<Record<string, unknown>>[] = [
    { summary: 'Other', description: 'Other words', priority: { id: '1' }, labels: [] },
    { assignee: null, duedate: '2024-12-01', fixVersions: [{ id: '500' }], versions: [{ id: '501' }] },
    { [FIELD.points]: 13, [FIELD.sprint]: 41, [FIELD.flagged]: [{ value: 'Impediment' }] },
    { parent: null, components: [{ id: '77', name: 'Door' }], security: { id: '900' }, issuetype: { id: '10' } },
    { timetracking: { originalEstimateSeconds: 3600, remainingEstimateSeconds: 60 }, environment: 'Mars' },
  ];

  it.each(EDITS)('%j', async (fields) => {
    let machine = 0;
    const site = smallSite();
    const jira = startJira(site, () => machine);
    const before = (await jira.get('/rest/api/3/issue/ABC-2')).body['fields'];
    machine = 60_000;
    expect((await jira.put('/rest/api/3/issue/ABC-2', { fields })).status).toBe(204);
    await jira.post('/rest/api/3/issue/ABC-2/transitions', { transition: { id: '3' } });
    await jira.post('/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'ABC-4' },
      outwardIssue: { key: 'ABC-2' },
    });
    const after = (await jira.get('/rest/api/3/issue/ABC-2')).body['fields'];
    const past = jira.as('app', new Date(Date.parse(site.now) + 59_000).toISOString());
    expect(after).not.toEqual(before);
    expect((await past.get('/rest/api/3/issue/ABC-2')).body['fields']).toEqual(before);
    jira.jira.close();
  });
});

describe('histories of other makes', () => {
  const oldStyle = issue({
    id: 1100,
    key: 'ABC-10',
    fields: {
      parent: { id: '1001' },
      [FIELD.points]: 8,
      updated: '2024-03-10T10:00:00.000+0000',
      issuelinks: [],
    },
    histories: [
      history('2024-02-01', 'ann', changed('Link', '', [null, null, 'ABC-4', 'This issue blocks ABC-4'])),
      history(
        '2024-02-02',
        'ann',
        changed('Workflow', '', ['1', 'a', '2', 'b']),
        changed('Rank', '', ['', '', '', 'Ranked higher']),
      ),
      history('2024-02-03', 'ann', changed('Epic Link', FIELD.epicLink, [null, null, '1001', 'ABC-1'])),
      history('2024-02-04', 'ann', { ...changed('Story Points', '', [null, '5', null, '8']), fieldtype: 'custom' }),
      history(
        '2024-02-05',
        'ann',
        changed('Project', 'project', ['999', 'Gone', '100', 'Alphabet']),
        changed('Key', '', [null, 'GONE-7', null, 'ABC-10']),
      ),
      history('2024-03-10', 'ann', changed('Link', '', ['ABC-4', 'This issue blocks ABC-4', null, null])),
    ],
  });
  const resolvedOnly = {
    ...issue({
      id: 1101,
      key: 'ABC-11',
      fields: {
        status: { id: '5' },
        resolution: { id: '10000', name: 'Done' },
        resolutiondate: '2024-03-01T00:00:00.000+0000',
        updated: '2024-03-01T00:00:00.000+0000',
      },
    }),
    historyKnown: false,
  };

  it('are taken back by their names, and what the site does not have stays as it is', async () => {
    const jira = startJira(smallSite([oldStyle]));
    const at = async (moment: string) => (await jira.as('app', moment).get('/rest/api/3/issue/1100')).body;
    expect(await at('2024-02-02T12:00:00Z')).toMatchObject({
      key: 'ABC-10',
      fields: { parent: null, project: { key: 'ABC' }, [FIELD.points]: 5 },
    });
    jira.jira.close();
  });

  it('know of links that are gone', async () => {
    const jira = startJira(smallSite([oldStyle]));
    const linked = async (moment: string) =>
      (await jira.as('app', moment).get('/rest/api/3/issue/1100?fields=issuelinks')).body['fields']!['issuelinks'];
    expect(await linked('2024-03-09T00:00:00Z')).toMatchObject([
      { type: { name: 'Blocks' }, outwardIssue: { key: 'ABC-4' } },
    ]);
    expect(await linked('2024-03-11T00:00:00Z')).toEqual([]);
    expect(await linked('2024-01-31T00:00:00Z')).toEqual([]);
    jira.jira.close();
  });

  it('may be missing: then an issue counts as open until it was resolved', async () => {
    const jira = startJira(smallSite([resolvedOnly]));
    const { body } = await jira.as('app', '2024-02-20T00:00:00Z').get('/rest/api/3/issue/ABC-11?expand=changelog');
    expect(body).toMatchObject({
      changelog: { total: 0 },
      fields: { status: { name: 'To Do' }, resolution: null, resolutiondate: null },
    });
    jira.jira.close();
  });
});
