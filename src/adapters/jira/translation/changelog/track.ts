import type { Change, StateChange } from '../../../../core/model/change';

/** Time and author of a change. */
export interface Stamp {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly byApp: boolean;
}

export interface Move<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** How one property of an item is compared and recorded. One object for all items. */
export interface Property<Value> {
  /** Its name in changes. */
  readonly name: StateChange['kind'];
  readonly same: (left: Value, right: Value) => boolean;
  readonly write: (stamp: Stamp, move: Move<Value>) => StateChange;
}

/** One property of one item, tracked through its changelog from the oldest entry on. */
export interface Track<Value> {
  readonly property: Property<Value>;
  /** The value before the first recorded change; undefined without one. */
  first: Value | undefined;
  /** The value after the last recorded change. */
  last: Value | undefined;
  lastAt: Date | null;
}

export function trackOf<Value>(property: Property<Value>): Track<Value> {
  return { property, first: undefined, last: undefined, lastAt: null };
}

/** The track after one more recorded move. */
export function advance<Value>(track: Track<Value>, { from, to }: Move<Value>, at: Date): void {
  if (track.last === undefined) track.first = from;
  track.last = to;
  track.lastAt = at;
}

/**
 * Closes a track with the present value (undefined: not known): if the record ends with another value, a change is
 * added. Returns the first value.
 */
export function settle<Value>(
  track: Track<Value>,
  present: Value | undefined,
  closing: { readonly at: () => Date; readonly into: Change[] },
): Value | undefined {
  const { last, property } = track;
  if (last === undefined) return present;
  if (present !== undefined && !property.same(last, present)) {
    closing.into.push(
      inferred(property, { id: `${PRESENT}${property.name}`, at: closing.at(), from: last, to: present }),
    );
  }
  return track.first;
}

const PRESENT = 'present.';

/**
 * Whether a change was inferred from an item's present fields. Its real time is unknown: its time moves with every
 * update.
 */
export const isFromPresent = ({ id }: Pick<StateChange, 'id'>): boolean => id.startsWith(PRESENT);

/** A change without a history entry, so it has no author. */
export function inferred<Value>(
  property: Property<Value>,
  { id, at, from, to }: { readonly id: string; readonly at: Date } & Move<Value>,
): StateChange {
  return { ...property.write({ id, at, by: null, byApp: false }, { from, to }), inferred: true };
}
