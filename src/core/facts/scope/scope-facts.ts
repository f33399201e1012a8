import type { ContainerRef } from '../../model/containers';
import type { Snapshot } from '../../model/snapshot';
import type { Status } from '../../model/status';
import type { HistoryContext } from '../item/history-context';
import type { ItemHistory } from '../item/item-history';

/** The part of the facts that ledgers are derived from. */
export interface ScopeFacts {
  readonly snapshot: Snapshot;
  readonly byId: ReadonlyMap<string, ItemHistory>;
  /** By present and by former keys. */
  readonly byKey: ReadonlyMap<string, ItemHistory>;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly context: Pick<HistoryContext, 'cancellingStatusIds'>;
  /** The histories of everything that ever was in a container, at any time. */
  everIn(container: ContainerRef): readonly ItemHistory[];
}
