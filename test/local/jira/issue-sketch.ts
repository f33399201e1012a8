import type { SiteHistory, SiteHistoryItem, SiteIssue } from '../../../local/jira/site';

export const FIELD = {
  points: 'customfield_10016',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
  epicLink: 'customfield_10014',
  rank: 'customfield_10019',
} as const;

export const STATUSES = [
  { id: '1', name: 'To Do', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '5', name: 'Done', category: 'done' },
] as const;

export const TYPES = [
  { id: '10', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: '11', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '12', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
] as const;

const PROJECTS = { ABC: '100', SEC: '200' };

export const status = (name: (typeof STATUSES)[number]['name']) => {
  const { id } = STATUSES.find((known) => known.name === name)!;
  return { id, name };
};

interface Sketch {
  readonly id: number;
  readonly key: string;
  readonly type?: (typeof TYPES)[number]['name'];
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly histories?: readonly SiteHistory[];
  readonly securityLevelId?: string;
}

/** An open story of January 2024 unless said otherwise. */
export function issue(sketch: Sketch): SiteIssue {
  const projectKey = sketch.key.split('-')[0] as keyof typeof PROJECTS;
  return {
    id: String(sketch.id),
    key: sketch.key,
    securityLevelId: sketch.securityLevelId ?? null,
    historyKnown: true,
    histories: sketch.histories ?? [],
    fields: {
      summary: `Summary of ${sketch.key}`,
      project: { id: PROJECTS[projectKey] },
      issuetype: { id: TYPES.find((type) => type.name === (sketch.type ?? 'Story'))!.id },
      status: status('To Do'),
      priority: { id: '3' },
      creator: { accountId: 'ann' },
      reporter: { accountId: 'ann' },
      created: '2024-01-02T09:00:00.000+0000',
      updated: '2024-01-02T09:00:00.000+0000',
      ...sketch.fields,
    },
  };
}

let historyId = 0;
export const history = (at: string, author: string, ...items: readonly SiteHistoryItem[]): SiteHistory => ({
  id: String((historyId += 1)),
  created: `${at}T10:00:00.000+0000`,
  authorAccountId: author,
  items,
});

export const changed = (
  field: string,
  fieldId: string,
  [from, fromString, to, toString]: readonly (string | null)[],
): SiteHistoryItem => ({
  field,
  fieldId,
  fieldtype: fieldId.startsWith('customfield') ? 'custom' : 'jira',
  from: from ?? null,
  fromString: fromString ?? null,
  to: to ?? null,
  toString: toString ?? null,
});

export const blocks = { id: '10200', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
