/** The observed part of a pause: idle for `from` working days when observation began, and for `to` when it ended. */
export interface WatchedPause {
  readonly itemId: string;
  readonly from: number;
  readonly to: number;
}

/** Steps of the binary search: 10,000 days are searched to a ten-thousandth of a day. */
const HALVINGS = 40;

/**
 * The idle time that a share (0..1) of all observed item-time does not exceed: the x with Σ max(0, min(to, x) − from) =
 * share · Σ (to − from).
 */
export function itemTimeUpTo(pauses: readonly WatchedPause[], share: number): number {
  const wanted = share * pauses.reduce((sum, { from, to }) => sum + to - from, 0);
  let low = 0;
  let high = pauses.reduce((longest, { to }) => Math.max(longest, to), 0);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (timeUpTo(pauses, middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

function timeUpTo(pauses: readonly WatchedPause[], limit: number): number {
  return pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, limit) - from), 0);
}
