/** An item of the graph. */
export interface WaitNode {
  readonly key: string;
  /** True for items of the page's scope; false for items elsewhere that these wait for or block. */
  readonly isOwn: boolean;
  readonly statusName: string;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown';
  readonly ownerId: string | null;
  readonly inIteration: boolean;
  readonly dueOn: string | null;
  /** Open items that wait for it, directly or through other items. */
  readonly holdsUp: number;
  /** Those of `holdsUp` that are in the page's scope. */
  readonly holdsUpOwn: number;
  /** Days at 85 % that waiting for it costs; null if not known. */
  readonly priceDays: number | null;
}

/** `blocker` has to be finished before `waiting` can continue; both are indexes of the nodes. */
export interface WaitLink {
  readonly blocker: number;
  readonly waiting: number;
  readonly since: string | null;
  /** True if both are in a cycle of items that wait for each other. */
  readonly isInRing: boolean;
  /** True for the link of a cycle whose removal unblocks most. */
  readonly isCheapest: boolean;
}

export interface PageDependencies {
  /** How many open items of the scope wait for unfinished work. */
  readonly waiting: number;
  /** The first of `nodeCount`; those that block most come first. */
  readonly nodes: readonly WaitNode[];
  readonly nodeCount: number;
  readonly links: readonly WaitLink[];
  /** Cycles of items that wait for each other, as indexes of the nodes. */
  readonly rings: readonly (readonly number[])[];
  readonly slip: { readonly waitingDays: number; readonly totalDays: number } | null;
  /** The item that has waited longest for another; null if nothing waits, or if no link has a date. */
  readonly longest: { readonly key: string; readonly since: string; readonly days: number } | null;
}
