import { type Property, type Track, trackOf } from './track';

/** One track for each property of an item that a changelog can change. */
export interface ItemTracks {
  readonly status: Track<string>;
  readonly owner: Track<string | null>;
  readonly parent: Track<string | null>;
  readonly iterations: Track<readonly string[]>;
  readonly versions: Track<readonly string[]>;
  readonly estimate: Track<number | null>;
  readonly priority: Track<string | null>;
  readonly startOn: Track<string | null>;
  readonly dueOn: Track<string | null>;
  readonly flagged: Track<boolean>;
  readonly type: Track<string>;
  readonly projectKey: Track<string>;
  readonly key: Track<string>;
}

export function itemTracks(): ItemTracks {
  return {
    status: trackOf(STATUS),
    owner: trackOf(OWNER),
    parent: trackOf(PARENT),
    iterations: trackOf(ITERATIONS),
    versions: trackOf(VERSIONS),
    estimate: trackOf(ESTIMATE),
    priority: trackOf(PRIORITY),
    startOn: trackOf(START_DATE),
    dueOn: trackOf(DUE_DATE),
    flagged: trackOf(FLAG),
    type: trackOf(TYPE),
    projectKey: trackOf(PROJECT),
    key: trackOf(KEY),
  };
}

const identical = <Value>(left: Value, right: Value): boolean => left === right;

/** The order of members in a list has no meaning. */
const sameMembers = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id) => right.includes(id));

// Written out field by field: an import creates a hundred thousand of these, and spreading a stamp into each would take
// longer than the rest of its translation.
const STATUS: Property<string> = {
  name: 'status',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'status', from, to }),
};
const OWNER: Property<string | null> = {
  name: 'owner',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'owner', from, to }),
};
const PARENT: Property<string | null> = {
  name: 'parent',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'parent', from, to }),
};
const ITERATIONS: Property<readonly string[]> = {
  name: 'iterations',
  same: sameMembers,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'iterations', from, to }),
};
const VERSIONS: Property<readonly string[]> = {
  name: 'versions',
  same: sameMembers,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'versions', from, to }),
};
const ESTIMATE: Property<number | null> = {
  name: 'estimate',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'estimate', from, to }),
};
const PRIORITY: Property<string | null> = {
  name: 'priority',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'priority', from, to }),
};
const START_DATE: Property<string | null> = {
  name: 'start-date',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'start-date', from, to }),
};
const DUE_DATE: Property<string | null> = {
  name: 'due-date',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'due-date', from, to }),
};
const FLAG: Property<boolean> = {
  name: 'flag',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'flag', from, to }),
};
const TYPE: Property<string> = {
  name: 'type',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'type', from, to }),
};
const PROJECT: Property<string> = {
  name: 'project',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'project', from, to }),
};
const KEY: Property<string> = {
  name: 'key',
  same: identical,
  write: ({ id, at, by, byApp }, { from, to }) => ({ id, at, by, byApp, kind: 'key', from, to }),
};
