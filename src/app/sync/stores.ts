import type { ContainerRef, Iteration, ReportedPerson, Version } from '../../core/model/containers';
import type { Status } from '../../core/model/status';
import type { ItemWrite, StoredItem } from '../../core/model/stored-item';

/** The store of items. */
export interface ItemStore {
  readonly readItems: (ids: readonly string[]) => Promise<readonly StoredItem[]>;
  /**
   * Writes an item only if the stored version is still the one that the change was based on. Returns the ids of the
   * others.
   */
  readonly writeItems: (writes: readonly ItemWrite[]) => Promise<readonly string[]>;
  readonly removeItems: (ids: readonly string[]) => Promise<void>;
  /** The ids of all items that are or ever were in a container. */
  readonly idsIn: (container: ContainerRef) => Promise<readonly string[]>;
  /** The ids of items by their present or former keys. */
  readonly idsOfKeys: (keys: readonly string[]) => Promise<readonly string[]>;
}

/** Work to do: scopes to judge again, items and iterations to read again. */
export interface Marks {
  readonly markDirty: (scopes: readonly ContainerRef[], mark: Mark) => Promise<void>;
  readonly markReread: (what: readonly Reread[], mark: Mark) => Promise<void>;
}

export interface Mark {
  /** Distinguishes one mark of the same thing from the next. */
  readonly mark: string;
  readonly at: Date;
}

export interface Reread {
  readonly kind: 'item' | 'iteration';
  readonly id: string;
}

/** Statuses, people, iterations … of items, as seen at a moment. What was seen later is not overwritten. */
export interface SurroundingsStore {
  readonly writeStatuses: (statuses: readonly Status[], seenAt: Date) => Promise<void>;
  readonly writePeople: (people: readonly ReportedPerson[], seenAt: Date) => Promise<void>;
  readonly writeIterations: (seen: Seen<'iterations', Iteration>) => Promise<void>;
  readonly writeVersions: (seen: Seen<'versions', Version>) => Promise<void>;
}

type Seen<Name extends string, Thing> = Readonly<Record<Name, readonly Thing[]>> & {
  /** Those that were deleted by then. */
  readonly removed?: readonly Thing[];
  readonly seenAt: Date;
};
