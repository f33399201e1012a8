/** Time and randomness as arguments, so that tests of waiting do not wait. */
export interface Patience {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0..1, uniformly distributed. */
  readonly random: () => number;
  /** How long the function may still run. */
  readonly remainingMs: () => number;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** Time reserved for judging and answering after the last attempt. */
const RESERVE_MS = 3_000;
const MAX_ATTEMPTS = 6;

/**
 * How long to wait before attempt `attempt + 1` (from 1); null if that would take longer than the remaining time. The
 * service's own Retry-After is the minimum, with up to a quarter more, so that callers do not all return at once.
 * Without it, the pause is random in a range that doubles with each attempt (full jitter).
 */
export function pauseBefore(attempt: number, retryAfterSeconds: number | null, patience: Patience): number | null {
  if (attempt >= MAX_ATTEMPTS) return null;
  const range = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  const pause =
    retryAfterSeconds === null ? patience.random() * range : retryAfterSeconds * 1000 * (1 + patience.random() / 4);
  return pause + RESERVE_MS > patience.remainingMs() ? null : pause;
}

/** Seconds from a Retry-After header: a number, or an HTTP date; null for anything else. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, (at - now.getTime()) / 1000);
}
