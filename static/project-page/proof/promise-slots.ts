const WEEK_MS = 7 * 86_400_000;
/** Holidays leave out two weeks at most. */
const LONGEST_PAUSE_WEEKS = 3;

/** The room of one promise on the axis, or of a break in it: weeks of which there is no promise. */
export type Slot =
  { readonly kind: 'promise'; readonly place: number } | { readonly kind: 'break'; readonly weeks: number };

/** The axis of promises a week apart: from left to right, with a break wherever weeks are missing. */
export function slotsOf(promises: readonly { readonly on: string }[]): readonly Slot[] {
  return promises.flatMap(({ on }, place): readonly Slot[] => {
    const slot: Slot = { kind: 'promise', place };
    const before = promises[place - 1];
    if (before === undefined) return [slot];
    const weeks = Math.round((Date.parse(on) - Date.parse(before.on)) / WEEK_MS) - 1;
    return weeks < LONGEST_PAUSE_WEEKS ? [slot] : [{ kind: 'break', weeks }, slot];
  });
}

interface Labels {
  readonly slots: readonly Slot[];
  /** Where the middle of a slot is, and how wide the label of a promise is, in pixels. */
  readonly middle: (slot: number) => number;
  readonly width: (place: number) => number;
}

const BETWEEN = 10;

/** The promises that are dated on the axis: the first one and those after a break, then others where there is room. */
export function datedOf({ slots, middle, width }: Labels): readonly number[] {
  const places = slots.flatMap((slot, at) => (slot.kind === 'promise' ? [{ place: slot.place, at }] : []));
  const isFirst = ({ at }: { readonly at: number }): boolean => slots[at - 1]?.kind !== 'promise';
  const chosen: typeof places = [];
  const isFree = (one: (typeof places)[number]): boolean =>
    chosen.every(
      (other) => Math.abs(middle(one.at) - middle(other.at)) >= (width(one.place) + width(other.place)) / 2 + BETWEEN,
    );
  for (const each of [...places.filter(isFirst), ...places]) if (isFree(each)) chosen.push(each);
  return chosen.map(({ place }) => place).sort((one, other) => one - other);
}
