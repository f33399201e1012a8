import {
  type DirtyScope,
  type LastJudged,
  recomputeProject,
  type RecomputeProjectDeps,
  WHOLE_UP_TO,
} from '../../../../src/app/sync/judge/recompute-project';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { aCalendar } from '../../../builders/calendar';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const NOW = new Date('2024-03-04T09:00:00.000Z');

const marked = (id: string, secondsAgo: number): DirtyScope => ({
  scope: { kind: 'project', id },
  mark: id,
  markedAt: new Date(NOW.getTime() - secondsAgo * 1000),
});

const marks = (scope: DirtyScope['scope']): DirtyScope => ({ ...marked('x', 90), scope });
const EPIC = { kind: 'parent', id: 'id-ABC-10' } as const;

/** An hour ago less a minute, by the same settings. */
const JUST_NOW: LastJudged = { wholeAt: new Date(NOW.getTime() - 59 * 60_000), by: 'same', effort: 1 };

interface Given {
  readonly last?: LastJudged | null;
  readonly items?: readonly ItemBuilder[];
}

async function recomputed(dirty: readonly DirtyScope[], { last = JUST_NOW, items = [anItem('ABC-1')] }: Given = {}) {
  const restsOn: unknown[] = [];
  const noted: LastJudged[] = [];
  const [written, cleared, anew]: [string[], string[], [string, Date][]] = [[], [], []];
  let loads = 0;
  const deps: RecomputeProjectDeps = {
    loadKept: async () => {
      loads += 1;
      return aSnapshot({ takenAt: NOW.toISOString(), items });
    },
    loadCalendar: async () => aCalendar(),
    loadSettings: async () => defaultSettings,
    lastJudged: async () => last,
    noteJudged: async (judged) => void noted.push(judged),
    printOf: () => 'same',
    writeReading: async ({ scope, ...reading }) => {
      written.push(`${scope.kind} ${scope.id}`);
      if (scope.id === 'ABC') restsOn.push(reading.restsOn);
    },
    clearDirty: async (marks) => void cleared.push(...marks.map(({ mark }) => mark)),
    waitSince: async (marks, judgedAt) => void anew.push(...marks.map(({ mark }): [string, Date] => [mark, judgedAt])),
    now: () => NOW,
  };
  const judged = await recomputeProject('ABC', dirty, deps);
  return { judged, written, cleared, anew, loads, restsOn, noted };
}

it('writes down the projects that a reading rests on, those of blockers too', async () => {
  const items = [anItem('ABC-1').isLinked('waits-for', 'OPS-1'), anItem('OPS-1')];
  expect((await recomputed([marked('old', 30)], { items })).restsOn).toEqual([['project-ABC', 'project-OPS']]);
});

it('keeps a mark that was set a moment ago: what it was set for may not have been written when it was judged', async () => {
  expect(await recomputed([marked('old', 30), marked('young', 29)])).toMatchObject({
    judged: 1,
    written: ['project ABC'],
    cleared: ['old'],
    anew: [
      ['old', NOW],
      ['young', NOW],
    ],
    loads: 1,
    restsOn: [['project-ABC']],
  });
});

it('judges nothing when a message comes again after its marks were answered', async () => {
  expect(await recomputed([])).toEqual({
    judged: 0,
    written: [],
    cleared: [],
    anew: [],
    loads: 0,
    restsOn: [],
    noted: [],
  });
});

it('judges a project without items once: nothing ever marks it', async () => {
  expect(await recomputed([], { last: null })).toMatchObject({ judged: 1, written: ['project ABC'] });
});

describe('of a large project that was judged as a whole within the hour', () => {
  const epic = (key: string) => anItem(key, { level: 'parent' });
  const inside = (key: string, parent: string) => anItem(key, { state: { parentId: `id-${parent}` } });
  const items = [
    epic('ABC-10'),
    inside('ABC-1', 'ABC-10'),
    epic('ABC-20'),
    inside('ABC-2', 'ABC-20').isLinked('waits-for', 'ABC-1'),
    epic('ABC-30'),
    inside('ABC-3', 'ABC-30').isLinked('waits-for', 'ABC-2'),
    epic('ABC-40'),
    inside('ABC-4', 'ABC-40'),
    ...Array.from({ length: WHOLE_UP_TO - 7 }, (_, index) =>
      anItem(`ABC-${String(100 + index)}`, { at: '2024-01-08T09:00Z' }).movesTo('done', '2024-02-01T09:00Z'),
    ),
  ];
  const ALL = ['project ABC', 'parent id-ABC-10', 'parent id-ABC-20', 'parent id-ABC-30', 'parent id-ABC-40'];

  it('what is marked is judged, and what waits for it down to the last', async () => {
    const { written, noted } = await recomputed([marks(EPIC)], { items });
    expect(written).toEqual(ALL.slice(1, 4));
    // A quarter of 2,001 items that are read, and three that are open where something is judged.
    expect(noted).toEqual([{ ...JUST_NOW, effort: 503 }]);
  });

  it('what nothing waits for is judged alone', async () => {
    const { written } = await recomputed([marks({ kind: 'parent', id: 'id-ABC-30' })], { items });
    expect(written).toEqual(['parent id-ABC-30']);
  });

  it.each([
    ['an hour later', { ...JUST_NOW, wholeAt: new Date(NOW.getTime() - 3_600_000) }],
    ['by other settings', { ...JUST_NOW, by: 'other' }],
    ['for the first time', null],
  ])('all of it is judged %s', async (_when, last) => {
    const { written, noted } = await recomputed([marks(EPIC)], { items, last });
    expect(written).toEqual(ALL);
    expect(noted).toEqual([{ wholeAt: NOW, by: 'same', effort: WHOLE_UP_TO + 1 }]);
  });

  it('all of it is judged where it has one item less', async () => {
    const { written } = await recomputed([marks(EPIC)], { items: items.slice(0, -1) });
    expect(written).toEqual(ALL);
  });

  it('all of it is judged where the project alone is marked: nobody knows what changed', async () => {
    expect((await recomputed([marked('ABC', 90)], { items })).written).toEqual(ALL);
  });
});
