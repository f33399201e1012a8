interface Part {
  readonly days: number;
}

/**
 * Rounds the parts of a slip to whole days that add up to the rounded total (largest remainder method). Parts of 0 days
 * are left out.
 */
export function inWholeDays<Of extends Part>(
  parts: readonly Of[],
): {
  readonly totalDays: number;
  readonly parts: readonly Of[];
} {
  const exact = parts.reduce((sum, { days }) => sum + days, 0);
  // Never a negative nought.
  const totalDays = Math.round(exact) + 0;
  const floors = parts.map(({ days }) => Math.floor(days));
  let missing = totalDays - floors.reduce((sum, floor) => sum + floor, 0);
  const byRest = parts
    .map(({ days }, place) => ({ place, rest: days - Math.floor(days) }))
    .sort((one, other) => other.rest - one.rest || one.place - other.place);
  const raised = new Set(byRest.flatMap(({ place }) => (missing-- > 0 ? [place] : [])));
  return {
    totalDays,
    parts: parts
      .map((part, place) => ({ ...part, days: (floors[place] ?? 0) + Number(raised.has(place)) }))
      .filter(({ days }) => days !== 0),
  };
}
