/** One blocker on the way to a root. `depth` 1 blocks the item itself. `via` is the item that waits for it. */
export interface ChainStep {
  readonly itemId: string | null;
  readonly itemKey: string;
  readonly depth: number;
  readonly viaKey: string;
  readonly since: Date | null;
}

export interface Cycle {
  /** Keys in waiting order: each waits for the next. */
  readonly keys: readonly string[];
  /** The link that is cheapest to cut: cutting it frees the most items; of equal ones the youngest. */
  readonly cheapest: { readonly waitingKey: string; readonly blockerKey: string };
}

/** Who waits for whom, over all open items and their links, across projects and at any depth. */
export interface DependencyGraph {
  /**
   * Unfinished items that block this one directly, by key. An item that was not read has `itemId` null: it is not known
   * whether it is finished, nor what it waits for.
   */
  openBlockersOf(itemId: string): readonly ChainStep[];
  /**
   * Every unfinished blocker down to the roots, nearest first, without duplicates; only the nearest `most` where given.
   */
  chainOf(itemId: string, most?: number): readonly ChainStep[];
  /** Open items that wait for this one, directly. */
  waitingFor(itemId: string): readonly string[];
  /** The cycle this item is part of, when it is. */
  cycleOf(itemId: string): Cycle | null;
  readonly cycles: readonly Cycle[];
}
