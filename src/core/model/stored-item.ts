import type { WorkItem } from './work-item';

/** An item and the version under which it is stored. A later write needs it to overwrite nothing newer. */
export interface StoredItem {
  readonly item: WorkItem;
  readonly version: string;
}

/** A request to store an item as now known. */
export interface ItemWrite {
  readonly item: WorkItem;
  /** The stored item that this was derived from; null when nothing was stored. */
  readonly over: StoredItem | null;
}
