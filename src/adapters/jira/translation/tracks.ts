import { trackOf } from './track';

/** One track for each property of an item that its changelog can move. */
export function itemTracks() {
  return {
    status: trackOf<string>((stamp, move) => ({ ...stamp, kind: 'status', ...move })),
    owner: trackOf<string | null>((stamp, move) => ({ ...stamp, kind: 'owner', ...move })),
    parent: trackOf<string | null>((stamp, move) => ({ ...stamp, kind: 'parent', ...move })),
    iterations: trackOf<readonly string[]>((stamp, move) => ({ ...stamp, kind: 'iterations', ...move }), sameMembers),
    versions: trackOf<readonly string[]>((stamp, move) => ({ ...stamp, kind: 'versions', ...move }), sameMembers),
    estimate: trackOf<number | null>((stamp, move) => ({ ...stamp, kind: 'estimate', ...move })),
    priority: trackOf<string | null>((stamp, move) => ({ ...stamp, kind: 'priority', ...move })),
    startOn: trackOf<string | null>((stamp, move) => ({ ...stamp, kind: 'start-date', ...move })),
    dueOn: trackOf<string | null>((stamp, move) => ({ ...stamp, kind: 'due-date', ...move })),
    flagged: trackOf<boolean>((stamp, move) => ({ ...stamp, kind: 'flag', ...move })),
    type: trackOf<string>((stamp, move) => ({ ...stamp, kind: 'type', ...move })),
    projectKey: trackOf<string>((stamp, move) => ({ ...stamp, kind: 'project', ...move })),
    key: trackOf<string>((stamp, move) => ({ ...stamp, kind: 'key', ...move })),
  };
}

export type ItemTracks = ReturnType<typeof itemTracks>;

/** Lists name members: their order means nothing. */
function sameMembers(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}
