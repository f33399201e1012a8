/** While a project is read for the first time. */
const SOON_MS = 5_000;
/** What is not judged yet is so at the next tick, or after the next change. */
const LATER_MS = 30_000;

/** After how many milliseconds what is shown in this state may be another; null for what stays. */
export function passesIn(status: string): number | null {
  if (status === 'reading' || status === 'not-begun') return SOON_MS;
  return status === 'not-judged' ? LATER_MS : null;
}

/** The same for several, by the first of them that passes. */
export function anyPassesIn(states: readonly { readonly status: string }[]): number | null {
  const all = states.flatMap(({ status }) => passesIn(status) ?? []);
  return all.length === 0 ? null : Math.min(...all);
}
