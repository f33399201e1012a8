const STEPS = 10;

/**
 * How far a project has been read, in tenths (0 to .9), for whoever looks at it: a count would say how many items there
 * are, also of those that they may not see. Null where nobody knows how many there will be.
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
