export interface WaitingFigures {
  /** Unfinished items that block it directly. */
  readonly blockers: number;
  /** Links from the item to the farthest root. */
  readonly depth: number;
  readonly rootHasOwner: boolean;
  readonly rootInIteration: boolean;
  /** Working days since the oldest open blocker was linked; null when links carry no dates. */
  readonly days: number | null;
}
