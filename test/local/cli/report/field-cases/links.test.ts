import { finds, itemIn, reportOnCase, reportOnIssues } from './field-case';
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
      'The link type “Orbit” (“is orbited by”, “orbits”) is not known, so its 2 links say nothing of order. Set links."Orbit" where it means that one waits for the other.',
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

describe('a blocker that is not in the export', () => {
  const outside = (status: object, updated = '2025-03-10T08:00:00Z') => ({
    updated,
    status: STATUS.progress,
    issuelinks: [
      {
        id: '7',
        type: { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
        inwardIssue: { id: '99', key: 'EXT-9', fields: { status } },
      },
    ],
  });
  const waits = async (issues: readonly object[], asOf?: string) => {
    const report = await reportOnIssues(issues, asOf === undefined ? {} : { asOf });
    return itemIn(report, 'FC-1').readings.find(({ signal }) => signal === 'waiting')?.status;
  };

  it('may hold up as long as the link says that it is open', async () => {
    expect(await waits([anIssue(1, outside(STATUS.progress), started)])).toBe('unknown');
  });

  it('holds nothing up where the link says that it is done', async () => {
    expect(await waits([anIssue(1, outside(STATUS.done), started)])).toBe('quiet');
  });

  it('is as the link says that was told last', async () => {
    const early = outside(STATUS.progress, '2025-03-05T08:00:00Z');
    const late = outside(STATUS.done, '2025-03-11T08:00:00Z');
    const [first, second] = [anIssue(1, early, started), anIssue(2, late, started)];
    expect([await waits([first, second]), await waits([second, first])]).toEqual(['quiet', 'quiet']);
  });

  it('was open for all that is known on an earlier day', async () => {
    const linked = step(
      '2025-03-05T08:00:00Z',
      moved('Link', [null, null], ['EXT-9', 'This issue is blocked by EXT-9']),
    );
    const issues = [
      anIssue(1, outside(STATUS.done), [...started, linked]),
      anIssue(2, {}, [statusStep('2025-03-12T08:00:00Z', 'todo', 'progress')]),
    ];
    expect(await waits(issues, '2025-03-07T12:00:00Z')).toBe('unknown');
  });
});
