import type { WorkItem } from './work-item';

/** An item and the version under which it is stored: what a later write has to know to overwrite nothing newer. */
export interface StoredItem {
  readonly item: WorkItem;
  readonly version: string;
}

/** A wish to store an item as it is now known. */
export interface ItemWrite {
  readonly item: WorkItem;
  /** What was stored when this was concluded; null when nothing was. */
  readonly over: StoredItem | null;
}
