import { type LeftBehind, pruneFinished, type PruneFinishedDeps } from '../../../src/app/retention/prune-finished';
import type { WorkItem } from '../../../src/core/model/work-item';
import { defaultSettings } from '../../../src/core/signals/settings';
import { aCalendar } from '../../builders/calendar';
import { anItem } from '../../builders/item';
import { statuses } from '../../builders/statuses';

/** Finished on a day after so many working days of work. */
const done = (key: string, at: string, more: Parameters<typeof anItem>[1] = {}): WorkItem =>
  anItem(key, more).movesTo('in-progress', '2024-03-04T09:00Z').movesTo('done', at).build();

interface World {
  readonly items: Map<string, WorkItem>;
  readonly left: LeftBehind[];
  readonly deps: PruneFinishedDeps;
}

function aWorld(items: readonly WorkItem[], dies: () => boolean = () => false): World {
  const kept = new Map(items.map((item) => [item.id, item]));
  const left: LeftBehind[] = [];
  const doneSince = (item: WorkItem): Date => item.changes.at(-1)!.at;
  const step = (): void => {
    if (dies()) throw new Error('killed');
  };
  const isDone = (item: WorkItem): boolean => {
    const last = item.changes.at(-1);
    return last?.kind === 'status' && last.to === 'done';
  };
  return {
    items: kept,
    left,
    deps: {
      oldestFinished: async (before) => {
        const oldest = new Map<string, Date>();
        for (const item of kept.values()) {
          const { projectKey } = item.initial;
          const since = doneSince(item);
          if (!isDone(item) || since >= before || (oldest.get(projectKey) ?? since) < since) continue;
          oldest.set(projectKey, since);
        }
        return [...oldest].map(([projectKey, since]) => ({ projectKey, doneSince: since }));
      },
      finishedBetween: async (projectKey, { from, to }) =>
        [...kept.values()]
          .filter((item) => item.initial.projectKey === projectKey && isDone(item))
          .filter((item) => doneSince(item) >= from && doneSince(item) < to)
          .map((item) => ({ item })),
      writeCompletion: async (completion) => {
        step();
        const isKnown = left.some(
          ({ projectKey, day }) => projectKey === completion.projectKey && day === completion.day,
        );
        if (!isKnown) left.push(completion);
      },
      pruneItems: async (_projectKey, ids) => {
        for (const id of ids) {
          step();
          kept.delete(id);
        }
      },
      mayGoOn: () => true,
    },
  };
}

const prune = {
  before: new Date('2024-03-08T12:00Z'),
  calendar: aCalendar(),
  statuses,
  settingsOf: async () => defaultSettings,
};
/** Days since 1970-01-01. */
const TUESDAY = 19_787;
const WEDNESDAY = 19_788;

const finished = () => [
  done('AB-1', '2024-03-05T09:00Z', { state: { estimate: 3 } }),
  done('AB-2', '2024-03-05T13:00Z', { state: { estimate: 0.5 } }),
  done('AB-3', '2024-03-06T09:00Z'),
  done('CD-1', '2024-03-06T17:00Z'),
];

describe('finished items that go', () => {
  it('leave behind how many there were on each day, and how long each took', async () => {
    const { items, left, deps } = aWorld(finished());
    expect(await pruneFinished(prune, deps)).toBe(true);
    expect(items.size).toBe(0);
    expect(left).toEqual([
      { projectKey: 'AB', day: TUESDAY, items: 2, points: 3.5, cycleDays: [1, 1.5] },
      { projectKey: 'CD', day: WEDNESDAY, items: 1, points: 0, cycleDays: [3] },
      { projectKey: 'AB', day: WEDNESDAY, items: 1, points: 0, cycleDays: [2] },
    ]);
  });

  it('go by whole days: the day of the moment itself stays', async () => {
    const late = done('AB-4', '2024-03-08T00:00Z');
    const { items, deps } = aWorld([...finished(), done('AB-5', '2024-03-07T23:59Z'), late]);
    await pruneFinished(prune, deps);
    expect([...items.values()]).toEqual([late]);
  });

  it('follow the days of the site', async () => {
    // Half past eight in the evening of Tuesday, in New York.
    const { left, deps } = aWorld([done('AB-1', '2024-03-06T01:30Z')]);
    await pruneFinished({ ...prune, calendar: aCalendar({ timeZone: 'America/New_York' }) }, deps);
    expect(left.map(({ day }) => day)).toEqual([TUESDAY]);
  });

  it('count neither parts, nor what holds others, nor what was deleted', async () => {
    const { items, left, deps } = aWorld([
      done('AB-1', '2024-03-05T09:00Z', { level: 'part' }),
      done('AB-2', '2024-03-05T09:00Z', { level: 'parent' }),
      { ...done('AB-3', '2024-03-05T09:00Z'), removedAt: new Date('2024-03-05T10:00Z') },
    ]);
    await pruneFinished(prune, deps);
    expect(items.size).toBe(0);
    expect(left).toEqual([{ projectKey: 'AB', day: TUESDAY, items: 0, points: 0, cycleDays: [] }]);
  });

  it('stay while they are open, and when there is no time', async () => {
    const open = anItem('AB-9').movesTo('in-progress', '2024-03-05T09:00Z').build();
    const { items, deps } = aWorld([...finished(), open]);
    expect(await pruneFinished(prune, { ...deps, mayGoOn: () => false })).toBe(false);
    expect(items.size).toBe(5);
    await pruneFinished(prune, deps);
    expect([...items.values()]).toEqual([open]);
  });

  it('are neither lost nor counted twice wherever it is ended', async () => {
    const whole = aWorld(finished());
    await pruneFinished(prune, whole.deps);
    for (let end = 0; end < 7; end += 1) {
      let steps = 0;
      const world = aWorld(finished(), () => steps++ === end);
      await expect(pruneFinished(prune, world.deps)).rejects.toThrow('killed');
      expect(await pruneFinished(prune, world.deps)).toBe(true);
      expect(world.items.size).toBe(0);
      expect(new Set(world.left)).toEqual(new Set(whole.left));
    }
  });
});
