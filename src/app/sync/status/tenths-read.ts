const STEPS = 10;

/**
 * How far a project has been read, in tenths (0 to .9), for any viewer. A count would reveal how many items there are,
 * including items that the viewer may not see. Null if the total number is not known.
 */
export function tenthsRead({
  itemsRead,
  itemsExpected,
}: {
  readonly itemsRead: number;
  readonly itemsExpected: number | null;
}): number | null {
  if (itemsExpected === null || itemsExpected <= 0) return null;
  return Math.min(STEPS - 1, Math.floor((itemsRead / itemsExpected) * STEPS)) / STEPS;
}
