/** Translating an issue took longer than allowed. */
export class IssueTooSlow extends Error {
  override readonly name = 'IssueTooSlow';
}

/** The limit for the time of translating one issue. */
export interface TimeBudget {
  /** Called when the next issue begins. */
  readonly begin: () => void;
  /** @throws IssueTooSlow if it has taken too long. */
  readonly check: () => void;
}

/** Exports are read on the machine of the person who waits for them, so there is no limit. */
export const NO_LIMIT: TimeBudget = { begin: () => undefined, check: () => undefined };

/** Tens of thousands of entries with the longest texts take less; a function needs time for other issues. */
const ISSUE_MS = 5_000;

/** For functions of the app. */
export function timeBudget(now: () => number = () => performance.now(), maxMs = ISSUE_MS): TimeBudget {
  let begunAt = now();
  return {
    begin() {
      begunAt = now();
    },
    check() {
      const tookMs = now() - begunAt;
      if (tookMs > maxMs) throw new IssueTooSlow(`Reading one issue took ${String(Math.round(tookMs))} ms.`);
    },
  };
}
