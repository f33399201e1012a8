export interface DeadlockFigures {
  /** How many items wait for each other in a ring. */
  readonly length: number;
}
