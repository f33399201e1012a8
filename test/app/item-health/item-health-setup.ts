import { itemHealth, type ItemHealthDeps } from '../../../src/app/item-health/item-health';
import type { Neighbourhood } from '../../../src/app/item-health/visible-neighbourhood';
import type { ItemHealth } from '../../../src/contract/item-health';
import type { WorkItem } from '../../../src/core/model/work-item';
import { plainSettings } from '../../builders/calendar';
import { anItem, type ItemBuilder } from '../../builders/item';
import { noSettings } from '../../builders/settings-store';
import { anIteration, aSnapshot } from '../../builders/snapshot';

// Monday, 1 April 2024: four working weeks after most items begin.
const NOW = '2024-04-01T09:00Z';

export interface Situation {
  readonly items: readonly (ItemBuilder | WorkItem)[];
  readonly mayBrowse?: (id: string) => boolean;
  readonly mentioned?: Readonly<Record<string, string>>;
}

export function depsFor({ items, mayBrowse = () => true, mentioned = {} }: Situation) {
  const asked: (readonly string[])[] = [];
  const loaded: string[] = [];
  const snapshot = aSnapshot({
    takenAt: NOW,
    items,
    iterations: [anIteration('7', { started: '2024-03-25T09:00Z', planned: '2024-04-05T17:00Z' })],
  });
  const neighbourhood: Neighbourhood = {
    items: snapshot.items,
    idByKey: new Map(Object.entries(mentioned)),
    looksOf: () => snapshot,
    iterationIds: ['7'],
    latestIds: new Set(snapshot.items.map(({ id }) => id)),
    mostLatest: 1000,
    truncated: false,
  };
  const deps: ItemHealthDeps = {
    viewerMayBrowse: async (ids) => {
      asked.push(ids);
      return new Set(ids.filter(mayBrowse));
    },
    loadNeighbourhood: async (id) => {
      loaded.push(id);
      return neighbourhood;
    },
    loadCalendar: async () => plainSettings,
    loadSettings: noSettings,
    now: () => new Date(NOW),
  };
  return { deps, asked, loaded };
}

export async function healthOf(id: string, situation: Situation): Promise<ItemHealth> {
  const result = await itemHealth(id, depsFor(situation).deps);
  if (result.status !== 'known') throw new Error(result.status);
  return result.health;
}

export const waiting = (): ItemBuilder =>
  anItem('PLAT-1').movesTo('in-progress', '2024-03-05T09:00Z').isLinked('waits-for', 'SEC-1', '2024-03-06T09:00Z');
export const blocker = (restricted = false): ItemBuilder =>
  anItem('SEC-1', { restricted, state: { ownerId: 'bo', dueOn: '2024-05-01' } });
