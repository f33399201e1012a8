/** One blocker on the way to a root. `depth` 1 blocks the item itself. `via` is the item that waits for it. */
export interface ChainStep {
  readonly itemId: string | null;
  readonly itemKey: string;
  readonly depth: number;
  readonly viaKey: string;
  readonly since: Date | null;
}

export interface Cycle {
  /** Keys in the order in which each waits for the next; the first waits for the second. */
  readonly keys: readonly string[];
  /** The link whose cutting frees the most and is youngest: the cheapest to cut. */
  readonly cheapest: { readonly waitingKey: string; readonly blockerKey: string };
}

/** Who waits for whom, over all open items and their links, across projects and at any depth. */
export interface DependencyGraph {
  /**
   * Unfinished items that block this one directly, by key. An item that was not read has `itemId` null: whether it is
   * finished cannot be told, and what it waits for is not known.
   */
  openBlockersOf(itemId: string): readonly ChainStep[];
  /** Every unfinished blocker, nearest first, each once, down to the roots; only the nearest `most` where that is given. */
  chainOf(itemId: string, most?: number): readonly ChainStep[];
  /** Open items that wait for this one, directly. */
  waitingFor(itemId: string): readonly string[];
  /** The cycle this item is part of, when it is. */
  cycleOf(itemId: string): Cycle | null;
  readonly cycles: readonly Cycle[];
}
