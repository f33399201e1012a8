export interface DependencyConflictFigures {
  /** ISO calendar dates: when the blocker is due, and when what waits must start or finish. */
  readonly blockerDueOn: string;
  readonly neededOn: string;
  readonly neededFor: 'start' | 'finish';
  /** Working days by which the blocker comes too late. */
  readonly gapDays: number;
}
