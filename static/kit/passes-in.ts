/** While a project is read for the first time. */
const SOON_MS = 5_000;
/** Work that is not judged yet is judged at the next tick, or after the next change. */
const LATER_MS = 30_000;

/** The milliseconds after which the data in this state may change; null if it does not change by itself. */
export function passesIn(status: string): number | null {
  if (status === 'reading' || status === 'not-begun') return SOON_MS;
  return status === 'not-judged' ? LATER_MS : null;
}

/** The same for several: the shortest of their times. */
export function anyPassesIn(states: readonly { readonly status: string }[]): number | null {
  const all = states.flatMap(({ status }) => passesIn(status) ?? []);
  return all.length === 0 ? null : Math.min(...all);
}
