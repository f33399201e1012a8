import {
  type DirtyScope,
  recomputeProject,
  type RecomputeProjectDeps,
} from '../../../../src/app/sync/judge/recompute-project';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { aCalendar } from '../../../builders/calendar';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const NOW = new Date('2024-03-04T09:00:00.000Z');

const marked = (id: string, secondsAgo: number): DirtyScope => ({
  scope: { kind: 'project', id },
  mark: id,
  markedAt: new Date(NOW.getTime() - secondsAgo * 1000),
});

async function recomputed(dirty: readonly DirtyScope[], { wasJudged = true, items = [anItem('ABC-1')] } = {}) {
  const restsOn: unknown[] = [];
  const [written, cleared, anew]: [string[], string[], [string, Date][]] = [[], [], []];
  let loads = 0;
  const deps: RecomputeProjectDeps = {
    loadKept: async () => {
      loads += 1;
      return aSnapshot({ takenAt: NOW.toISOString(), items });
    },
    loadCalendar: async () => aCalendar(),
    loadSettings: async () => defaultSettings,
    noteWhatCame: async () => undefined,
    wasJudged: async () => wasJudged,
    noteJudged: async () => undefined,
    writeReading: async ({ scope, ...reading }) => {
      written.push(`${scope.kind} ${scope.id}`);
      if (scope.id === 'ABC') restsOn.push(reading.restsOn);
    },
    clearDirty: async (marks) => void cleared.push(...marks.map(({ mark }) => mark)),
    waitSince: async (marks, judgedAt) => void anew.push(...marks.map(({ mark }): [string, Date] => [mark, judgedAt])),
    now: () => NOW,
  };
  const judged = await recomputeProject('ABC', dirty, deps);
  return { judged, written, cleared, anew, loads, restsOn };
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
  });
});

it('judges nothing when a message comes again after its marks were answered', async () => {
  expect(await recomputed([])).toEqual({ judged: 0, written: [], cleared: [], anew: [], loads: 0, restsOn: [] });
});

it('judges a project without items once: nothing ever marks it', async () => {
  expect(await recomputed([], { wasJudged: false })).toMatchObject({ judged: 1, written: ['project ABC'] });
});
