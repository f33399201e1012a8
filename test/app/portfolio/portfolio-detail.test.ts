import { portfolioDetail } from '../../../src/app/portfolio/portfolio-detail';
import type { LatestReading } from '../../../src/app/portfolio/portfolio-row';
import { summaryText } from '../../../src/app/portfolio/reading-summary';
import type { Fillings } from '../../../src/app/sync/status/filling';

const READING: LatestReading = {
  scope: { kind: 'parent', id: '1' },
  day: 20_503,
  takenAt: new Date('2026-02-19T13:32:00Z'),
  projectKey: 'PAY',
  health: 'off-track',
  chance: 0.03,
  restsOn: ['1'],
  summary: summaryText({
    key: 'PAY-1',
    levelReason: 'target-unlikely',
    expectedOn: '2026-04-28',
    targetOn: '2026-03-27',
    missing: null,
    slip: null,
    scopeLine: [],
    added: { items: 32, discovered: 17, since: '2025-11-03T09:00:00.000Z' },
    stalled: { items: 6, inProgress: 14, statusName: 'Review', isKnown: true },
    waiting: { items: 0, behind: null, behindHasOwner: false },
    steps: [],
  }),
  projectDay: 20_503,
};

const detailWith = (fillings: Fillings, readings: readonly LatestReading[] = [READING]) =>
  portfolioDetail(READING.scope, {
    readLatest: async () => readings,
    readable: async (asked) =>
      asked.map(({ kept }) =>
        kept === null ? { status: 'absent' } : { status: 'known', madeFor: 'everyone', reading: kept },
      ),
    readFillings: async () => fillings,
    now: () => READING.takenAt,
  });

it('tells why a scope is late', async () => {
  expect(await detailWith([])).toEqual({
    status: 'known',
    takenAt: '2026-02-19T13:32:00.000Z',
    added: { items: 32, discovered: 17, since: '2025-11-03T09:00:00.000Z' },
    waiting: null,
    stalled: { items: 6, inProgress: 14, statusName: 'Review', isKnown: true },
    steps: [],
  });
});

it('tells how far its project is read instead of what follows from half of it', async () => {
  const half = { projectKey: 'PAY', state: 'filling', itemsRead: 310, itemsExpected: 1000 } as const;
  expect(await detailWith([half])).toEqual({ status: 'reading', share: 0.3 });
  expect((await detailWith([{ ...half, projectKey: 'DWH' }]))?.status).toBe('known');
});

it('answers nothing where nothing is kept that the viewer may read', async () => {
  expect(await detailWith([], [])).toBeNull();
});
