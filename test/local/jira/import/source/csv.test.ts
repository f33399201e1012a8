import { gzipSync } from 'node:zlib';
import { loadExport } from '../../../../../local/cli/report/load-export';
import { siteFromExport } from '../../../../../local/jira/import/site-from-export';
import { exportFolder } from './export-folder';

const believedUntil = new Date('2026-06-01T00:00:00Z');
const written = exportFolder();

const HEADING =
  'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Assignee Id,Reporter,Reporter Id,Created,Updated,Resolved,Fix versions,Fix versions,Due date,Labels,Description,Original estimate,Inward issue link (Blocks),Outward issue link (Relates),Custom field (Story Points),Custom field (Flagged),Custom field (Start date),Sprint,Sprint,Comment,Comment,Parent,Parent key,Status Category';
const ROWS = [
  'Cross the river,RIV-1,10001,Epic,In Progress,RIV,Rivers,High,,Ana,acc-ana,Bo,acc-bo,02/Feb/26 8:10 AM,19/Feb/26 1:05 PM,,1.0,2.0,27/Mar/26 12:00 AM,,,,,,,,01/Feb/26 12:00 AM,,,,,,,In Progress',
  '"Build a ""raft"", then\ntest it",RIV-2,10002,Story,Open,RIV,Rivers,Low,,,,Bo,acc-bo,03/Feb/26 9:00 AM,03/Feb/26 9:00 AM,,,,,wood,"h2. Acceptance criteria\n* It floats",3600,RIV-1,RIV-3,5,Impediment,,Spring 1,Spring 2,04/Feb/26 10:00 AM;acc-ana;Who has rope; and wood?,,10001,RIV-1,To Do',
  'Learn to swim,RIV-3,10003,Sub-task,Gone,RIV,Rivers,Low,Done,Ana,acc-ana,Bo,acc-bo,04/Feb/26 9:00 AM,05/Feb/26 9:00 AM,05/Feb/26 9:00 AM,,,,,,,,,8,,,,,,,10002,RIV-2,Done',
];
const csv = [HEADING, ...ROWS].join('\n');
const NOTICE = (path: string) =>
  `${path}: CSV holds no history. Levels that need history will say “can’t tell”. Use npm start -- --site for the history.`;

it('reads what Jira’s CSV holds, and says once that it holds no history', async () => {
  const path = written('jira.csv', csv);
  const { gathered, rejected, notices, recognition, titles } = await loadExport([path], believedUntil);
  expect(rejected).toEqual([]);
  expect(notices).toEqual([NOTICE(path)]);
  expect([...titles]).toEqual([
    ['10001', 'Cross the river'],
    ['10002', 'Build a "raft", then\ntest it'],
    ['10003', 'Learn to swim'],
  ]);
  const [epic, story, part] = gathered.items;
  expect(epic).toMatchObject({
    id: '10001',
    level: 'parent',
    createdAt: new Date('2026-02-02T08:10:00Z'),
    historyKnown: false,
    initial: {
      key: 'RIV-1',
      projectKey: 'RIV',
      ownerId: 'acc-ana',
      dueOn: '2026-03-27',
      startOn: '2026-02-01',
      versionIds: ['RIV 1.0', 'RIV 2.0'],
      priority: 'High',
    },
  });
  expect(story).toMatchObject({
    level: 'standard',
    initial: { parentId: '10001', estimate: 5, flagged: true, ownerId: null },
    text: { descriptionLength: 29, hasCriteria: true },
    remarks: [{ by: 'acc-ana', kind: 'comment', asks: true, at: new Date('2026-02-04T10:00:00Z') }],
    links: [
      { meaning: 'waits-for', otherKey: 'RIV-1' },
      { meaning: 'relates', otherKey: 'RIV-3' },
    ],
  });
  expect(gathered.iterations.map(({ name, state }) => [name, state])).toEqual([
    ['Spring 1', 'future'],
    ['Spring 2', 'future'],
  ]);
  expect(story?.initial.iterationIds).toEqual(gathered.iterations.map(({ id }) => id));
  expect(part).toMatchObject({ level: 'part', initial: { parentId: '10002' } });
  const statuses = gathered.statuses.filter(({ id }) => id !== 'unrecorded');
  expect(statuses.map(({ name, category }) => [name, category])).toEqual([
    ['In Progress', 'in-progress'],
    ['Open', 'to-do'],
    ['Gone', 'done'],
  ]);
  expect(recognition.fields.map(({ role, field }) => [role, field.name])).toEqual([
    ['sprint', 'Sprint'],
    ['flagged', 'Flagged'],
    ['estimate', 'Story Points'],
    ['startOn', 'Start date'],
  ]);
});

it('makes a site of it too', async () => {
  const path = written('site.csv', csv);
  const { site, rejected, notices, read } = await siteFromExport([path]);
  expect({ rejected, notices, read }).toEqual({
    rejected: [],
    notices: [NOTICE(path)],
    read: { issues: 3, changes: 0 },
  });
  expect(site.fields.map(({ name }) => name).toSorted()).toEqual(['Flagged', 'Sprint', 'Start date', 'Story Points']);
  expect(site.sprints.map(({ name, state }) => [name, state]).toSorted()).toEqual([
    ['Spring 1', 'future'],
    ['Spring 2', 'future'],
  ]);
  expect([...site.issues][1]?.fields).toMatchObject({
    parent: { id: '10001' },
    issuelinks: [{ inwardIssue: { id: '10001' } }, {}],
  });
});

const createdIn = async (name: string, content: string | Buffer) => {
  const { gathered, rejected } = await loadExport([written(name, content)], believedUntil, { zone: 'Europe/Berlin' });
  return [...gathered.items.map(({ createdAt }) => createdAt.toISOString()), ...rejected.map(({ why }) => why)];
};
const table = (separator: string, dates: readonly string[]) =>
  ['Issue key;Status;Created', ...dates.map((date, index) => `A-${String(index + 1)};Open;${date}`)]
    .join('\n')
    .replaceAll(';', separator);

describe('dates', () => {
  it.each([
    ['Jira’s own', ['19/Feb/26 8:10 AM'], ['2026-02-19T07:10:00.000Z']],
    ['with the whole year', ['19/Feb/2026 08:10'], ['2026-02-19T07:10:00.000Z']],
    ['ISO without a zone', ['2026-02-19 08:10'], ['2026-02-19T07:10:00.000Z']],
    ['ISO with a zone', ['2026-02-19T08:10:00.000+0000'], ['2026-02-19T08:10:00.000Z']],
    ['German', ['19.02.2026 08:10', '01.12.2025 23:59'], ['2026-02-19T07:10:00.000Z', '2025-12-01T22:59:00.000Z']],
    ['German names of months', ['19/Mär/26 8:10 AM'], ['2026-03-19T07:10:00.000Z']],
    ['French names of months', ['19/févr./26 08:10'], ['2026-02-19T07:10:00.000Z']],
    [
      'the day first, as another line shows',
      ['03/02/2026 08:10', '19/02/2026 08:10'],
      ['2026-02-03T07:10:00.000Z', '2026-02-19T07:10:00.000Z'],
    ],
    [
      'the month first, as another line shows',
      ['03/02/2026 08:10', '02/19/2026 08:10'],
      ['2026-03-02T07:10:00.000Z', '2026-02-19T07:10:00.000Z'],
    ],
  ])('%s', async (name, dates, expected) => {
    expect(await createdIn(`${name}.csv`, table(';', dates))).toEqual(expected);
  });

  it('names a date that is none, and reads the others', async () => {
    expect(await createdIn('none.csv', table(',', ['2026-02-19 08:10', 'yesterday']))).toEqual([
      '2026-02-19T07:10:00.000Z',
      'A-2: issue without “created”. Skipped.',
      '“yesterday” in column “created” is not a date that can be read',
    ]);
  });
});

describe('however it was saved', () => {
  const dates = ['2026-02-19 08:10'];
  const read = ['2026-02-19T07:10:00.000Z'];
  it.each([
    ['with semicolons', table(';', dates)],
    ['with tabs', table('\t', dates)],
    ['with a mark of byte order', `\ufeff${table(',', dates)}`],
    ['gzipped', gzipSync(table(',', dates))],
    ['in UTF-16', Buffer.from(`\ufeff${table('\t', dates)}`, 'utf16le')],
    ['with Windows’ ends of lines', table(',', dates).replaceAll('\n', '\r\n')],
    [
      'with German headings',
      table(',', dates).replace('Issue key,Status,Created', 'Vorgangsschlüssel,Status,Erstellt'),
    ],
    ['with Japanese headings', table(',', dates).replace('Issue key,Status,Created', '課題キー,ステータス,作成日')],
  ])('%s', async (name, content) => {
    expect(await createdIn(`${name}.csv`, content)).toEqual(read);
  });

  it('in the letters of Windows', async () => {
    const text = 'Issue key,Created,Summary\nA-1,2026-02-19 08:10,Größe\n';
    const { titles } = await loadExport([written('windows.csv', Buffer.from(text, 'latin1'))], believedUntil);
    expect([...titles.values()]).toEqual(['Größe']);
  });

  it('cut off within a line', async () => {
    const path = written('cut.csv', `${HEADING}\n${ROWS[0]}\n${ROWS[1]?.slice(0, 12)}`);
    const { gathered, rejected, damaged } = await loadExport([path], believedUntil);
    expect(gathered.items.map(({ id }) => id)).toEqual(['10001']);
    expect(damaged).toBe(true);
    expect(rejected).toEqual([
      { file: path, line: 2, why: 'the file ends early after this line (damaged?). What came before was read.' },
    ]);
  });
});

it.each([
  [
    'French, as servers say it',
    'Résumé;Clé de demande;ID de demande;Type de demande;État;Attribution;Créé;Mis à jour',
    'utf8',
  ],
  [
    'German, in Windows-1252',
    'Zusammenfassung;Vorgangsschlüssel;Vorgangs-ID;Vorgangstyp;Status;Bearbeiter;Erstellt;Aktualisiert',
    'latin1',
  ],
  ['work items', 'Summary;Work item key;Work item id;Work item type;Status;Assignee;Created;Updated', 'utf8'],
] as const)('headings: %s', async (_, heading, encoding) => {
  const path = written(
    'headings.csv',
    Buffer.from(`${heading}\na;RIV-1;10001;Story;Offen;ana;03.03.25 08:00;04.03.25 08:00`, encoding),
  );
  const { gathered } = await loadExport([path], believedUntil);
  expect(gathered.items).toMatchObject([
    { id: '10001', createdAt: new Date('2025-03-03T08:00:00Z'), initial: { key: 'RIV-1', type: 'Story' } },
  ]);
  expect(gathered.items[0]?.initial.ownerId).not.toBeNull();
});
