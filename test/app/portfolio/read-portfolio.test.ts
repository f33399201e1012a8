import type { PortfolioRow } from '../../../src/contract/portfolio';
import type { LatestReading } from '../../../src/app/portfolio/portfolio-row';
import { readPortfolio, type ReadPortfolioDeps } from '../../../src/app/portfolio/read-portfolio';
import { summaryText, type ReadingSummary } from '../../../src/app/portfolio/reading-summary';
import type { ReadableReading } from '../../../src/app/readings/readable-readings';
import type { ContainerRef } from '../../../src/core/model/containers';

const DAY = 20_503;
const NOW = new Date('2026-02-19T13:32:00Z');
const epic = (id: string): ContainerRef => ({ kind: 'parent', id });

const SUMMARY: ReadingSummary = {
  key: 'PAY-40',
  levelReason: 'target-unlikely',
  expectedOn: '2026-04-28',
  targetOn: '2026-03-27',
  missing: null,
  slip: { totalDays: 22, parts: [{ cause: 'scope', days: 22 }] },
  scopeLine: [73, 103],
  added: { items: 32, discovered: 17, since: '2025-11-03T09:00:00.000Z' },
  stalled: { items: 6, inProgress: 14, statusName: 'Review', isKnown: true },
  waiting: { items: 4, behind: 'PLAT-7', behindHasOwner: false },
  steps: [],
};

function aReading(
  id: string,
  given: Partial<LatestReading> = {},
  summary: Partial<ReadingSummary> = {},
): LatestReading {
  return {
    scope: epic(id),
    day: DAY,
    takenAt: NOW,
    projectKey: 'PAY',
    health: 'off-track',
    chance: 0.0312,
    restsOn: ['1'],
    summary: summaryText({ ...SUMMARY, ...summary }),
    projectDay: DAY,
    ...given,
  };
}

const step = (key: string, daysEarlier: number): ReadingSummary['steps'][number] => ({
  signal: 'waiting',
  act: 'assign',
  role: 'project-lead',
  count: 1,
  stage: null,
  on: null,
  item: { key, id: '7' },
  otherItem: null,
  freesItems: 4,
  daysEarlier,
});

function deps(readings: readonly LatestReading[], given: Partial<ReadPortfolioDeps> = {}): ReadPortfolioDeps {
  return {
    readLatest: async (scopes) => readings.filter(({ scope }) => scopes.some(({ id }) => id === scope.id)),
    readInside: async () => [],
    seen: async (asked) => asked.map(() => true),
    readWeeks: async () => [],
    readable: async (asked) =>
      asked.map(({ kept }): ReadableReading<LatestReading> =>
        kept === null ? { status: 'not-judged' } : { status: 'known', madeFor: 'everyone', reading: kept },
      ),
    readFillings: async () => [],
    now: () => NOW,
    ...given,
  };
}

it('tells of a scope what its reading kept, worst first', async () => {
  const fine = aReading('2', { health: 'on-track', chance: 0.93 }, { slip: { totalDays: -5, parts: [] } });
  const late = aReading('1');
  const { rows, takenAt, truncated, someHidden } = await readPortfolio(
    { scopes: [epic('2'), epic('1')], inside: [] },
    deps([fine, late]),
  );
  expect(rows.map(({ scope }) => scope.id)).toEqual(['1', '2']);
  expect(rows[0]).toEqual({
    status: 'known',
    scope: epic('1'),
    key: 'PAY-40',
    projectKey: 'PAY',
    level: 'off-track',
    levelReason: 'target-unlikely',
    over: false,
    expectedOn: '2026-04-28',
    targetOn: '2026-03-27',
    chance: 0.031,
    missing: null,
    slip: { totalDays: 22, parts: [{ cause: 'scope', days: 22 }] },
    scopeLine: [73, 103],
    stalled: 6,
    waiting: 4,
    weeks: [null, null, null, null, null, null, null, { level: 'off-track', chance: 0.03 }],
  });
  expect({ takenAt, truncated, someHidden }).toEqual({
    takenAt: '2026-02-19T13:32:00.000Z',
    truncated: false,
    someHidden: false,
  });
});

it('does not count what is stalled where that is not known', async () => {
  const unknown = aReading('1', {}, { stalled: { items: 0, inProgress: 14, statusName: null, isKnown: false } });
  // Stored before it was asked whether that is known.
  const before = aReading('2', {
    summary: JSON.stringify({ ...SUMMARY, stalled: { items: 0, inProgress: 14, statusName: null } }),
  });
  const { rows } = await readPortfolio({ scopes: [epic('1'), epic('2')], inside: [] }, deps([unknown, before]));
  expect(rows.map((row) => row.status === 'known' && row.stalled)).toEqual([null, 0]);
});

it('leaves out what the viewer may not see, from rows, first step, weeks and age alike', async () => {
  const readings = [
    aReading('1', {}, { steps: [step('PLAT-7', 8)] }),
    aReading('2', { day: DAY + 1, takenAt: new Date(NOW.getTime() + 1) }, { steps: [step('INF-9', 20)] }),
  ];
  const weeksAskedOf: ContainerRef[] = [];
  const answer = await readPortfolio(
    { scopes: [epic('1'), epic('2')], inside: [] },
    deps(readings, {
      readable: async (asked) =>
        asked.map(({ scope, kept }) =>
          scope.id === '2' || kept === null
            ? { status: 'absent' }
            : { status: 'known', madeFor: 'everyone', reading: kept },
        ),
      readWeeks: async (scopes, { day }) => {
        weeksAskedOf.push(...scopes);
        expect(day).toBe(DAY);
        return [];
      },
    }),
  );
  expect(JSON.stringify(answer)).not.toContain('INF-9');
  expect(answer.rows).toHaveLength(1);
  expect(answer.takenAt).toBe(NOW.toISOString());
  expect(answer.firstStep?.step.item).toEqual({ visible: true, key: 'PLAT-7', id: '7' });
  expect(weeksAskedOf).toEqual([epic('1')]);
});

it('names the one act that brings most, and every row that it helps', async () => {
  const readings = [
    aReading('1', { chance: 0.01 }, { steps: [step('PLAT-7', 8), step('PAY-1', 3)] }),
    aReading('2', { chance: 0.02 }, { steps: [step('PLAT-7', 5)] }),
    aReading('3', { chance: 0.03 }, { steps: [step('PAY-2', 7)] }),
  ];
  const { firstStep } = await readPortfolio({ scopes: ['1', '2', '3'].map(epic), inside: [] }, deps(readings));
  expect(firstStep?.step.daysEarlier).toBe(8);
  expect(firstStep?.rows).toEqual([0, 1]);
});

it('tells earlier weeks that rest on no more than the present one', async () => {
  const week = { scope: epic('1'), health: 'at-risk', chance: 0.655 } as const;
  const { rows } = await readPortfolio(
    { scopes: [epic('1')], inside: [] },
    deps([aReading('1')], {
      readWeeks: async () => [
        { ...week, weeksBefore: 1, restsOn: ['1'] },
        { ...week, weeksBefore: 2, restsOn: ['1', '2'] },
        { ...week, weeksBefore: 3, restsOn: null },
      ],
    }),
  );
  expect((rows[0] as PortfolioRow).weeks.slice(4)).toEqual([
    null,
    null,
    { level: 'at-risk', chance: 0.66 },
    { level: 'off-track', chance: 0.03 },
  ]);
});

it('says of what is not judged how far it has been read', async () => {
  const project: ContainerRef = { kind: 'project', id: 'DWH' };
  const filling = { projectKey: 'DWH', itemsRead: 620, itemsExpected: 1000 };
  const rowFor = async (state: 'filling' | 'failed' | 'filled') =>
    (
      await readPortfolio(
        { scopes: [project], inside: [] },
        deps([], { readFillings: async () => [{ ...filling, state }] }),
      )
    ).rows[0];
  expect(await rowFor('filling')).toEqual({
    status: 'reading',
    scope: project,
    projectKey: 'DWH',
    share: 0.6,
  });
  expect((await rowFor('failed'))?.status).toBe('failed');
  expect((await rowFor('filled'))?.status).toBe('not-judged');
});

it('tells no slip that is judged of half a history: it says how far it has been read', async () => {
  const filling = { projectKey: 'PAY', itemsRead: 620, itemsExpected: 1000 };
  const answerIn = (state: 'filling' | 'failed' | 'filled') =>
    readPortfolio(
      { scopes: [epic('1')], inside: [] },
      deps([aReading('1')], { readFillings: async () => [{ ...filling, state }] }),
    );
  const half = await answerIn('filling');
  expect(half.rows).toEqual([{ status: 'reading', scope: epic('1'), projectKey: 'PAY', share: 0.6 }]);
  expect(half.firstStep).toBeNull();
  expect((await answerIn('failed')).rows[0]?.status).toBe('known');
  expect((await answerIn('filled')).rows[0]?.status).toBe('known');
});

it('says of all that is asked for that reading has not begun, until the app has found any project', async () => {
  const project: ContainerRef = { kind: 'project', id: 'DWH' };
  const notFound = deps([], {
    seen: async (asked) => asked.map(() => false),
    readable: async (asked) => asked.map(() => ({ status: 'absent' })),
  });
  const asked = { scopes: [project, epic('1')], inside: ['DWH'] };
  const before = await readPortfolio(asked, { ...notFound, readFillings: async () => null });
  expect(before).toMatchObject({ truncated: false, firstStep: null, someHidden: false });
  expect(before.rows).toEqual([
    { status: 'not-begun', scope: project, projectKey: 'DWH' },
    { status: 'not-begun', scope: epic('1'), projectKey: null },
  ]);
  expect((await readPortfolio(asked, notFound)).rows).toEqual([]);
});

it('says that all is read while that is judged', async () => {
  const judging = { projectKey: 'PAY', state: 'judging', itemsRead: 1000, itemsExpected: 1000 } as const;
  const { rows } = await readPortfolio(
    { scopes: [epic('1')], inside: [] },
    deps([aReading('1')], { readFillings: async () => [judging] }),
  );
  expect(rows).toEqual([{ status: 'reading', scope: epic('1'), projectKey: 'PAY', share: 1 }]);
});

it('says that it is over when its project was judged without it', async () => {
  const { rows } = await readPortfolio(
    { scopes: [epic('1')], inside: [] },
    deps([aReading('1', { day: DAY - 4, projectDay: DAY })]),
  );
  expect((rows[0] as PortfolioRow).over).toBe(true);
});

const inside = (readings: readonly LatestReading[]): Partial<ReadPortfolioDeps> => ({
  readInside: async ({ offset, most }) => readings.slice(offset, offset + most),
});

it('shows five hundred rows and says that there are more, each once', async () => {
  const many = Array.from({ length: 501 }, (_, index) => aReading(String(index + 1)));
  const answer = await readPortfolio({ scopes: [epic('1')], inside: ['PAY'] }, deps(many, inside(many)));
  expect(answer.rows).toHaveLength(500);
  expect(answer.truncated).toBe(true);
  expect(new Set(answer.rows.map(({ scope }) => scope.id)).size).toBe(500);
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(250_000);
});

it('shows what the viewer may see however much of it is hidden, and does not tell that more is', async () => {
  const many = Array.from({ length: 2600 }, (_, index) => aReading(String(index + 1)));
  const isSeen = (id: string): boolean => Number(id) > 2590;
  const answer = await readPortfolio(
    { scopes: many.slice(0, 500).map(({ scope }) => scope), inside: ['PAY'] },
    deps(many, {
      ...inside(many),
      seen: async (asked) => asked.map(({ scope }) => scope.kind === 'project' || isSeen(scope.id)),
    }),
  );
  expect(answer.rows.map(({ scope }) => scope.id)).toEqual(many.slice(2590).map(({ scope }) => scope.id));
  expect(answer.truncated).toBe(false);
});

it('looks into no project that the viewer may not browse', async () => {
  const lookedInto: string[] = [];
  await readPortfolio(
    { scopes: [], inside: ['PAY', 'HR'] },
    deps([], {
      seen: async (asked) => asked.map(({ scope }) => scope.id === 'PAY'),
      readInside: async ({ projectKeys }) => {
        lookedInto.push(...projectKeys);
        return [];
      },
    }),
  );
  expect(lookedInto).toEqual(['PAY']);
});

it('tells only a level of a reading that another version kept', async () => {
  const { rows } = await readPortfolio(
    { scopes: [epic('1')], inside: [] },
    deps([aReading('1', { summary: '{"a":1}' })]),
  );
  expect(rows[0]).toMatchObject({ level: 'off-track', expectedOn: null, slip: null, scopeLine: [] });
});
