/** Something that has functions to run in the background. */
export interface WorkSource {
  /** When its next function is to run, on the platform's clock; null when none waits. */
  readonly nextDueAt: () => number | null;
  /** Takes out the next piece of work that is due; running it never throws for what the function does. */
  readonly take: () => (() => Promise<void>) | null;
}
