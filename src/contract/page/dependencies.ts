/** An item of the graph. */
export interface WaitNode {
  readonly key: string;
  /** True for what the page is about; false for what that waits for, or holds up, elsewhere. */
  readonly isOwn: boolean;
  readonly statusName: string;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown';
  readonly ownerId: string | null;
  readonly inIteration: boolean;
  readonly dueOn: string | null;
  /** Open items that wait for it, directly or through others. */
  readonly holdsUp: number;
  /** Of these, what the page is about. */
  readonly holdsUpOwn: number;
  /** Days at 85 % that its waiting costs; null where that cannot be told. */
  readonly priceDays: number | null;
}

/** `blocker` has to be finished before `waiting` can go on; both are places among the nodes. */
export interface WaitLink {
  readonly blocker: number;
  readonly waiting: number;
  readonly since: string | null;
  /** True where both are in a ring of items that wait for each other. */
  readonly isInRing: boolean;
  /** True for the link of a ring whose cutting frees most. */
  readonly isCheapest: boolean;
}

export interface PageDependencies {
  /** How many open items of the scope wait for unfinished work. */
  readonly waiting: number;
  /** The first of `nodeCount`, those that hold up most first. */
  readonly nodes: readonly WaitNode[];
  readonly nodeCount: number;
  readonly links: readonly WaitLink[];
  /** Rings of items that wait for each other, as places among the nodes. */
  readonly rings: readonly (readonly number[])[];
  readonly slip: { readonly waitingDays: number; readonly totalDays: number } | null;
  /** The item that has waited longest for another; null where nothing waits, or where no link has a date. */
  readonly longest: { readonly key: string; readonly since: string; readonly days: number } | null;
}
