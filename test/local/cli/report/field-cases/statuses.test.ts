import { finds, itemIn, reportOnCase, reportOnIssues } from './field-case';
import { anIssue, STATUS, step, moved } from './issue';

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
