/** What a name takes, with the space above its line. */
const NAME_HEIGHT = 13;
const ABOVE = 4;

interface Room {
  /** Where the lines are, in pixels from the top: the lowest first. */
  readonly lines: readonly number[];
  readonly top: number;
  readonly axis: number;
}

/**
 * Where the names of lines stand: each above its line. Names for which there is no room before the next line stand together, in
 * order, above the first line that has room; where none has, below the lowest.
 */
export function ageNames({ lines, top, axis }: Room): readonly number[] {
  const places: number[] = [];
  let waiting: number[] = [];
  lines.forEach((line, at) => {
    waiting.push(at);
    const room = line - (lines[at + 1] ?? top);
    if (room < waiting.length * NAME_HEIGHT + ABOVE) return;
    waiting.forEach((each, rank) => {
      places[each] = line - ABOVE - rank * NAME_HEIGHT;
    });
    waiting = [];
  });
  const lowest = lines[0] ?? axis;
  const isFreeBelow = waiting[0] === 0 && axis - lowest >= waiting.length * NAME_HEIGHT + ABOVE;
  const highest = lines.at(-1) ?? top;
  waiting.forEach((each, rank) => {
    places[each] = isFreeBelow
      ? lowest + NAME_HEIGHT * (waiting.length - rank)
      : Math.max(highest - ABOVE, top) - rank * NAME_HEIGHT;
  });
  return places;
}
