import { translationContext } from '../../../src/adapters/jira/translation/site/context';
import type { FieldMap } from '../../../src/adapters/jira/translation/fields/field-map';
import { translateIssue } from '../../../src/adapters/jira/translation/issue/translate-issue';
import type { WorkItem } from '../../../src/core/model/work-item';

export const ana = { accountId: 'acc-ana', displayName: 'Ana', active: true, accountType: 'atlassian' };
export const robot = { accountId: 'acc-robot', displayName: 'Robot', active: true, accountType: 'app' };

export const STATUSES = {
  open: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } },
  progress: { id: '3', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate' } },
  done: { id: '5', name: 'Resolved', statusCategory: { id: 3, key: 'done' } },
};

const FIELDS: FieldMap = {
  sprint: [{ id: 'customfield_1', name: 'Sprint' }],
  epicLink: [{ id: 'customfield_2', name: 'Epic Link' }],
  epicName: [{ id: 'customfield_3', name: 'Epic Name' }],
  flagged: [{ id: 'customfield_4', name: 'Flagged' }],
  estimate: [
    { id: 'customfield_5', name: 'Story Points' },
    { id: 'customfield_6', name: 'Story point estimate' },
  ],
  startOn: [{ id: 'customfield_7', name: 'Start date' }],
  targetEnd: [{ id: 'customfield_8', name: 'Target end' }],
  criteria: [{ id: 'customfield_9', name: 'Acceptance Criteria' }],
  parentTypes: [],
};

/** An open story in PLAT, created on Monday, 4 March 2024 at 9:00 UTC. */
export function aRawIssue(fields: object = {}, rest: object = {}): unknown {
  return {
    id: '10001',
    key: 'PLAT-1',
    fields: {
      created: '2024-03-04T09:00:00.000+0000',
      updated: '2024-03-20T09:00:00.000+0000',
      project: { id: '100', key: 'PLAT', name: 'Platform' },
      issuetype: { id: '7', name: 'Story', subtask: false, hierarchyLevel: 0 },
      status: STATUSES.open,
      priority: { id: '3', name: 'Medium' },
      creator: ana,
      reporter: ana,
      ...fields,
    },
    changelog: { histories: [] },
    ...rest,
  };
}

let nextId = 500;

/** One changelog entry on a day of March 2024. */
export function entry(day: number, items: object | readonly object[], author: object | null = ana): object {
  nextId += 1;
  const created = `2024-03-${String(day).padStart(2, '0')}T10:00:00.000+0000`;
  return { id: String(nextId), created, ...(author ? { author } : {}), items: Array.isArray(items) ? items : [items] };
}

export const moved = (from: keyof typeof STATUSES, to: keyof typeof STATUSES): object => ({
  field: 'status',
  fieldtype: 'jira',
  fieldId: 'status',
  from: STATUSES[from].id,
  fromString: STATUSES[from].name,
  to: STATUSES[to].id,
  toString: STATUSES[to].name,
});

export const changed = (
  field: string,
  from: readonly [string | null, string | null],
  to: readonly [string | null, string | null],
  fieldId?: string,
): object => ({ field, fieldtype: 'jira', fieldId, from: from[0], fromString: from[1], to: to[0], toString: to[1] });

export const aContext = (fields: FieldMap = FIELDS, takenAt = '2024-04-01T00:00:00Z') =>
  translationContext(fields, new Date(takenAt));

/** The item, and what was not believed on the way. */
export function translated(
  raw: unknown,
  context = aContext(),
): { readonly item: WorkItem; readonly problems: string[] } {
  const result = translateIssue(raw, context);
  if ('rejected' in result) throw new Error(`${result.rejected.place}: ${result.rejected.why}`);
  return { item: result.item, problems: context.seen.problems.map(({ place, why }) => `${place}: ${why}`) };
}
