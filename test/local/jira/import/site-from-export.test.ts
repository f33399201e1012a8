import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteFromExport } from '../../../../local/jira/import/site-from-export';
import { keys, startJira } from '../client';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const written = (name: string, bytes: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const line = (key: string, fields: object = {}, histories?: readonly object[]) =>
  JSON.stringify({
    id: String(5000 + Number(key.split('-')[1])),
    key,
    fields: {
      created: '2020-01-01T10:00:00.000+0100',
      updated: '2020-01-02T10:00:00.000+0100',
      project: { id: '10', key: key.split('-')[0], name: 'Rivers' },
      issuetype: { id: '3', name: 'Task', subtask: false },
      status: { id: '1', name: 'Open', statusCategory: { key: 'new' } },
      ...fields,
    },
    ...(histories === undefined ? {} : { changelog: { histories } }),
  });

const item = (field: string, sides: readonly (string | null)[], fieldtype = 'jira') => ({
  field,
  fieldtype,
  from: sides[0],
  fromString: sides[1],
  to: sides[2],
  toString: sides[3],
});

const OLD_SPRINT =
  'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=7,rapidViewId=<null>,state=CLOSED,name=Spring, early,goal=,startDate=2020-02-01T09:00:00.000Z,endDate=2020-02-14T09:00:00.000Z,completeDate=2020-02-14T10:00:00.000Z,sequence=7]';

describe('an old server’s export', () => {
  const server = [
    line(
      'RIV-1',
      {
        issuetype: { id: '6', name: 'Epic', subtask: false },
        status: { id: '6', name: 'Closed', statusCategory: { key: 'done' } },
        resolution: { id: '1', name: 'Fixed' },
        resolutiondate: '2020-03-01T10:00:00.000+0100',
        reporter: { name: 'user-1', displayName: 'Una' },
      },
      [
        {
          id: '2',
          created: '2020-03-01T10:00:00.000+0100',
          author: { name: 'user-1', displayName: 'Una' },
          items: [
            item('status', ['3', 'Being shipped', '6', 'Closed']),
            item('resolution', [null, null, '1', 'Fixed']),
          ],
        },
        {
          id: '1',
          created: '2020-02-01T10:00:00.000+0100',
          items: [item('assignee', [null, null, 'user-2', 'Duo']), item('status', ['1', 'Open', '3', 'Being shipped'])],
        },
      ],
    ),
    line(
      'RIV-2',
      {
        customfield_10050: 5,
        customfield_10060: [OLD_SPRINT],
        descriptionLength: 40,
        comment: {
          comments: [{ id: '9', created: '2020-01-05T10:00:00.000+0100', author: { name: 'user-1' }, bodyLength: 12 }],
        },
        fixVersions: [{ id: '77', name: '1.0', releaseDate: '2020-05-01', released: true, archived: false }],
        issuelinks: [
          {
            id: '1',
            type: { id: '2', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
            outwardIssue: { id: '5001', key: 'RIV-1' },
          },
          {
            id: '2',
            type: { id: '2', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
            inwardIssue: { id: '1', key: 'SEA-1' },
          },
        ],
      },
      [
        {
          id: '3',
          created: '2020-02-02T10:00:00.000+0100',
          author: { name: 'user-1' },
          items: [
            item('Story Points', [null, '3', null, '5'], 'custom'),
            item('Fix Version', [null, null, '77', '1.0']),
            item('Sprint', [null, null, '7', 'Spring, early'], 'custom'),
          ],
        },
      ],
    ),
  ].join('\n');

  it('becomes a site of today’s shapes', async () => {
    const { site, rejected, read } = await siteFromExport([written('server.jsonl.gz', gzipSync(server))]);
    expect(rejected).toEqual([]);
    expect(read).toEqual({ issues: 2, changes: 7 });
    expect(site.now).toBe('2020-03-01T09:01:00.000Z');
    expect(site.users.map((user) => [user.accountId, user.displayName])).toEqual([
      ['user-2', 'Duo'],
      ['user-1', 'Una'],
    ]);
    expect(site.statuses).toEqual([
      { id: '1', name: 'Open', category: 'new' },
      { id: '3', name: 'Being shipped', category: 'indeterminate' },
      { id: '6', name: 'Closed', category: 'done' },
    ]);
    expect(site.issueTypes.map((type) => [type.name, type.hierarchyLevel])).toEqual([
      ['Epic', 1],
      ['Task', 0],
    ]);
    expect(site.fields).toMatchObject([
      { id: 'customfield_10050', name: 'Story Points', schema: { type: 'number' } },
      { id: 'customfield_10060', name: 'Sprint', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
    ]);
    expect(site.sprints).toMatchObject([{ id: 7, name: 'Spring, early', state: 'closed', boardId: 1 }]);
    expect(site.boards).toMatchObject([{ projectKey: 'RIV', type: 'scrum', estimationFieldId: 'customfield_10050' }]);
  });

  it('answers as a Jira', async () => {
    const { site } = await siteFromExport([written('again.jsonl', server)]);
    const jira = startJira(site);
    const { body } = await jira.as('user-1').get('/rest/api/3/issue/RIV-2?expand=changelog');
    expect(body['fields']).toMatchObject({
      summary: 'RIV-2',
      customfield_10050: 5,
      customfield_10060: [{ id: 7, name: 'Spring, early' }],
      issuelinks: [{ outwardIssue: { key: 'RIV-1' } }],
      fixVersions: [{ name: '1.0', releaseDate: '2020-05-01' }],
    });
    expect(JSON.stringify(body['fields']!['comment'])).toContain('Comment of 12 characters');
    expect(JSON.stringify(body['fields']!['description'])).toContain('Description of 40 characters');
    expect(body['changelog']).toMatchObject({
      histories: [
        { items: [{ fieldId: 'customfield_10050' }, { fieldId: 'fixVersions' }, { fieldId: 'customfield_10060' }] },
      ],
    });
    const past = await jira.as('app', '2020-02-15T00:00:00Z').search('status = "Being shipped"');
    expect(keys(past)).toEqual(['RIV-1']);
    jira.jira.close();
  });
});

it('reads sprint, epic and flag where the agile API puts them, and issues without a changelog', async () => {
  const sprint = (id: number, state: string) => ({
    id,
    state,
    name: `Sprint ${id}`,
    startDate: '2020-01-10T00:00:00.000Z',
    endDate: '2020-01-20T00:00:00.000Z',
  });
  const file = written(
    'agile.jsonl',
    [
      line('RIV-1', { issuetype: { id: '6', name: 'Epic', subtask: false } }),
      line('RIV-2', {
        flagged: true,
        epic: { id: 5001, key: 'RIV-1' },
        closedSprints: [sprint(1, 'closed')],
        sprint: sprint(2, 'active'),
      }),
    ].join('\n'),
  );
  const { site } = await siteFromExport([file]);
  const jira = startJira(site);
  const { body } = await jira.get('/rest/api/3/issue/RIV-2');
  expect(body['fields']).toMatchObject({
    customfield_10020: [{ id: 1 }, { id: 2, state: 'active' }],
    customfield_10021: [{ value: 'Impediment' }],
    parent: { key: 'RIV-1' },
  });
  expect([...site.issues].every((issue) => !issue.historyKnown)).toBe(true);
  jira.jira.close();
});

it('names every line that it does not believe, and reads the rest', async () => {
  const lines = [
    line('RIV-1'),
    '{"key":',
    'nonsense',
    '{"key":"RIV-3"}',
    JSON.stringify({ key: 'RIV-4', fields: {} }),
    '',
    line('RIV-5'),
    line('RIV-1'),
  ];
  const { site, rejected } = await siteFromExport([written('broken.jsonl', lines.join('\n'))]);
  expect([...site.issues].map((issue) => issue.key)).toEqual(['RIV-1', 'RIV-5']);
  expect(rejected.map(({ line: at, why }) => [at, why])).toEqual([
    [2, 'not valid JSON. Not an issue, a page of issues or a list of them.'],
    [3, 'not valid JSON. Not an issue, a page of issues or a list of them.'],
    [4, 'RIV-3: issue without “fields”. Skipped.'],
    [5, 'RIV-4: issue without “created”. Skipped.'],
    [8, 'RIV-1 was read before: this line counts'],
  ]);
});

it('reads a cut-off file as far as it goes', async () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    line(`RIV-${index + 1}`, { summary: `${index * 7919}` }),
  ).join('\n');
  const whole = gzipSync(many);
  const { read, rejected } = await siteFromExport([written('cut.jsonl.gz', whole.subarray(0, whole.length - 2000))]);
  expect(read.issues).toBeGreaterThan(100);
  expect(rejected.at(-1)!.why).toMatch(/ends early after this line/);
});

it('keeps apart what two trackers call by one id', async () => {
  const one = written('one.jsonl', line('RIV-1'));
  const two = written(
    'two.jsonl',
    line('SEA-1', {
      project: { id: '10', key: 'SEA', name: 'Seas' },
      status: { id: '1', name: 'Fished', statusCategory: { key: 'done' } },
    }),
  );
  const { site } = await siteFromExport([one, two]);
  expect(site.statuses.map((status) => status.name)).toEqual(['Open', 'Fished']);
  const jira = startJira(site);
  expect(keys(await jira.search('statusCategory = Done'))).toEqual(['SEA-1']);
  expect(keys(await jira.search('project = RIV'))).toEqual(['RIV-1']);
  jira.jira.close();
});

const REAL = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'), 'history');
const withReal = existsSync(REAL) ? it : it.skip;

withReal.each([
  ['fcrepo.jsonl.gz', 1019, 7362],
  ['duracloud.jsonl.gz', 739, 7136],
  ['aea-2024.jsonl.gz', 673, 9935],
  ['titanium-daemon.jsonl.gz', 317, 0],
])(
  'reads %s whole',
  async (file, issues, changes) => {
    const { site, rejected, read } = await siteFromExport([join(REAL, file)]);
    expect({ rejected, read }).toEqual({ rejected: [], read: { issues, changes } });
    const jira = startJira(site);
    const { body } = await jira.post('/rest/api/3/search/approximate-count', { jql: 'created > 1990-01-01' });
    expect(body).toEqual({ count: issues });
    jira.jira.close();
  },
  60_000,
);
