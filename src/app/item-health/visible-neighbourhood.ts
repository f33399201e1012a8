import type { ItemHealth } from '../../contract/item-health';
import { visibleItems } from '../../core/model/cut';
import { presentState } from '../../core/model/replay';
import { surroundingsOf, type Surroundings } from '../../core/model/surroundings';
import { waitingForUnseen } from '../../core/model/unseen-waits';
import type { WorkItem } from '../../core/model/work-item';
import { aroundItem, type Reach } from './around-item';

/** What was read around an item by the app, including what the viewer may not browse. */
export interface Neighbourhood extends Reach {
  readonly items: readonly WorkItem[];
  /** By present and former keys. Includes items that are only named and were not read. */
  readonly idByKey: ReadonlyMap<string, string>;
  /** The projects, iterations, people … of these items, as if nothing else had been read. */
  readonly looksOf: (some: readonly WorkItem[]) => Surroundings;
  /** The maximum of latest items to read: if that many are visible, there may be more. */
  readonly mostLatest: number;
  /** True if something else nearby was not read. */
  readonly truncated: boolean;
  /** During the first import of its project; absent once all of it is stored. */
  readonly firstLook?: ItemHealth['firstLook'];
}

/** The part that one viewer may browse. Nothing in it, nor anything derived from it, rests on a hidden item. */
export interface VisibleNeighbourhood extends Surroundings {
  readonly items: readonly WorkItem[];
  /** Items that were not read, but that may be browsed. */
  readonly idByKey: ReadonlyMap<string, string>;
  /** Ids of items that wait for an item which the viewer may not see. */
  readonly waitingForUnseen: ReadonlySet<string>;
  readonly someHidden: boolean;
  readonly truncated: boolean;
}

interface Viewing {
  readonly mayBrowse: (itemIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly takenAt: Date;
}

/** Asks once about everything around an item, and removes what the viewer may not browse. */
export async function visibleNeighbourhood(
  itemId: string,
  read: Neighbourhood,
  { mayBrowse, takenAt }: Viewing,
): Promise<VisibleNeighbourhood> {
  const parentIds = read.items.map((item) => presentState(item).parentId).filter((id) => id !== null);
  const everNamed = read.items.flatMap(everParentIds);
  const ids = new Set([...read.items.map(({ id }) => id), ...read.idByKey.values(), ...parentIds, ...everNamed]);
  const seen = await mayBrowse([...ids]);
  const sees = (id: string): boolean => seen.has(id);

  const items = aroundItem(itemId, visibleItems(read, sees), read);
  const surroundings = surroundingsOf(items, read.looksOf(items));
  const unseen = waitingForUnseen(read, { sees, statuses: read.looksOf(read.items).statuses, at: takenAt });
  const isCut = (id: string): boolean => !seen.has(id);
  const latest = items.filter(({ id }) => read.latestIds.has(id)).length;
  return {
    items,
    ...surroundings,
    idByKey: new Map([...read.idByKey].filter(([, id]) => sees(id))),
    waitingForUnseen: unseen,
    someHidden:
      unseen.has(itemId) ||
      read.items.some(({ id }) => isCut(id)) ||
      [...read.idByKey.values(), ...parentIds].some(isCut),
    truncated: read.truncated || latest >= read.mostLatest,
  };
}

/** All parents that an item ever had. */
function everParentIds({ initial, changes }: WorkItem): readonly string[] {
  const moved = changes.flatMap((change) => (change.kind === 'parent' ? [change.from, change.to] : []));
  return [initial.parentId, ...moved].filter((id) => id !== null);
}
