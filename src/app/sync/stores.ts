import type { ContainerRef, Iteration, ToldPerson, Version } from '../../core/model/containers';
import type { Status } from '../../core/model/status';
import type { ItemWrite, StoredItem } from '../../core/model/stored-item';

/** Where items are kept. */
export interface ItemStore {
  readonly readItems: (ids: readonly string[]) => Promise<readonly StoredItem[]>;
  /** Writes where what is stored is still what it was concluded from. Answers the ids of those that lost. */
  readonly writeItems: (writes: readonly ItemWrite[]) => Promise<readonly string[]>;
  readonly removeItems: (ids: readonly string[]) => Promise<void>;
  /** The ids of all that is or ever was in a container. */
  readonly idsIn: (container: ContainerRef) => Promise<readonly string[]>;
  /** The ids of items by their present or former keys. */
  readonly idsOfKeys: (keys: readonly string[]) => Promise<readonly string[]>;
}

/** What is left to do: scopes to judge again, items and iterations to read again. */
export interface Marks {
  readonly markDirty: (scopes: readonly ContainerRef[], mark: Mark) => Promise<void>;
  readonly markReread: (what: readonly Reread[], mark: Mark) => Promise<void>;
}

export interface Mark {
  /** Tells one marking of the same thing from the next. */
  readonly mark: string;
  readonly at: Date;
}

export interface Reread {
  readonly kind: 'item' | 'iteration';
  readonly id: string;
}

/** What items stand in, seen at a moment. What was seen later is not overwritten. */
export interface SurroundingsStore {
  readonly writeStatuses: (statuses: readonly Status[], seenAt: Date) => Promise<void>;
  readonly writePeople: (people: readonly ToldPerson[], seenAt: Date) => Promise<void>;
  readonly writeIterations: (seen: Seen<'iterations', Iteration>) => Promise<void>;
  readonly writeVersions: (seen: Seen<'versions', Version>) => Promise<void>;
}

type Seen<Name extends string, Thing> = Readonly<Record<Name, readonly Thing[]>> & {
  /** Those that were gone by then. */
  readonly removed?: readonly Thing[];
  readonly seenAt: Date;
};
