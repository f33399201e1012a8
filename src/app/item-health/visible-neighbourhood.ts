import type { ItemHealth } from '../../contract/item-health';
import { visibleItems } from '../../core/model/cut';
import { presentState } from '../../core/model/replay';
import { surroundingsOf, type Surroundings } from '../../core/model/surroundings';
import { waitingForUnseen } from '../../core/model/unseen-waits';
import type { WorkItem } from '../../core/model/work-item';
import { aroundItem, type Reach } from './around-item';

/** What was read around an item, by the app: also what the viewer may not browse. */
export interface Neighbourhood extends Reach {
  readonly items: readonly WorkItem[];
  /** Also of items that are only named and were not read: by present and by former keys. */
  readonly idByKey: ReadonlyMap<string, string>;
  /** What some of the items stand in, as if nothing else had been read. */
  readonly looksOf: (some: readonly WorkItem[]) => Surroundings;
  /** As many latest items as are read: where so many are visible, there may be more. */
  readonly mostLatest: number;
  /** True when something else nearby was not read. */
  readonly truncated: boolean;
  /** While its project is read for the first time; absent once all of it is kept. */
  readonly firstLook?: ItemHealth['firstLook'];
}

/** The part of it that one viewer may browse. Nothing in it, nor anything derived from it, rests on a hidden item. */
export interface VisibleNeighbourhood extends Surroundings {
  readonly items: readonly WorkItem[];
  /** Of what was not read and may be browsed. */
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

/** Asks once about everything around an item, and cuts what the viewer may not browse. */
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

/** Parents that an item had at any time. */
function everParentIds({ initial, changes }: WorkItem): readonly string[] {
  const moved = changes.flatMap((change) => (change.kind === 'parent' ? [change.from, change.to] : []));
  return [initial.parentId, ...moved].filter((id) => id !== null);
}
