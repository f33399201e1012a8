import { finds, reportOnCase, reportOnIssues } from './field-case';
import { anIssue, moved, statusStep, STATUS, step } from './issue';

const PAIRS = Array.from({ length: 15 }, (_, index) => [`LK-${2 * index + 2}`, `LK-${2 * index + 1}`] as const);

it('03: links by what they mean, in the wording people use', async () => {
  const report = await reportOnCase('03-link-types');
  for (const [waiting, blocking] of PAIRS) {
    expect([waiting, finds(report, waiting, 'waiting'), finds(report, waiting, 'blocked')]).toEqual([
      waiting,
      true,
      true,
    ]);
    expect([blocking, finds(report, blocking, 'waiting')]).toEqual([blocking, false]);
  }
  expect(report.dataQuality.filter(({ flaw }) => flaw === 'unknown-link-type')).toEqual([]);
});

const orbit = { id: '900', name: 'Orbit', inward: 'is orbited by', outward: 'orbits' };
const started = [statusStep('2025-03-04T08:00:00Z', 'todo', 'progress')];
const pair = (rest: object = {}) => [
  anIssue(1, { issuelinks: [{ id: '5', type: orbit, outwardIssue: { id: '1002', key: 'FC-2' } }], ...rest }),
  anIssue(
    2,
    { status: STATUS.progress, issuelinks: [{ id: '5', type: orbit, inwardIssue: { id: '1001', key: 'FC-1' } }] },
    started,
  ),
];

it('names a type of which nothing is known', async () => {
  const report = await reportOnIssues(pair());
  expect(report.dataQuality.find(({ flaw }) => flaw === 'unknown-link-type')).toEqual({
    flaw: 'unknown-link-type',
    count: 2,
    of: 2,
    linkType: 'Orbit',
    because:
      'The link type "Orbit" ("is orbited by", "orbits") is not known, and its 2 links are taken to say nothing of order: set links."Orbit" where it means that one waits for the other.',
  });
});

it('an administrator says that one waits for the other', async () => {
  const report = await reportOnIssues(pair(), { settings: { links: { Orbit: 'blocks' } } });
  expect([finds(report, 'FC-2', 'waiting'), finds(report, 'FC-1', 'waiting')]).toEqual([true, false]);
  expect(report.dataQuality.filter(({ flaw }) => flaw === 'unknown-link-type')).toEqual([]);
});

it('an administrator says that a type means nothing', async () => {
  const report = await reportOnIssues(pair(), { settings: { links: { orbit: 'nothing' } } });
  expect(finds(report, 'FC-2', 'waiting')).toBe(false);
  expect(report.dataQuality.filter(({ flaw }) => flaw === 'unknown-link-type')).toEqual([]);
});

it('an administrator says that one holds the other', async () => {
  const [holder, held] = pair();
  const linked = step('2025-03-04T08:00:00Z', moved('Link', [null, null], ['FC-1', 'This issue is orbited by FC-1']));
  const later = anIssue(3, { issuelinks: [{ id: '6', type: orbit, inwardIssue: { id: '1001', key: 'FC-1' } }] }, [
    linked,
  ]);
  const report = await reportOnIssues([holder!, held!, later], { settings: { links: { Orbit: 'contains' } } });
  const epic = report.containers.find(({ kind }) => kind === 'epic');
  expect([epic?.key, epic?.ledger?.end.count]).toEqual(['FC-1', 2]);
});
