import { ledgerOf, reportOnCase, reportOnIssues } from './field-case';
import { anIssue, moved, step } from './issue';

it.each(['01-dc-sprint-text', '01b-dc-sprint-text-older-order-control'])('%s: sprints as text', async (name) => {
  const report = await reportOnCase(name, { asOf: '2025-03-21T12:00:00Z' });
  expect(ledgerOf(report, 'sprint', 'Blue Sprint 2')).toEqual([
    '3/0',
    '2025-03-19 DC-5 added 1/0',
    '2025-03-20 DC-6 added 1/0',
    '5/0',
  ]);
});

it('09: sub-tasks follow the sprint of their story', async () => {
  expect(ledgerOf(await reportOnCase('09-subtasks-inherit-sprint'), 'sprint')).toEqual([
    '3/0',
    '2025-06-04 ST-4 added 1/0',
    '4/0',
  ]);
  const early = await reportOnCase('09-subtasks-inherit-sprint', { asOf: '2025-06-03T12:00:00Z' });
  expect(ledgerOf(early, 'sprint')).toEqual(['3/0', '3/0']);
});

it('11: a sub-task that becomes a story is split from the one it was counted with', async () => {
  const report = await reportOnCase('11-conversions');
  expect(ledgerOf(report, 'sprint')).toEqual([
    '3/0',
    '2025-06-04 CV-3 split 1/0',
    '2025-06-05 CV-4 removed -1/0',
    '3/0',
  ]);
});

it('17: times of several zones', async () => {
  const lines = ledgerOf(await reportOnCase('17-time-zone'), 'sprint');
  expect(lines).toEqual(['2/0', '2025-06-02 TZ-3 added 1/0', '2025-06-03 TZ-4 added 1/0', '4/0']);
});

it('27: a comma in the name of a sprint', async () => {
  const report = await reportOnCase('27-comma-in-sprint-name');
  expect(ledgerOf(report, 'sprint', '102')).toEqual(['2/0', '2/0']);
});

it('39: what was done before the sprint, or came in done', async () => {
  const report = await reportOnCase('39-done-before-and-added-done');
  const lines = ledgerOf(report, 'sprint', 'D2');
  expect([lines[0], lines.at(-1)]).toEqual(['5/0', '7/0']);
});

it('43: a sprint begins when it is started, not when it was planned to', async () => {
  const report = await reportOnCase('43-sprint-activated-late', { asOf: '2025-09-29T12:00:00Z' });
  expect(ledgerOf(report, 'sprint', 'Teal 2')).toEqual(['8/0', '2025-09-26 AC-9 added 1/0', '9/0']);
  const sprint = report.containers.find(({ kind }) => kind === 'sprint');
  expect(sprint?.readings.find(({ signal }) => signal === 'scope-creep')?.status).not.toBe('raised');
});

describe('copies of one sprint', () => {
  const sprint = (state: string, rest: object = {}) => [
    {
      id: 7,
      name: 'Seven',
      state,
      boardId: 1,
      startDate: '2025-03-03T09:00:00Z',
      endDate: '2025-03-14T17:00:00Z',
      ...rest,
    },
  ];
  const inSprint = [step('2025-03-03T08:00:00Z', moved('Sprint', ['', ''], ['7', 'Seven']))];
  const copy = (number: number, updated: string, value: unknown) =>
    anIssue(number, { updated, customfield_10020: value }, inSprint);
  const closed = sprint('closed', { completeDate: '2025-03-14T17:00:00Z' });
  const states = async (...issues: object[]) =>
    (await reportOnIssues(issues, { asOf: '2025-03-20T12:00:00Z' })).containers.filter(({ kind }) => kind === 'sprint');

  it('of which one is from before the close: it is closed', async () => {
    expect(
      await states(copy(1, '2025-03-10T09:00:00Z', sprint('active')), copy(2, '2025-03-05T09:00:00Z', closed)),
    ).toEqual([]);
  });

  it('of which one runs after the close: it was opened again', async () => {
    const open = await states(
      copy(1, '2025-03-18T09:00:00Z', sprint('active')),
      copy(2, '2025-03-15T09:00:00Z', closed),
    );
    expect(open).toHaveLength(1);
  });
});

const seven = { id: 7, name: 'Seven', state: 'active', boardId: 1, startDate: '2025-03-03T09:00:00Z' };
const asText = (id: number) =>
  `com.atlassian.greenhopper.service.sprint.Sprint@41b0${String(id)}[id=${String(id)},rapidViewId=1,state=ACTIVE,name=S ${String(id)}, [b],goal=a, b,startDate=2025-03-03T09:00:00.000+01:00,endDate=<null>,completeDate=<null>,sequence=7]`;

describe('the sprint field as exports hold it', () => {
  it.each([
    ['one sprint that is no list', seven, ['Seven']],
    ['a list as JSON text', JSON.stringify([seven]), ['Seven']],
    ['the text of one', asText(7), ['S 7, [b]']],
    ['the text of two', `${asText(7)},${asText(8)}`, ['S 7, [b]', 'S 8, [b]']],
    ['a list of texts as text', `[${asText(7)}, ${asText(8)}]`, ['S 7, [b]', 'S 8, [b]']],
  ])('%s', async (_, value, names) => {
    const report = await reportOnIssues([anIssue(1, { customfield_10020: value })], { asOf: '2025-03-06T12:00:00Z' });
    const sprints = report.containers.filter(({ kind }) => kind === 'sprint').map(({ key }) => key);
    expect(sprints.toSorted()).toEqual(names);
  });
});

it('a history that keeps the names of sprints and versions only', async () => {
  const versions = [{ id: '5', name: '2.0', released: false }];
  const named = (field: string, name: string) => ({ field, fromString: '', toString: name });
  const late = [
    step('2025-03-05T08:30:00Z', named('Sprint', 'Seven')),
    step('2025-03-24T08:30:00Z', named('Fix Version', '2.0')),
  ];
  const fields = { customfield_10020: [seven], fixVersions: versions };
  const early = [step('2025-03-03T08:30:00Z', moved('Sprint', ['', ''], ['7', 'Seven']))];
  const begun = step('2025-03-03T10:00:00Z', moved('status', ['10000', 'To Do'], ['3', 'In Progress']));
  const progress = { id: '3', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate' } };
  const report = await reportOnIssues(
    [anIssue(1, { ...fields, status: progress }, [...early, begun]), anIssue(2, fields, late)],
    { asOf: '2025-03-27T12:00:00Z' },
  );
  expect(ledgerOf(report, 'sprint')).toEqual(['1/0', '2025-03-05 FC-2 added 1/0', '2/0']);
  expect(ledgerOf(report, 'version', '5')).toEqual(['1/0', '2025-03-24 FC-2 added 1/0', '2/0']);
  expect(report.read.rejected).toEqual([]);
});

describe('parts go with the item that they belong to', () => {
  const inSprint = (at: string, from: string, to: string) =>
    step(at, moved('Sprint', [from, from && 'Seven'], [to, to && 'Seven']));
  const part = (number: number, parent: number, value: unknown) =>
    anIssue(number, {
      customfield_10020: value,
      issuetype: { id: '3', name: 'Sub-task', subtask: true },
      parent: { id: String(1000 + parent), key: `FC-${String(parent)}` },
    });
  const first = anIssue(1, { customfield_10020: [seven] }, [inSprint('2025-03-03T08:30:00Z', '', '7')]);
  const sprintOf = async (...others: readonly object[]) =>
    ledgerOf(await reportOnIssues([first, ...others], { asOf: '2025-03-07T12:00:00Z' }), 'sprint');

  it('that comes in late', async () => {
    const late = anIssue(2, { customfield_10020: [seven] }, [inSprint('2025-03-05T08:30:00Z', '', '7')]);
    expect(await sprintOf(late, part(3, 2, [seven]))).toEqual(['1/0', '2025-03-05 FC-2 added 1/0', '2/0']);
  });

  it('that is taken out', async () => {
    const out = anIssue(2, {}, [inSprint('2025-03-03T08:30:00Z', '', '7'), inSprint('2025-03-05T08:30:00Z', '7', '')]);
    expect(await sprintOf(out, part(3, 2, null))).toEqual(['2/0', '2025-03-05 FC-2 removed -1/0', '1/0']);
  });

  it('that is not in the export', async () => {
    expect(await sprintOf(part(3, 99, [seven]))).toEqual(['2/0', '2/0']);
  });
});

it('a sprint that was not started does not begin on the day that was planned', async () => {
  const planned = [
    {
      id: 8,
      name: 'Eight',
      state: 'future',
      boardId: 1,
      startDate: '2025-03-10T09:00:00Z',
      endDate: '2025-03-21T17:00:00Z',
    },
  ];
  const joins = [step('2025-03-03T10:00:00Z', moved('Sprint', ['', ''], ['8', 'Eight']))];
  const report = await reportOnIssues([anIssue(1, { customfield_10020: planned }, joins)], {
    asOf: '2025-03-12T12:00:00Z',
  });
  expect(report.containers.filter(({ kind }) => kind === 'sprint')).toEqual([]);
});

it('a sprint by its name alone has no dates: its items are in it, and nothing more is said of it', async () => {
  const report = await reportOnIssues(
    [
      {
        names: { customfield_10020: 'Sprint' },
        issues: [anIssue(1, { customfield_10020: 'Blue 7' }), anIssue(2, { customfield_10020: ['Blue 6', 'Blue 7'] })],
      },
    ],
    { asOf: '2025-03-20T09:00:00Z' },
  );
  const why = 'known by its name alone: whether it runs, and from when to when, is not told';
  expect(report.read.rejected.map((entry) => entry.why)).toEqual([`sprint Blue 7: ${why}`, `sprint Blue 6: ${why}`]);
  expect(report.containers.map(({ kind }) => kind)).toEqual(['project']);
});
