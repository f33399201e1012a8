import { finds, itemIn, ledgerOf, reportOnCase, reportOnIssues } from './field-case';
import { anIssue, moved, STATUS, statusStep, step } from './issue';

it.each(['22-german-deleted-status', '23b-english-deleted-status-closed'])('%s', async (name) => {
  const report = await reportOnCase(name);
  const concluded = report.read.rejected.map(({ why }) => why);
  expect(concluded.filter((why) => why.endsWith('taken as done'))).toHaveLength(1);
  expect(concluded.filter((why) => why.endsWith('taken as to do'))).toHaveLength(1);
  // Twelve took three working days each, so the thirteenth is late after nine.
  const ageing = report.items.flatMap(({ readings }) => readings.filter(({ signal }) => signal === 'ageing'));
  expect(ageing.find(({ status }) => status === 'raised')?.figures).toMatchObject({ ageDays: 9, expectedDays: 3 });
});

it('29: what has no status entry started nobody knows when, and ended when it was resolved', async () => {
  const report = await reportOnCase('29-no-status-history');
  expect(report.items.map(({ key, ageDays }) => [key, ageDays])).toEqual([['NS-4', null]]);
  const quality = (flaw: string) => report.dataQuality.find((entry) => entry.flaw === flaw);
  expect(quality('without-history')).toMatchObject({ count: 4, of: 4 });
  expect(quality('finished-outside')).toMatchObject({ count: 0, of: 3 });
});

it('30: a history that is cut off', async () => {
  expect(itemIn(await reportOnCase('30-truncated-changelog'), 'TR-1').ageDays).toBeNull();
});

it('a workflow that begins in progress: who never moved has been there since', async () => {
  const waiting = { id: '77', name: 'Waiting for support', statusCategory: { id: 4, key: 'indeterminate' } };
  const answered = [step('2025-03-04T08:00:00Z', moved('status', ['77', 'Waiting for support'], ['10002', 'Done']))];
  const labelled = [step('2025-03-05T08:00:00Z', moved('labels', [null, ''], [null, 'ui']))];
  const report = await reportOnIssues([
    ...[1, 2, 3].map((number) => anIssue(number, { status: STATUS.done }, answered)),
    anIssue(4, { status: waiting }, labelled),
  ]);
  expect(itemIn(report, 'FC-4').ageDays).toBe(2);
});

it('24: blocked, in many languages', async () => {
  const report = await reportOnCase('24-blocked-statuses');
  for (let number = 1; number <= 14; number += 1) {
    const [reading] = itemIn(report, `BS-${number}`).readings.filter(({ signal }) => signal === 'blocked');
    expect([number, reading?.figures]).toEqual([number, expect.objectContaining({ cause: 'status', days: 5 })]);
    expect(finds(report, `BS-${number}`, 'blocked')).toBe(true);
  }
});

it('21: histories with names only', async () => {
  const report = await reportOnCase('21-changelog-names-only');
  expect(report.items.map(({ key }) => key)).toEqual(['NI-1']);
});

it('31: of two copies the one that was updated last counts', async () => {
  const report = await reportOnCase('31-older-copy-last');
  expect(report.items).toEqual([]);
  expect(report.read.rejected[0]?.why).toBe('id 13001 was read before: the earlier line was updated later, and counts');
});

it('what has neither history nor resolution was finished when its category changed', async () => {
  const done = (number: number, day: number) =>
    anIssue(number, {
      status: STATUS.done,
      updated: '2025-03-28T10:00:00Z',
      statuscategorychangedate: `2025-03-${String(day)}T10:00:00Z`,
    });
  const report = await reportOnIssues(
    [...[10, 11, 12, 13, 14, 17, 18, 19].map((day, index) => done(index + 1, day)), anIssue(20)],
    { asOf: '2025-03-28T12:00:00Z' },
  );
  const project = report.containers.find(({ kind }) => kind === 'project');
  expect(project?.forecast?.open).toBe(1);
});

it.each([
  ['Pendiente', 'En proceso', 'Listo'],
  ['Zu tun', 'Wird bearbeitet', 'Fertiggestellt'],
  ['受付', '対応中', '対応済'],
  ['A faire', 'Développement', 'Réalisé'],
  ['Warteschlange', 'Läuft', 'Beendet'],
  ['バックログ', '開発中', 'リリース済み'],
  ['Erfasst', 'In Klärung', 'Umgesetzt'],
])('%s, %s, %s: statuses that no workflow has any more, without a resolution', async (open, work, closed) => {
  const issues = [1, 2, 3].map((number) =>
    anIssue(number, { status: STATUS.done }, [
      step('2025-03-04T08:00:00Z', moved('status', ['501', open], ['502', work])),
      step(`2025-03-1${number}T10:00:00Z`, moved('status', ['502', work], ['503', closed])),
      step('2025-04-14T10:00:00Z', moved('status', ['503', closed], ['10002', 'Done'])),
    ]),
  );
  const report = await reportOnIssues(issues);
  const concluded = report.read.rejected.map(({ why }) => why);
  for (const [name, category] of [
    [open, 'to do'],
    [work, 'in progress'],
    [closed, 'done'],
  ] as const)
    expect(concluded).toContain(`status ${name}: known from history only: taken as ${category}`);
});

it('work that ends by being resolved, in a status that the site counts as in progress', async () => {
  const accepted = { id: '9', name: 'Abnahme', statusCategory: { id: 4, key: 'indeterminate' } };
  const ended = (number: number) =>
    anIssue(number, { status: accepted, resolutiondate: `2025-03-1${number}T08:00:00Z` }, [
      statusStep('2025-03-04T08:00:00Z', 'todo', 'progress'),
      step(
        `2025-03-1${number}T08:00:00Z`,
        moved('status', ['3', 'In Progress'], ['9', 'Abnahme']),
        moved('resolution', [null, null], ['1', 'Fertig']),
      ),
    ]);
  const report = await reportOnIssues([1, 2, 3, 4, 5].map(ended).concat(anIssue(6)));
  expect(report.items.map(({ key }) => key)).toEqual(['FC-6']);
  expect(report.read.rejected.map(({ why }) => why)).toContain(
    'status Abnahme: in progress by its category: taken as done, as it resolves',
  );
});

it('a category of which only the name is told, in the language of the site', async () => {
  const status = (id: string, name: string, category: string) => ({ id, name, statusCategory: { name: category } });
  const report = await reportOnIssues([
    anIssue(1, { status: status('901', 'Parkplatz', 'Zu erledigen') }),
    anIssue(2, { status: status('902', 'Küche', 'In Arbeit') }),
    anIssue(3, { status: status('903', 'Serviert', 'Fertig'), resolutiondate: '2025-03-20T10:00:00Z' }),
  ]);
  expect(report.items.map(({ key }) => key)).toEqual(['FC-1', 'FC-2']);
  expect(report.dataQuality.find(({ flaw }) => flaw === 'uncategorised-statuses')?.count).toBe(0);
});

describe('a status that says that work is held up', () => {
  const isBlocked = async (name: string) => {
    const held = { id: '77', name, statusCategory: { id: 4, key: 'indeterminate' } };
    const histories = [
      statusStep('2025-03-04T08:00:00Z', 'todo', 'progress'),
      step('2025-03-05T08:00:00Z', moved('status', ['3', 'In Progress'], ['77', name])),
    ];
    return finds(await reportOnIssues([anIssue(1, { status: held }, histories)], { asOf }), 'FC-1', 'blocked');
  };
  const asOf = '2025-03-14T12:00:00Z';

  it.each([
    'Warten auf Kunde',
    'Angehalten',
    'Suspendu',
    'Detenido',
    'Esperando respuesta',
    'Em espera',
    'Sospeso',
    '中断',
    '一時停止',
  ])('%s', async (name) => {
    expect(await isBlocked(name)).toBe(true);
  });

  it.each(['Unblocked', 'Débloqué', 'Desbloqueado', 'Wartung', 'Installed'])('%s: does not', async (name) => {
    expect(await isBlocked(name)).toBe(false);
  });
});

it('cancelled work leaves its sprint, and is none of the work that was finished', async () => {
  const sprint = {
    id: 5,
    name: 'S 5',
    state: 'active',
    boardId: 1,
    startDate: '2025-03-10T09:00:00Z',
    endDate: '2025-03-21T16:00:00Z',
  };
  const resolved = (day: string, to: string) =>
    step(
      `2025-03-${day}T10:00:00Z`,
      moved('status', ['10000', 'To Do'], ['10002', 'Done']),
      moved('resolution', [null, null], ['1', to]),
    );
  const inSprint = (number: number, fields: object, histories: ReturnType<typeof step>[] = []) =>
    anIssue(number, { customfield_10020: [sprint], ...fields }, histories);
  const done = (name: string) => ({
    status: STATUS.done,
    resolution: { id: '1', name },
    resolutiondate: '2025-03-12T10:00:00Z',
  });
  const cancelled = { id: '7', name: 'Storniert', statusCategory: { id: 3, key: 'done' } };
  const report = await reportOnIssues(
    [
      inSprint(1, {}),
      inSprint(2, done('Done'), [resolved('12', 'Done')]),
      inSprint(3, done("Won't Do"), [resolved('12', "Won't Do")]),
      inSprint(4, done('Duplikat'), [resolved('13', 'Duplikat')]),
      inSprint(5, { status: cancelled }, [
        step('2025-03-14T10:00:00Z', moved('status', ['10000', 'To Do'], ['7', 'Storniert'])),
      ]),
    ],
    { asOf: '2025-03-17T12:00:00Z' },
  );
  expect(ledgerOf(report, 'sprint')).toEqual([
    '5/0',
    '2025-03-12 FC-3 removed -1/0',
    '2025-03-13 FC-4 removed -1/0',
    '2025-03-14 FC-5 removed -1/0',
    '2/0',
  ]);
  expect(ledgerOf(report, 'project').at(-1)).toBe('2/0');
});

it('a record that begins when the work was done already does not tell when it was begun', async () => {
  const cutOff = anIssue(1, { status: STATUS.progress }, [
    statusStep('2025-03-12T09:00:00Z', 'done', 'todo'),
    statusStep('2025-03-13T09:00:00Z', 'todo', 'progress'),
  ]) as { changelog: object };
  const report = await reportOnIssues([{ ...cutOff, changelog: { ...cutOff.changelog, total: 240 } }], {
    asOf: '2025-03-20T09:00:00Z',
  });
  expect(itemIn(report, 'FC-1').ageDays).toBeNull();
});

it('an archived version is over, whether it came out or not', async () => {
  const shelved = { id: '50', name: '1.0', archived: true, released: false, releaseDate: '2025-03-05' };
  const planned = { id: '51', name: '2.0', archived: false, released: false, releaseDate: '2025-04-01' };
  const report = await reportOnIssues(
    [anIssue(1, { fixVersions: [shelved] }), anIssue(2, { fixVersions: [planned] })],
    { asOf: '2025-03-20T09:00:00Z' },
  );
  expect(report.containers.filter(({ kind }) => kind === 'version').map(({ name, key }) => name ?? key)).toEqual([
    '2.0',
  ]);
});

it('an export without history keeps its due dates on its last day', async () => {
  const overdue = { ...anIssue(1, { duedate: '2025-03-12' }), changelog: undefined };
  const report = await reportOnIssues([overdue], { asOf: '2025-03-20T12:00:00Z' });
  expect(finds(report, 'FC-1', 'overdue')).toBe(true);
});
