import type { Comment, History, User } from '../../jira/shapes';

export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One action of a person: a comment, or a change of one or more fields. */
export type Happening =
  | {
      readonly kind: 'comment';
      readonly id: string;
      readonly at: string;
      readonly by: User | null;
      readonly body: unknown;
    }
  | {
      readonly kind: 'change';
      readonly id: string;
      readonly at: string;
      readonly by: User | null;
      readonly changes: readonly FieldChange[];
    };

/** Changes by one person within a minute are shown as one. */
const TOGETHER_MS = 60_000;

/** Comments and history in one list, newest first. */
export function happenings(histories: readonly History[], comments: readonly Comment[]): readonly Happening[] {
  const all: Happening[] = [
    ...comments.map(({ id, created, author, body }) => ({
      kind: 'comment' as const,
      id: `comment-${id}`,
      at: created,
      by: author ?? null,
      body,
    })),
    ...histories.map(({ id, created, author, items }) => ({
      kind: 'change' as const,
      id: `change-${id}`,
      at: created,
      by: author ?? null,
      changes: items.map(({ field, from, to }) => ({ field: fieldName(field), from, to })),
    })),
  ];
  // Sorting is stable: of two entries at the same moment, the later one in Jira's order comes first.
  const newestFirst = all.reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const merged: Happening[] = [];
  for (const happening of newestFirst) {
    const later = merged.at(-1);
    const joined = later === undefined ? null : together(happening, later);
    if (joined === null) merged.push(happening);
    else merged.splice(-1, 1, joined);
  }
  return merged;
}

function together(earlier: Happening, later: Happening): Happening | null {
  if (earlier.kind !== 'change' || later.kind !== 'change' || earlier.by?.accountId !== later.by?.accountId)
    return null;
  if (Date.parse(later.at) - Date.parse(earlier.at) > TOGETHER_MS) return null;
  return { ...later, changes: [...earlier.changes, ...later.changes] };
}

const names: ReadonlyMap<string, string> = new Map([
  ['issuetype', 'Issue type'],
  ['duedate', 'Due date'],
  ['IssueParentAssociation', 'Parent'],
  ['timeestimate', 'Remaining estimate'],
  ['timeoriginalestimate', 'Original estimate'],
  ['timespent', 'Time spent'],
]);

/** The name of a field in Jira's history view. */
export const fieldName = (field: string): string =>
  names.get(field) ?? field.slice(0, 1).toUpperCase() + field.slice(1);
