/** A source of functions to run in the background. */
export interface WorkSource {
  /** When its next function is due, on the platform's clock; null when none waits. */
  readonly nextDueAt: () => number | null;
  /** Takes out the next work that is due. Running it does not throw when the function fails. */
  readonly take: () => (() => Promise<void>) | null;
}
