import { lookAgain, type LookAgainDeps } from '../../../../src/app/sync/fill/look-again';
import { FILL, LOOK, noState } from '../../../../src/app/sync/sync-state';
import type { SyncState } from '../../../../src/core/model/sync-state';

const NOW = new Date('2024-03-04T09:00:00.000Z');

/** A project of which a look is asked for, or not; `means` is run while its configuration is read. */
function aProject({ look = 'waiting', fill = 'done' }: { look?: SyncState['state']; fill?: SyncState['state'] } = {}) {
  const states = new Map<string, SyncState>([
    [LOOK, { ...noState('ABC', LOOK, NOW), state: look, revision: 1 }],
    [FILL, { ...noState('ABC', FILL, NOW), state: fill, items: 7, revision: 4 }],
  ]);
  let looks = 0;
  const deps: LookAgainDeps = {
    readSync: async (_key, job) => states.get(job) ?? null,
    readSyncs: async () => [...states.values()],
    saveSync: async (next) => {
      if (states.get(next.job)?.revision !== next.revision) return false;
      states.set(next.job, { ...next, revision: next.revision + 1 });
      return true;
    },
    discoverProject: async () => void (looks += 1),
    permit: async () => ({ go: true }),
    now: () => NOW,
  };
  const said = () => ({ looks, look: states.get(LOOK)?.state, fill: states.get(FILL)?.state });
  return { deps, states, said };
}

it('looks once where nothing but columns changed', async () => {
  const { deps, said } = aProject();
  await lookAgain('ABC', deps);
  await lookAgain('ABC', deps);
  expect(said()).toEqual({ looks: 1, look: 'done', fill: 'done' });
});

it('fills the project anew where its fields mean something else', async () => {
  const { deps, said } = aProject();
  await lookAgain('ABC', { ...deps, discoverProject: (_key, beforeKept) => beforeKept() });
  expect(said()).toMatchObject({ look: 'done', fill: 'waiting' });
});

it('leaves it for later while the project is filled, and while there are no points for it', async () => {
  const filling = aProject({ fill: 'running' });
  await lookAgain('ABC', filling.deps);
  expect(filling.said()).toEqual({ looks: 0, look: 'waiting', fill: 'running' });
  const spent = aProject();
  await lookAgain('ABC', { ...spent.deps, permit: async () => ({ go: false, at: NOW }) });
  expect(spent.said()).toEqual({ looks: 0, look: 'waiting', fill: 'done' });
});

it('looks again where the board changed while it looked', async () => {
  const { deps, states, said } = aProject();
  const discoverProject = async (): Promise<void> => {
    states.set(LOOK, { ...noState('ABC', LOOK, NOW), revision: 2 });
  };
  await lookAgain('ABC', { ...deps, discoverProject });
  expect(said()).toMatchObject({ look: 'waiting' });
});
