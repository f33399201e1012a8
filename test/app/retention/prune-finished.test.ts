import { pruneFinished, type PruneFinishedDeps } from '../../../src/app/retention/prune-finished';
import type { WorkItem } from '../../../src/core/model/work-item';
import { aCalendar } from '../../builders/calendar';
import { anItem } from '../../builders/item';

/** Finished on a day. */
const done = (key: string, at: string): WorkItem =>
  anItem(key).movesTo('in-progress', '2024-03-04T09:00Z').movesTo('done', at).build();

interface World {
  readonly items: Map<string, WorkItem>;
  /** The days that went, each with its project, in the order in which they did. */
  readonly went: string[];
  readonly deps: PruneFinishedDeps;
}

function aWorld(items: readonly WorkItem[], dies: () => boolean = () => false): World {
  const kept = new Map(items.map((item) => [item.id, item]));
  const went: string[] = [];
  const doneSince = (item: WorkItem): Date => item.changes.at(-1)!.at;
  const isDone = (item: WorkItem): boolean => {
    const last = item.changes.at(-1);
    return last?.kind === 'status' && last.to === 'done';
  };
  return {
    items: kept,
    went,
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
          .map(({ id }) => id),
      pruneItems: async (projectKey, ids) => {
        for (const id of ids) {
          if (dies()) throw new Error('killed');
          kept.delete(id);
        }
        went.push(`${projectKey} ${String(ids.length)}`);
      },
      mayGoOn: () => true,
    },
  };
}

const prune = { before: new Date('2024-03-08T12:00Z'), calendar: aCalendar() };

const finished = () => [
  done('AB-1', '2024-03-05T09:00Z'),
  done('AB-2', '2024-03-05T13:00Z'),
  done('AB-3', '2024-03-06T09:00Z'),
  done('CD-1', '2024-03-06T17:00Z'),
];

describe('finished items that go', () => {
  it('go a day of a project at a time', async () => {
    const { items, went, deps } = aWorld(finished());
    expect(await pruneFinished(prune, deps)).toBe(true);
    expect(items.size).toBe(0);
    expect(went).toEqual(['AB 2', 'CD 1', 'AB 1']);
  });

  it('go by whole days: the day of the moment itself stays', async () => {
    const late = done('AB-4', '2024-03-08T00:00Z');
    const { items, deps } = aWorld([...finished(), done('AB-5', '2024-03-07T23:59Z'), late]);
    await pruneFinished(prune, deps);
    expect([...items.values()]).toEqual([late]);
  });

  it('follow the days of the site', async () => {
    // Half past eight and eleven in the evening of Tuesday, in New York.
    const { went, deps } = aWorld([done('AB-1', '2024-03-06T01:30Z'), done('AB-2', '2024-03-06T04:00Z')]);
    await pruneFinished({ ...prune, calendar: aCalendar({ timeZone: 'America/New_York' }) }, deps);
    expect(went).toEqual(['AB 2']);
  });

  it('stay while they are open, and when there is no time', async () => {
    const open = anItem('AB-9').movesTo('in-progress', '2024-03-05T09:00Z').build();
    const { items, deps } = aWorld([...finished(), open]);
    expect(await pruneFinished(prune, { ...deps, mayGoOn: () => false })).toBe(false);
    expect(items.size).toBe(5);
    await pruneFinished(prune, deps);
    expect([...items.values()]).toEqual([open]);
  });

  it('go to the end in the next run wherever one is ended', async () => {
    for (let end = 0; end < 4; end += 1) {
      let steps = 0;
      const world = aWorld(finished(), () => steps++ === end);
      await expect(pruneFinished(prune, world.deps)).rejects.toThrow('killed');
      expect(world.items.size).toBe(4 - end);
      expect(await pruneFinished(prune, world.deps)).toBe(true);
      expect(world.items.size).toBe(0);
    }
  });
});
