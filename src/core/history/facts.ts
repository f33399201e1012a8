import type { Snapshot } from '../model/snapshot';
import type { Status } from '../model/status';
import type { ContainerRef } from '../model/containers';
import type { DependencyGraph } from './dependencies/graph';
import type { FlowNorms } from './flow-norms';
import type { ItemHistory } from './item-history';
import type { ScopeLedgerResult } from './scope/ledger';

/** Everything derived once from a snapshot; each signal reads it and derives nothing for itself. */
export interface Facts {
  readonly snapshot: Snapshot;
  readonly histories: readonly ItemHistory[];
  readonly byId: ReadonlyMap<string, ItemHistory>;
  /** By present and by former keys. */
  readonly byKey: ReadonlyMap<string, ItemHistory>;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly norms: FlowNorms;
  readonly dependencies: DependencyGraph;
  /** The histories of everything that ever was in a container, at any time. */
  everIn(container: ContainerRef): readonly ItemHistory[];
  /** The scope ledger of a container, computed when first asked for. */
  ledgerOf(container: ContainerRef): ScopeLedgerResult;
}
