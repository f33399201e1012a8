import type { Site, SiteHistory, SiteHistoryItem, SiteIssue } from '../../../local/jira/site';

export const FIELD = {
  points: 'customfield_10016',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
  epicLink: 'customfield_10014',
  rank: 'customfield_10019',
} as const;

const STATUSES = [
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

const blocks = { id: '10200', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

/**
 * Two projects: ABC for everybody, SEC for Sue's group. ABC-6 has a security level that only Sue is a member of. Now is
 * 15 March 2024, noon in UTC.
 */
export function smallSite(more: readonly SiteIssue[] = []): Site {
  return {
    name: 'Small site',
    now: '2024-03-15T12:00:00.000Z',
    timeZone: 'UTC',
    users: [
      { accountId: 'ann', displayName: 'Ann Archer', active: true, accountType: 'atlassian' },
      { accountId: 'bob', displayName: 'Bob Baker', active: true, accountType: 'atlassian' },
      { accountId: 'sue', displayName: 'Sue Smith', active: true, accountType: 'atlassian' },
      { accountId: 'bot', displayName: 'Automation', active: true, accountType: 'app' },
    ],
    groups: [{ name: 'insiders', members: ['sue'] }],
    projects: [
      {
        id: '100',
        key: 'ABC',
        name: 'Alphabet',
        style: 'classic',
        leadAccountId: 'ann',
        browseGroups: null,
        versions: [
          { id: '500', name: '1.0', released: true, archived: false, releaseDate: '2024-02-01' },
          {
            id: '501',
            name: '2.0',
            released: false,
            archived: false,
            startDate: '2024-02-02',
            releaseDate: '2024-03-01',
          },
        ],
      },
      {
        id: '200',
        key: 'SEC',
        name: 'Secrets',
        style: 'next-gen',
        leadAccountId: 'sue',
        browseGroups: ['insiders'],
        versions: [],
      },
    ],
    statuses: STATUSES,
    issueTypes: TYPES,
    priorities: [
      { id: '1', name: 'High' },
      { id: '3', name: 'Medium' },
      { id: '5', name: 'Low' },
    ],
    linkTypes: [blocks, { id: '10201', name: 'Relates', inward: 'relates to', outward: 'relates to' }],
    fields: [
      {
        id: FIELD.points,
        name: 'Story Points',
        schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10016 },
      },
      {
        id: FIELD.sprint,
        name: 'Sprint',
        schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10020 },
      },
      {
        id: FIELD.flagged,
        name: 'Flagged',
        schema: {
          type: 'array',
          items: 'option',
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
          customId: 10021,
        },
      },
      {
        id: FIELD.epicLink,
        name: 'Epic Link',
        schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link', customId: 10014 },
      },
      {
        id: FIELD.rank,
        name: 'Rank',
        schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank', customId: 10019 },
      },
    ],
    securityLevels: [{ id: '900', name: 'Insiders only', members: ['sue'] }],
    boards: [
      {
        id: 7,
        name: 'ABC board',
        type: 'scrum',
        projectKey: 'ABC',
        estimationFieldId: FIELD.points,
        columns: [
          { name: 'To Do', statusIds: ['1'] },
          { name: 'In Progress', statusIds: ['3'] },
          { name: 'Done', statusIds: ['5'] },
        ],
      },
    ],
    sprints: [
      {
        id: 38,
        name: 'Sprint 1',
        state: 'closed',
        boardId: 7,
        startDate: '2024-02-01T09:00:00.000Z',
        endDate: '2024-02-15T09:00:00.000Z',
        completeDate: '2024-02-15T10:00:00.000Z',
      },
      {
        id: 40,
        name: 'Sprint 2',
        state: 'active',
        boardId: 7,
        startDate: '2024-03-04T09:00:00.000Z',
        endDate: '2024-03-18T09:00:00.000Z',
        goal: 'Ship it',
      },
      { id: 41, name: 'Sprint 3', state: 'future', boardId: 7 },
    ],
    issues: [...ISSUES, ...more],
  };
}

const link = (id: string, direction: 'inwardIssue' | 'outwardIssue', other: { id: string; key: string }) => ({
  id,
  type: blocks,
  [direction]: other,
});

const ISSUES: readonly SiteIssue[] = [
  issue({ id: 1001, key: 'ABC-1', type: 'Epic', fields: { summary: 'Sign in with a key' } }),
  issue({
    id: 1002,
    key: 'ABC-2',
    fields: {
      summary: 'Read the key',
      status: status('Done'),
      resolution: { id: '10000', name: 'Done' },
      resolutiondate: '2024-03-06T10:00:00.000+0000',
      updated: '2024-03-06T10:00:00.000+0000',
      assignee: { accountId: 'bob' },
      parent: { id: '1001' },
      priority: { id: '1' },
      labels: ['backend', 'urgent'],
      fixVersions: [{ id: '501' }],
      duedate: '2024-03-08',
      [FIELD.points]: 5,
      [FIELD.sprint]: [{ id: 38 }, { id: 40 }],
    },
    histories: [
      history('2024-01-20', 'ann', changed('assignee', 'assignee', [null, null, 'bob', 'Bob Baker'])),
      history('2024-01-25', 'ann', changed('Sprint', FIELD.sprint, ['', '', '38', 'Sprint 1'])),
      history('2024-02-05', 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress'])),
      history(
        '2024-02-06',
        'ann',
        changed('Story Points', FIELD.points, [null, '3', null, '5']),
        changed('summary', 'summary', [null, 'Read a key', null, 'Read the key']),
      ),
      history('2024-02-20', 'ann', changed('Sprint', FIELD.sprint, ['38', 'Sprint 1', '38, 40', 'Sprint 1, Sprint 2'])),
      history(
        '2024-03-06',
        'bob',
        changed('resolution', 'resolution', [null, null, '10000', 'Done']),
        changed('status', 'status', ['3', 'In Progress', '5', 'Done']),
      ),
    ],
  }),
  issue({
    id: 1003,
    key: 'ABC-3',
    fields: {
      summary: 'Show who signed in',
      status: status('In Progress'),
      assignee: { accountId: 'ann' },
      parent: { id: '1001' },
      created: '2024-02-10T09:00:00.000+0000',
      updated: '2024-03-14T10:00:00.000+0000',
      description: 'First line\nSecond line',
      [FIELD.points]: 3,
      [FIELD.sprint]: [{ id: 40 }],
      [FIELD.flagged]: [{ id: '10019', value: 'Impediment' }],
      issuelinks: [
        link('800', 'inwardIssue', { id: '1004', key: 'ABC-4' }),
        link('801', 'inwardIssue', { id: '2001', key: 'SEC-1' }),
      ],
      comment: {
        comments: [
          { id: '700', created: '2024-03-10T10:00:00.000+0000', author: { accountId: 'bob' }, body: 'Why is it slow?' },
          { id: '701', created: '2024-03-13T10:00:00.000+0000', author: { accountId: 'ann' }, body: 'No idea' },
        ],
      },
    },
    histories: [
      history('2024-03-05', 'ann', changed('status', 'status', ['1', 'To Do', '3', 'In Progress'])),
      history(
        '2024-03-08',
        'bob',
        changed('Link', 'issuelinks', [null, null, 'ABC-4', 'This issue is blocked by ABC-4']),
      ),
      history('2024-03-14', 'ann', changed('Flagged', FIELD.flagged, [null, '', '[10019]', 'Impediment'])),
    ],
  }),
  issue({
    id: 1004,
    key: 'ABC-4',
    fields: {
      summary: 'Keep the keys safe',
      priority: { id: '5' },
      created: '2024-03-01T09:00:00.000+0000',
      issuelinks: [link('800', 'outwardIssue', { id: '1003', key: 'ABC-3' })],
      labels: ['backend'],
    },
    histories: [
      history('2024-03-08', 'bob', changed('Link', 'issuelinks', [null, null, 'ABC-3', 'This issue blocks ABC-3'])),
    ],
  }),
  issue({ id: 1005, key: 'ABC-5', type: 'Sub-task', fields: { parent: { id: '1003' }, summary: 'Draw the badge' } }),
  issue({ id: 1006, key: 'ABC-6', securityLevelId: '900', fields: { summary: 'A leak' } }),
  issue({
    id: 2001,
    key: 'SEC-1',
    fields: { summary: 'Choose a vault', issuelinks: [link('801', 'outwardIssue', { id: '1003', key: 'ABC-3' })] },
  }),
];
