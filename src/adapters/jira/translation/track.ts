import type { Change, StateChange } from '../../../core/model/change';

/** When and by whom a change was made. */
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

/** How one property of an item is compared and written down. One for all items. */
export interface Property<Value> {
  readonly same: (left: Value, right: Value) => boolean;
  readonly write: (stamp: Stamp, move: Move<Value>) => StateChange;
}

/** One property of one item, followed through its changelog from the oldest entry on. */
export interface Track<Value> {
  readonly property: Property<Value>;
  /** The value before the first recorded change; undefined until there is one. */
  first: Value | undefined;
  /** The value after the last recorded change. */
  last: Value | undefined;
  lastAt: Date | null;
}

export function trackOf<Value>(property: Property<Value>): Track<Value> {
  return { property, first: undefined, last: undefined, lastAt: null };
}

export type Followed = 'moved' | 'moved-after-gap' | 'repeated';

/**
 * Writes one move down: nothing when it repeats what is already so, and an inferred change before it when the record
 * has a gap there. `gapAt` is the moment to which the missing change is put down.
 */
export function follow<Value>(
  track: Track<Value>,
  move: Move<Value>,
  { stamp, gapAt, into }: { readonly stamp: Stamp; readonly gapAt: Date; readonly into: Change[] },
): Followed {
  const { last, property } = track;
  const gap = last !== undefined && !property.same(last, move.from);
  if (gap && property.same(last, move.to)) return 'repeated';
  if (gap) into.push(inferred(property, { id: `${stamp.id}~`, at: gapAt, from: last, to: move.from }));
  if (last === undefined) track.first = move.from;
  track.last = move.to;
  track.lastAt = stamp.at;
  into.push(property.write(stamp, move));
  return gap ? 'moved-after-gap' : 'moved';
}

/**
 * Closes a track against the present truth (undefined: not told): where the record ends elsewhere, a change is added.
 * Answers the value it began with.
 */
export function settle<Value>(
  track: Track<Value>,
  present: Value | undefined,
  closing: { readonly name: string; readonly at: Date; readonly into: Change[] },
): Value | undefined {
  const { last, property } = track;
  if (last === undefined) return present;
  if (present !== undefined && !property.same(last, present)) {
    closing.into.push(inferred(property, { id: `present.${closing.name}`, at: closing.at, from: last, to: present }));
  }
  return track.first;
}

/** A change of which no history entry tells, so nobody is named for it. */
export function inferred<Value>(
  property: Property<Value>,
  { id, at, from, to }: { readonly id: string; readonly at: Date } & Move<Value>,
): StateChange {
  return { ...property.write({ id, at, by: null, byApp: false }, { from, to }), inferred: true };
}
