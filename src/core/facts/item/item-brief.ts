import type { StatusCategory } from '../../model/status';
import type { ItemState, WorkItem } from '../../model/work-item';

/**
 * What an item is asked for the sake of others: where it stands, what it belongs to and what it waits for. Every history is one; so
 * is what the usual knows of an open item that was not read (`open-rows`).
 */
export interface ItemBrief {
  readonly item: Pick<WorkItem, 'id' | 'level' | 'createdAt' | 'removedAt' | 'links'>;
  readonly state: ItemState;
  readonly category: StatusCategory;
  readonly startedAt: Date | null;
  readonly startedByActivity: boolean;
  readonly finishedAt: Date | null;
}
