/** An issue that takes more time than one may have. */
export class IssueTooSlow extends Error {
  override readonly name = 'IssueTooSlow';
}

/** How long the reading of one issue may take. */
export interface TimeBudget {
  /** The next issue begins. */
  readonly begin: () => void;
  /** @throws IssueTooSlow when it has taken too long. */
  readonly check: () => void;
}

/** Exports are read on the machine of who waits for them, however long it takes. */
export const NO_LIMIT: TimeBudget = { begin: () => undefined, check: () => undefined };

/** Tens of thousands of entries of the longest texts take less; a function has to have time left for others. */
const ISSUE_MS = 5_000;

/** For functions of the app. */
export function timeBudget(now: () => number = () => performance.now(), mostMs = ISSUE_MS): TimeBudget {
  let begunAt = now();
  return {
    begin() {
      begunAt = now();
    },
    check() {
      const tookMs = now() - begunAt;
      if (tookMs > mostMs) throw new IssueTooSlow(`Reading one issue took ${String(Math.round(tookMs))} ms.`);
    },
  };
}
