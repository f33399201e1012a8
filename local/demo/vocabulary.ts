import type { SiteField, SiteIssueType, SiteStatus } from '../jira/site';

/** The ids that the demo site's configuration and its issues share. */
export const STATUS = {
  toDo: '10000',
  inProgress: '10001',
  inReview: '10002',
  inTest: '10003',
  done: '10004',
  blocked: '10005',
  dropped: '10006',
} as const;
export type StatusKey = keyof typeof STATUS;

export const STATUSES: readonly SiteStatus[] = [
  { id: STATUS.toDo, name: 'To Do', category: 'new' },
  { id: STATUS.inProgress, name: 'In Progress', category: 'indeterminate' },
  { id: STATUS.inReview, name: 'In Review', category: 'indeterminate' },
  { id: STATUS.inTest, name: 'In Test', category: 'indeterminate' },
  { id: STATUS.done, name: 'Done', category: 'done' },
  { id: STATUS.blocked, name: 'Blocked', category: 'indeterminate' },
  { id: STATUS.dropped, name: "Won't do", category: 'done' },
];

export const TYPE = { epic: '10100', story: '10101', bug: '10102', task: '10103', subtask: '10104' } as const;
export type TypeKey = keyof typeof TYPE;

export const ISSUE_TYPES: readonly SiteIssueType[] = [
  { id: TYPE.epic, name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: TYPE.story, name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: TYPE.bug, name: 'Bug', subtask: false, hierarchyLevel: 0 },
  { id: TYPE.task, name: 'Task', subtask: false, hierarchyLevel: 0 },
  { id: TYPE.subtask, name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
];

export const PRIORITIES = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
  { id: '5', name: 'Lowest' },
] as const;

export const LINK_TYPES = [
  { id: '10200', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10201', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '10202', name: 'Issue split', inward: 'split from', outward: 'split to' },
] as const;

export const FIELD = {
  sprint: 'customfield_10020',
  points: 'customfield_10016',
  flagged: 'customfield_10021',
  startDate: 'customfield_10015',
} as const;

const system = (id: string, name: string, type: string): SiteField => ({ id, name, schema: { type, system: id } });

const systemList = (id: string, name: string, items: string): SiteField => ({
  id,
  name,
  schema: { type: 'array', items, system: id },
});

const custom = (id: string, name: string, schema: { type: string; items?: string; custom: string }): SiteField => ({
  id,
  name,
  schema: { ...schema, customId: Number(id.replace('customfield_', '')) },
});

export const FIELDS: readonly SiteField[] = [
  system('summary', 'Summary', 'string'),
  system('description', 'Description', 'string'),
  system('issuetype', 'Issue Type', 'issuetype'),
  system('project', 'Project', 'project'),
  system('status', 'Status', 'status'),
  system('priority', 'Priority', 'priority'),
  system('assignee', 'Assignee', 'user'),
  system('reporter', 'Reporter', 'user'),
  system('creator', 'Creator', 'user'),
  system('created', 'Created', 'datetime'),
  system('updated', 'Updated', 'datetime'),
  system('resolution', 'Resolution', 'resolution'),
  system('resolutiondate', 'Resolved', 'datetime'),
  system('duedate', 'Due date', 'date'),
  systemList('labels', 'Labels', 'string'),
  systemList('fixVersions', 'Fix versions', 'version'),
  systemList('issuelinks', 'Linked Issues', 'issuelinks'),
  systemList('subtasks', 'Sub-tasks', 'issuelinks'),
  system('parent', 'Parent', 'issuelink'),
  system('security', 'Security Level', 'securitylevel'),
  system('comment', 'Comment', 'comments-page'),
  custom(FIELD.sprint, 'Sprint', { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }),
  custom(FIELD.points, 'Story point estimate', {
    type: 'number',
    custom: 'com.pyxis.greenhopper.jira:jsw-story-points',
  }),
  custom(FIELD.flagged, 'Flagged', {
    type: 'array',
    items: 'option',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
  }),
  custom(FIELD.startDate, 'Start date', {
    type: 'date',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
  }),
];
