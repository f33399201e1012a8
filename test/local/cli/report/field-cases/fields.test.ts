import { finds, itemIn, ledgerOf, reportOnCase, reportOnIssues } from './field-case';
import { anIssue, moved, STATUS, statusStep, step } from './issue';

/** A sprint that runs since before the issues were made. */
const RUNNING = [
  {
    id: 7,
    name: 'Seven',
    state: 'active',
    boardId: 1,
    startDate: '2025-03-03T09:00:00Z',
    endDate: '2025-03-14T17:00:00Z',
  },
];

const SPRINT_11 = ['5/19.5', '2025-05-07 SP-6 added 1/5', '2025-05-08 SP-7 added 1/3', '7/27.5'];

it.each(['04-points-set-at-creation', '05-points-one-changed'])('%s', async (name) => {
  expect(ledgerOf(await reportOnCase(name), 'sprint')).toEqual(SPRINT_11);
});

it('04: says by what the estimate was recognised', async () => {
  const { read } = await reportOnCase('04-points-set-at-creation');
  expect(read.fields.find(({ role }) => role === 'estimate')?.because).toBe(
    'Estimate: customfield_10016 “Story Points”, by the id that Jira usually gives it (set on 7 of 7 items)',
  );
});

it.each(['25-two-point-fields', '26-point-fields-renamed'])('%s', async (name) => {
  expect(ledgerOf(await reportOnCase(name), 'sprint')).toEqual(['5/19', '2025-05-08 TP-2 re-estimated 0/3', '5/22']);
});

it('33: hours, where a team has no other estimate', async () => {
  // The history says that HR-1 had no estimate before 16 hours.
  expect(ledgerOf(await reportOnCase('33-hours-only'), 'sprint')).toEqual([
    '5/46',
    '2025-05-07 HR-1 re-estimated 0/16',
    '5/62',
  ]);
});

it('06: children of an epic that were made in it', async () => {
  expect(ledgerOf(await reportOnCase('06-dc-epic-link-at-creation'), 'epic', 'EP-1')).toEqual([
    '5/0',
    '2025-03-20 EP-7 added 1/0',
    '6/0',
  ]);
});

it('08: an epic link by its name', async () => {
  expect(ledgerOf(await reportOnCase('08-dc-epic-link-english-name'), 'epic', 'EP-1')).toEqual([
    '5/0',
    '2025-03-21 EP-7 added 1/0',
    '6/0',
  ]);
});

it.each(['13-flags', '14-flags-german-name'])('%s', async (name) => {
  const report = await reportOnCase(name);
  expect(['FL-1', 'FL-2', 'FL-3'].map((key) => finds(report, key, 'blocked'))).toEqual([false, true, false]);
  const blocked = itemIn(report, 'FL-2').readings.find(({ signal }) => signal === 'blocked');
  expect(blocked?.figures).toMatchObject({ cause: 'flag', days: 4 });
});

describe('numbers without a name', () => {
  const issues = (id: string, numbers: readonly number[]) =>
    numbers.map((number, index) => anIssue(index + 1, { [id]: number }));
  const recognised = async (...args: Parameters<typeof issues>) => {
    const { read, dataQuality } = await reportOnIssues(issues(...args));
    const asked = dataQuality.find(({ flaw }) => flaw === 'unrecognised-field')?.because ?? null;
    return [read.fields.find(({ role }) => role === 'estimate')?.by ?? null, asked];
  };

  it('are points under the id that Jira gives points', async () => {
    expect(await recognised('customfield_10016', [3, 2.5])).toEqual(['usual-id', null]);
  });

  it('are points where they stand on planning cards and most items have them', async () => {
    expect(await recognised('customfield_19999', [3, 5, 8, 1])).toEqual(['values', null]);
  });

  it('are asked about where they could be anything', async () => {
    expect(await recognised('customfield_19999', [4, 7, 11, 90])).toEqual([
      null,
      'customfield_19999 holds a number on 4 of 4 items: is it the estimate? Then set fields.estimate to "customfield_19999".',
    ]);
  });

  it('are no points where they cannot be', async () => {
    expect(await recognised('customfield_19999', [-4, 7000, 1.25])).toEqual([null, null]);
  });
});

it('an administrator says which field is which', async () => {
  const report = await reportOnIssues([anIssue(1, { customfield_10016: 3, customfield_77: 11 })], {
    settings: { fields: { estimate: 'customfield_77' } },
  });
  expect(ledgerOf(report, 'project').at(-1)).toBe('1/11');
  expect(report.read.fields.find(({ role }) => role === 'estimate')?.by).toBe('choice');
});

it('names and types that come with a page count before values', async () => {
  const [one, two] = [anIssue(1, { customfield_9: 8, customfield_10016: 100 }), anIssue(2, { customfield_9: 5 })];
  const report = await reportOnIssues([
    { ...one, names: { customfield_9: 'Storypunkte', customfield_10016: 'Umsatz' } },
    two,
  ]);
  expect(ledgerOf(report, 'project').at(-1)).toBe('2/13');
});

it('time tracking is the estimate where only it has one', async () => {
  const report = await reportOnIssues([anIssue(1, { timetracking: { originalEstimateSeconds: 28_800 } })]);
  expect(ledgerOf(report, 'project').at(-1)).toBe('1/8');
});

it('time tracking that is told in words', async () => {
  const report = await reportOnIssues([
    anIssue(1, { timetracking: { originalEstimate: '1d 4h' } }),
    anIssue(2, { timetracking: { originalEstimate: '1w 30m' } }),
  ]);
  expect(ledgerOf(report, 'project').at(-1)).toBe('2/52.5');
});

it('story points that name their team', async () => {
  const named = { ...anIssue(1, { customfield_9: 8 }), names: { customfield_9: 'Team Story Points' } };
  expect(ledgerOf(await reportOnIssues([named]), 'project').at(-1)).toBe('1/8');
});

it('an epic link under a translated name, followed through the history', async () => {
  const epic = anIssue(1, { issuetype: { id: '9', name: 'Épopée', subtask: false } });
  const child = anIssue(2, { customfield_88: 'FC-1' }, [
    step('2025-03-05T09:00:00Z', moved('Lien d’épopée', [null, null], ['1001', 'FC-1'])),
  ]);
  const report = await reportOnIssues([epic, child]);
  expect(report.containers.filter(({ kind }) => kind === 'epic').map(({ key }) => key)).toEqual(['FC-1']);
});

it('issues of one kind that name each other are no epics', async () => {
  const report = await reportOnIssues([anIssue(1, { customfield_88: 'FC-2' }), anIssue(2, {})]);
  expect(report.containers.filter(({ kind }) => kind === 'epic')).toEqual([]);
});

describe('an estimate that is called', () => {
  const named = (name: string) =>
    [1, 2, 3, 5, 8, 13].map((number, index) =>
      anIssue(index + 1, { customfield_13333: number, customfield_12221: [3, 1, 2, 2, 1, 3][index] }, [
        step('2025-03-04T08:00:00Z', moved(name, [null, ''], [null, String(number)])),
      ]),
    );
  const isEstimate = async (name: string) =>
    (await reportOnIssues(named(name))).read.fields.some(({ role }) => role === 'estimate');

  it.each([
    'Komplexität',
    'Complexité',
    'Aufwandspunkte',
    'Points d’effort',
    'Estimation (points)',
    'Estimación en puntos',
    'Story Points estimados',
    'Storypunkte (Team)',
    '見積もりポイント',
    '工数ポイント',
    'T-Shirt Points',
    'Sizing',
  ])('%s', async (name) => {
    expect(await isEstimate(name)).toBe(true);
  });

  it.each([
    'Business Value',
    'Remaining Story Points',
    'Actual points',
    'Risk score',
    'Priority points',
    '実績ポイント',
  ])('%s: is another number', async (name) => {
    expect(await isEstimate(name)).toBe(false);
  });
});

it('an estimate that is written as text, or with a comma in the history', async () => {
  const later = [step('2025-03-04T08:00:00Z', moved('Story Points', [null, ''], [null, '2,5']))];
  const report = await reportOnIssues([
    anIssue(1, { customfield_10016: 2.5, customfield_10020: RUNNING }, later),
    anIssue(2, { customfield_10016: '8', customfield_10020: RUNNING }),
  ]);
  expect(ledgerOf(report, 'sprint')).toEqual(['2/8', '2025-03-04 FC-1 re-estimated 0/2.5', '2/10.5']);
});

it('points of 0 in most items change no sum', async () => {
  const report = await reportOnIssues(
    [0, 0, 0, 0, 0, 3, 5, 8].map((points, index) =>
      anIssue(index + 1, { customfield_10016: points, customfield_10020: RUNNING }),
    ),
    { asOf: '2025-03-05T12:00:00Z' },
  );
  expect(ledgerOf(report, 'sprint').at(-1)).toBe('8/16');
});

describe('a flag', () => {
  const flag = (name: string, option: string, isNow: boolean) => [
    step('2025-03-05T09:00:00Z', moved(name, ['', ''], ['[10019]', option])),
    ...(isNow ? [] : [step('2025-03-06T09:00:00Z', moved(name, ['[10019]', option], ['', '']))]),
  ];
  const started = statusStep('2025-03-04T08:00:00Z', 'todo', 'progress');

  it.each([
    ['Sperrvermerk', 'Hindernis'],
    ['Blocage', 'Empêchement'],
    ['Etikett', 'Blockiert'],
    ['Señalado', 'Impedimento'],
    ['阻害要因', 'ブロック中'],
  ])('%s: is followed from its setting to its end', async (name, option) => {
    const report = await reportOnIssues([
      anIssue(1, { status: STATUS.progress, customfield_10777: [{ id: '10019', value: option }] }, [
        started,
        ...flag(name, option, true),
      ]),
      anIssue(2, { status: STATUS.progress }, [started, ...flag(name, option, false)]),
    ]);
    const blocked = itemIn(report, 'FC-1').readings.find(({ signal }) => signal === 'blocked');
    expect(blocked?.figures).toMatchObject({ cause: 'flag', days: 1 });
    expect(finds(report, 'FC-2', 'blocked')).toBe(false);
  });
});
