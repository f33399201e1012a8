/** Time and chance from outside, so that waiting can be tested without waiting. */
export interface Patience {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0..1, evenly spread. */
  readonly random: () => number;
  /** How long the function may still run. */
  readonly remainingMs: () => number;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** Left over for judging and answering after the last attempt. */
const RESERVE_MS = 3_000;
const MOST_ATTEMPTS = 6;

/**
 * How long to wait before attempt `attempt + 1` (from 1); null when that would take longer than there is time. The
 * service's own Retry-After is the least, with up to a quarter on top so that callers do not come back as one; without it the
 * pause is drawn from a range that doubles with each attempt (full jitter).
 */
export function pauseBefore(attempt: number, retryAfterSeconds: number | null, patience: Patience): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const range = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  const pause =
    retryAfterSeconds === null ? patience.random() * range : retryAfterSeconds * 1000 * (1 + patience.random() / 4);
  return pause + RESERVE_MS > patience.remainingMs() ? null : pause;
}

/** Seconds from a Retry-After header: a number, or an HTTP date; null when it is neither. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, (at - now.getTime()) / 1000);
}
