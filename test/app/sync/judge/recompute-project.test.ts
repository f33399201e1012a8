import {
  type DirtyScope,
  type Extent,
  readingOf,
  recomputeProject,
  type RecomputeProjectDeps,
} from '../../../../src/app/sync/judge/recompute-project';
import type { KeptUsual } from '../../../../src/app/sync/judge/kept-usual';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { type ContainerKind, type ContainerRef, refName } from '../../../../src/core/model/containers';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { aCalendar } from '../../../builders/calendar';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { keptInMemory } from './kept-in-memory';

const NOW = new Date('2024-03-04T09:00:00.000Z');

const marked = (id: string, secondsAgo: number, kind: ContainerKind = 'project'): DirtyScope => ({
  scope: { kind, id },
  mark: id,
  markedAt: new Date(NOW.getTime() - secondsAgo * 1000),
});

async function recomputed(
  dirty: readonly DirtyScope[],
  { wasJudged = true, items = [anItem('ABC-1')], wanted = 'whole' as Extent, usual = null as KeptUsual | null } = {},
) {
  const learnt: KeptUsual[] = [];
  const noted: Extent[] = [];
  const restsOn: unknown[] = [];
  const [written, cleared, anew]: [string[], string[], [string, Date][]] = [[], [], []];
  let loads = 0;
  const snapshot = () => aSnapshot({ takenAt: NOW.toISOString(), items, iterations: [anIteration('7', {})] });
  const deps: RecomputeProjectDeps = {
    loadKept: async () => {
      loads += 1;
      return snapshot();
    },
    loadCalendar: async () => aCalendar(),
    loadSettings: async () => defaultSettings,
    readPastAlarms: async () => null,
    noteWhatCame: async () => undefined,
    projectId: async () => 'project-ABC',
    part: keptInMemory(snapshot()),
    readUsual: async () => usual,
    writeUsual: async (_, learn) => void learnt.push(learn()),
    wanted,
    lastJudgedAt: async () => (wasJudged ? new Date('2024-03-04T08:30:00.000Z') : null),
    noteJudged: async (extent) => void noted.push(extent),
    writeReadings: async (readings) => {
      written.push(...readings.map(({ scope }) => refName(scope)));
      restsOn.push(...readings.filter(({ scope }) => scope.id === 'ABC').map((reading) => reading.restsOn));
    },
    clearDirty: async (marks) => void cleared.push(...marks.map(({ mark }) => mark)),
    waitSince: async (marks, judgedAt) => void anew.push(...marks.map(({ mark }): [string, Date] => [mark, judgedAt])),
    now: () => NOW,
  };
  const judged = await recomputeProject('ABC', dirty, deps);
  return { judged, written, cleared, anew, loads, restsOn, noted, learnt };
}

it('writes down the projects that a reading rests on, those of blockers too', async () => {
  const items = [anItem('ABC-1').isLinked('waits-for', 'OPS-1'), anItem('OPS-1')];
  expect((await recomputed([marked('old', 30)], { items })).restsOn).toEqual([['project-ABC', 'project-OPS']]);
});

it('keeps a mark that was set a moment ago: what it was set for may not have been written when it was judged', async () => {
  expect(await recomputed([marked('old', 30), marked('young', 29)])).toEqual({
    judged: 1,
    written: ['project ABC'],
    cleared: ['old'],
    anew: [
      ['old', NOW],
      ['young', NOW],
    ],
    loads: 1,
    restsOn: [['project-ABC']],
    noted: ['whole'],
    learnt: [expect.objectContaining({ asOf: NOW, restsOn: ['project-ABC'] })],
  });
});

it('judges nothing when a message comes again after its marks were answered', async () => {
  expect(await recomputed([])).toMatchObject({ judged: 0, written: [], cleared: [], loads: 0, noted: [] });
});

it('judges a project without items once: nothing ever marks it', async () => {
  expect(await recomputed([], { wasJudged: false })).toMatchObject({ judged: 1, written: ['project ABC'] });
});

describe('only what was touched', () => {
  const epic = (key: string) => anItem(key, { level: 'parent' });
  const within = (key: string, parentKey: string) => anItem(key, { state: { parentId: idOf(parentKey) } });
  const idOf = (key: string): string => epic(key).build().id;
  const items = [epic('ABC-1'), epic('ABC-2'), epic('ABC-3'), within('ABC-4', 'ABC-1'), within('ABC-5', 'ABC-2')];

  it('is judged without the others, and leaves the mark of the project for the whole', async () => {
    const marks = [marked('ABC', 60), marked(idOf('ABC-1'), 60, 'parent')];
    expect(await recomputed(marks, { items, wanted: 'touched' })).toMatchObject({
      judged: 1,
      written: [`parent ${idOf('ABC-1')}`],
      cleared: [idOf('ABC-1')],
      anew: [[idOf('ABC-1'), NOW]],
      noted: ['touched'],
    });
  });

  it('is nothing where the project alone is marked', async () => {
    expect(await recomputed([marked('ABC', 60)], { items, wanted: 'touched' })).toMatchObject({
      judged: 0,
      cleared: [],
      loads: 0,
      noted: [],
    });
  });

  it('is the whole where that never was judged', async () => {
    const marks = [marked(idOf('ABC-1'), 60, 'parent')];
    expect(await recomputed(marks, { items, wanted: 'touched', wasJudged: false })).toMatchObject({
      written: ['project ABC', ...['ABC-1', 'ABC-2', 'ABC-3'].map((key) => `parent ${idOf(key)}`)],
      noted: ['whole'],
    });
  });

  it('is judged by what the whole taught, without reading all of it', async () => {
    const marks = [marked(idOf('ABC-1'), 60, 'parent')];
    const [usual = null] = (await recomputed([], { items, wasJudged: false })).learnt;
    expect(await recomputed(marks, { items, wanted: 'touched', usual })).toMatchObject({
      judged: 1,
      written: [`parent ${idOf('ABC-1')}`],
      loads: 0,
      noted: ['touched'],
      learnt: [],
    });
  });

  it('is judged from all of it where a status means something else since', async () => {
    const marks = [marked(idOf('ABC-1'), 60, 'parent')];
    const [learnt] = (await recomputed([], { items, wasJudged: false })).learnt;
    const usual =
      learnt === undefined
        ? null
        : { ...learnt, categories: new Map(Array.from(learnt.categories.keys(), (id) => [id, 'unknown' as const])) };
    expect(await recomputed(marks, { items, wanted: 'touched', usual })).toMatchObject({ judged: 1, loads: 1 });
  });

  it('forgets the mark of what is no current scope any more', async () => {
    const marks = [marked('closed', 60, 'iteration')];
    expect(await recomputed(marks, { items, wanted: 'touched' })).toMatchObject({ judged: 0, cleared: ['closed'] });
  });
});

it('judges one scope without those that its items are in besides', () => {
  const at = '2024-02-20T09:00Z';
  const state = { parentId: 'id-ABC-1', iterationIds: ['7'] };
  const items = [
    anItem('ABC-1', { at, level: 'parent' }),
    anItem('ABC-2', { at, state }).movesTo('in-progress', '2024-02-21T09:00Z'),
    anItem('ABC-3', { at, state: { iterationIds: ['7'] } }).isLinked('waits-for', 'ABC-2'),
  ];
  const snapshot = aSnapshot({
    takenAt: NOW.toISOString(),
    items,
    iterations: [anIteration('7', { started: '2024-03-01T09:00Z', planned: '2024-03-15T09:00Z' })],
  });
  const askedFor = (scope: ContainerRef): readonly string[] => {
    const facts = deriveFacts(snapshot, defaultSettings);
    const asked = new Set<string>();
    const ledgerOf = (container: ContainerRef) => {
      asked.add(refName(container));
      return facts.ledgerOf(container);
    };
    readingOf(scope, { projectKey: 'ABC', facts: { ...facts, ledgerOf }, settings: defaultSettings });
    return [...asked];
  };
  expect(askedFor({ kind: 'parent', id: 'id-ABC-1' })).toEqual(['parent id-ABC-1']);
  expect(askedFor({ kind: 'iteration', id: '7' })).toEqual(['iteration 7']);
});
