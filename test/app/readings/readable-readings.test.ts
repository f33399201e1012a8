import {
  type AskedReading,
  type JudgingFor,
  readableReadings,
  type ReadableReadingsDeps,
  type Rested,
} from '../../../src/app/readings/readable-readings';
import type { KeptReading } from '../../../src/app/sync/judge/recompute-project';
import { type Asked, rememberedSight } from '../../../src/app/viewer/viewer-sight';
import type { ContainerRef } from '../../../src/core/model/containers';

const shop: ContainerRef = { kind: 'project', id: 'SHOP' };
const epic: ContainerRef = { kind: 'parent', id: '11' };
const sprint: ContainerRef = { kind: 'iteration', id: '40' };
const PROJECTS = [
  { id: '100', key: 'SHOP' },
  { id: '200', key: 'HR' },
];
const SAMPLES = new Map([
  ['100', ['1', '2']],
  ['200', ['3']],
]);

interface Viewer {
  readonly projects?: readonly string[];
  readonly items?: readonly string[];
  /** What can be judged for the viewer; null where that costs too much. */
  readonly judged?: readonly ContainerRef[] | null;
}

const takenAt = new Date('2024-03-29T06:00Z');
const rests = (...restsOn: readonly string[]): Rested => ({ projectKey: 'SHOP', restsOn, takenAt });
const asking = (scope: ContainerRef, kept: Rested | null): AskedReading<Rested> => ({ scope, kept });

async function read(
  asked: readonly AskedReading<Rested>[],
  { projects = ['100'], items = ['1', '2', '11'], judged = null }: Viewer,
) {
  const asks: Asked[] = [];
  const judgedIn: JudgingFor[] = [];
  const deps: ReadableReadingsDeps = {
    sight: rememberedSight(async (question) => {
      asks.push(question);
      return { items: new Set(items), projects: new Set(projects) };
    }),
    readProjects: async () => PROJECTS,
    sampleItems: async () => SAMPLES,
    judgeFor: async (judging) => {
      judgedIn.push(judging);
      return judged?.map((scope) => ({ scope }) as KeptReading) ?? null;
    },
  };
  return { readings: await readableReadings(asked, deps), asks, judgedIn };
}

const CANNOT_TELL = { status: 'cannot-tell', because: 'rests-on-hidden-projects' };

it('tells a stored reading to who may browse all that it rests on, in one question', async () => {
  const kept = rests('100', '200');
  const { readings, asks, judgedIn } = await read([asking(shop, kept), asking(epic, kept)], {
    projects: ['100', '200'],
    items: ['1', '2', '3', '11'],
  });
  expect(readings).toEqual([
    { status: 'known', madeFor: 'everyone', reading: kept },
    { status: 'known', madeFor: 'everyone', reading: kept },
  ]);
  expect(asks).toHaveLength(1);
  expect(judgedIn).toEqual([]);
});

it('judges anew for who may not browse a project that it rests on', async () => {
  const { readings, judgedIn } = await read(
    [asking(shop, rests('100', '200')), asking(epic, rests('100')), asking(sprint, rests('100', '200'))],
    { judged: [sprint, shop] },
  );
  expect(readings).toEqual([
    { status: 'known', madeFor: 'viewer', reading: { scope: shop } },
    { status: 'known', madeFor: 'everyone', reading: rests('100') },
    { status: 'known', madeFor: 'viewer', reading: { scope: sprint } },
  ]);
  expect(judgedIn).toEqual([{ projectKey: 'SHOP', takenAt, scopes: [shop, sprint] }]);
});

it('cannot tell where that costs too much', async () => {
  expect((await read([asking(shop, rests('100', '200'))], {})).readings).toEqual([CANNOT_TELL]);
});

it('tells nobody a reading of which nobody knows what it rests on', async () => {
  const { readings } = await read([asking(shop, { ...rests(), restsOn: null })], { projects: ['100', '200'] });
  expect(readings).toEqual([CANNOT_TELL]);
});

it('does not take a project for whole that hides some of its items, as where only reporters may browse', async () => {
  expect((await read([asking(shop, rests('100'))], { items: ['1'] })).readings).toEqual([CANNOT_TELL]);
});

it('looks the same for what is hidden and what there is not', async () => {
  const { readings, judgedIn } = await read(
    [
      asking({ kind: 'project', id: 'HR' }, { ...rests('200'), projectKey: 'HR' }),
      asking({ kind: 'project', id: 'NONE' }, null),
      asking({ kind: 'parent', id: '12' }, { ...rests('200'), projectKey: 'HR' }),
      asking({ kind: 'parent', id: '13' }, null),
      asking({ kind: 'version', id: '5' }, { ...rests('200'), projectKey: 'HR' }),
      asking({ kind: 'version', id: '6' }, null),
      asking({ kind: 'iteration', id: '7' }, { ...rests('100'), projectKey: null }),
    ],
    { judged: [] },
  );
  expect(readings).toEqual(Array.from({ length: 7 }, () => ({ status: 'absent' })));
  expect(judgedIn).toEqual([]);
});

it('is absent where nothing of a scope is left for the viewer', async () => {
  expect((await read([asking(sprint, rests('100', '200'))], { judged: [] })).readings).toEqual([{ status: 'absent' }]);
});

it('says where a scope that may be seen was not judged yet', async () => {
  expect((await read([asking(shop, null), asking(epic, null)], {})).readings).toEqual([
    { status: 'not-judged' },
    { status: 'not-judged' },
  ]);
});
