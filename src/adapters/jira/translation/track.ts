import type { StateChange } from '../../../core/model/change';

/** When and by whom a change was made. */
export interface Stamp {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly byApp: boolean;
  readonly inferred?: true;
}

export interface Move<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** How a track follows one property of an item through its changelog, oldest first. */
export interface Track<Value> {
  /** The value before the first recorded change; undefined until there is one. */
  first: Value | undefined;
  /** The value after the last recorded change. */
  last: Value | undefined;
  lastAt: Date | null;
  readonly same: (left: Value, right: Value) => boolean;
  readonly write: (stamp: Stamp, move: Move<Value>) => StateChange;
}

export function trackOf<Value>(
  write: Track<Value>['write'],
  same: Track<Value>['same'] = (left, right) => left === right,
): Track<Value> {
  return { first: undefined, last: undefined, lastAt: null, same, write };
}

/**
 * Records one move and answers the changes that it takes: none when it repeats what is already so, two when the
 * record has a gap before it. `gapAt` is the moment to which the missing change is put down.
 */
export function follow<Value>(
  track: Track<Value>,
  move: Move<Value>,
  { stamp, gapAt }: { readonly stamp: Stamp; readonly gapAt: Date },
): readonly StateChange[] {
  const { last } = track;
  if (last === undefined) track.first = move.from;
  const gap = last !== undefined && !track.same(last, move.from);
  if (gap && track.same(last, move.to)) return [];
  track.last = move.to;
  track.lastAt = stamp.at;
  const change = track.write(stamp, move);
  return gap ? [track.write(inferred(`${stamp.id}~`, gapAt), { from: last, to: move.from }), change] : [change];
}

/**
 * Compares where the track ends with the present truth (undefined: not told). Answers the value it began with, and
 * the change to add where the record ends elsewhere.
 */
export function settle<Value>(
  track: Track<Value>,
  present: Value | undefined,
  closing: { readonly id: string; readonly at: Date },
): { readonly initial: Value | undefined; readonly change: StateChange | null } {
  if (track.last === undefined) return { initial: present, change: null };
  const contradicts = present !== undefined && !track.same(track.last, present);
  return {
    initial: track.first,
    change: contradicts ? track.write(inferred(closing.id, closing.at), { from: track.last, to: present }) : null,
  };
}

/** No history entry tells of it, so nobody is named for it. */
export function inferred(id: string, at: Date): Stamp {
  return { id, at, by: null, byApp: false, inferred: true };
}
