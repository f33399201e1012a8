import { freezeForecast, type FrozenDeps, unfreezeForecast } from '../../../src/app/frozen/freeze-forecast';
import type { KeptFrozen } from '../../../src/app/frozen/frozen-entry';
import { summaryText } from '../../../src/app/portfolio/reading-summary';
import { withParts } from '../../../src/app/project-page/page-parts';
import { aCalendar } from '../../builders/calendar';
import { somePageParts } from '../project-page/some-page-parts';
import { someFrozen } from './some-frozen';

const EPIC = { kind: 'parent', id: '10' } as const;
const NOW = new Date('2026-02-19T13:32:00Z');

const READING = {
  scope: EPIC,
  day: 20_503,
  takenAt: NOW,
  projectKey: 'PAY',
  health: 'off-track',
  chance: 0.0312,
  restsOn: ['1'],
  projectDay: 20_503,
  summary: summaryText({
    key: 'PAY-40',
    levelReason: 'target-unlikely',
    expectedOn: '2026-04-28',
    targetOn: '2026-03-27',
    missing: null,
    slip: null,
    scopeLine: [],
    added: null,
    stalled: { items: 0, inProgress: 0, statusName: null, isKnown: true },
    waiting: { items: 0, behind: null, behindHasOwner: false },
    steps: [],
  }),
} as const;

function reportWith(status: 'known' | 'unknown'): string {
  const parts = somePageParts();
  if (status === 'unknown') return withParts('{"key":"PAY-40"}', parts);
  const forecast = {
    status: 'known' as const,
    p15: '2026-03-02',
    p50: '2026-04-14',
    p85: '2026-04-28',
    p95: null,
    target: null,
    chance: 0.03,
    open: 3,
    earlier: { kind: 'epic' as const, own: 5, elsewhere: 0, outlasted: false },
    flow: { weeks: 4, entered: 1, finished: 2, left: 0 },
    leftOut: null,
    fits: null,
    atPaceOn: null,
  };
  return withParts('{"key":"PAY-40"}', { ...parts, overview: { ...parts.overview, forecast } });
}

function deps(frozen: KeptFrozen[], given: Partial<FrozenDeps> = {}): FrozenDeps {
  return {
    accountId: 'ann',
    readLatest: async () => READING,
    readReport: async () => reportWith('known'),
    readFrozen: async () => [...frozen],
    readable: async (_, beside) => ({
      reading: { status: 'known', madeFor: 'everyone', reading: READING },
      beside: beside.map(() => true),
    }),
    readFillings: async () => [],
    calendarOf: async () => aCalendar(),
    writeFrozen: async (each) => void frozen.push(each),
    removeFrozen: async ({ id }) =>
      void frozen.splice(
        frozen.findIndex((each) => each.id === id),
        1,
      ),
    now: () => NOW,
    ...given,
  };
}

it('keeps what is foretold now with its note, and answers the log with it', async () => {
  const kept: KeptFrozen[] = [];
  const log = await freezeForecast({ scope: EPIC, note: ' as told to the board ' }, deps(kept));
  expect(kept).toEqual([someFrozen({ id: kept[0]!.id })]);
  expect(log).toMatchObject({
    mayFreeze: 'yes',
    entries: [{ note: 'as told to the board', isOwn: true, by: 'ann', later: { status: 'open' } }],
  });
});

it('keeps what the viewer is shown where the stored reading rests on what they may not browse', async () => {
  const kept: KeptFrozen[] = [];
  const reading = { ...READING, chance: 0.5, slipDays: null, openItems: 3, raised: 0, report: reportWith('known') };
  const forViewer = deps(kept, {
    readReport: async () => Promise.reject(new Error('the report for all is not read')),
    readable: async () => ({ reading: { status: 'known', madeFor: 'viewer', reading }, beside: [] }),
  });
  await freezeForecast({ scope: EPIC, note: '' }, forViewer);
  expect(JSON.parse(kept[0]!.foretold)).toMatchObject({ chance: 0.5 });
});

it('keeps nothing where nothing is foretold, nor for somebody without an account', async () => {
  const kept: KeptFrozen[] = [];
  const nothing = await freezeForecast(
    { scope: EPIC, note: '' },
    deps(kept, { readReport: async () => reportWith('unknown') }),
  );
  expect(nothing).toEqual({ entries: [], mayFreeze: 'nothing-foretold' });
  await freezeForecast({ scope: EPIC, note: '' }, deps(kept, { accountId: null }));
  expect(kept).toEqual([]);
});

it('keeps nothing that was foretold of half a history', async () => {
  const kept: KeptFrozen[] = [];
  const half = { projectKey: 'PAY', state: 'filling', itemsRead: 620, itemsExpected: 1000 } as const;
  const log = await freezeForecast({ scope: EPIC, note: '' }, deps(kept, { readFillings: async () => [half] }));
  expect(log).toEqual({ entries: [], mayFreeze: 'nothing-foretold' });
  expect(kept).toEqual([]);
});

it('answers nothing of what the viewer may not see', async () => {
  const kept: KeptFrozen[] = [];
  const hidden = deps(kept, { readable: async () => ({ reading: { status: 'absent' }, beside: [] }) });
  expect(await freezeForecast({ scope: EPIC, note: '' }, hidden)).toBeNull();
  expect(await unfreezeForecast({ scope: EPIC, id: 'one' }, hidden)).toBeNull();
  expect(kept).toEqual([]);
});

it('deletes one’s own and nobody else’s', async () => {
  const kept = [someFrozen({ id: 'of-ben', accountId: 'ben' }), someFrozen()];
  await unfreezeForecast({ scope: EPIC, id: 'of-ben' }, deps(kept));
  expect(kept.map(({ id }) => id)).toEqual(['of-ben', 'one']);
  const log = await unfreezeForecast({ scope: EPIC, id: 'one' }, deps(kept));
  expect(kept.map(({ id }) => id)).toEqual(['of-ben']);
  expect(log?.entries.map(({ id }) => id)).toEqual(['of-ben']);
});
