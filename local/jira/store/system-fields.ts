import type { SiteField } from '../site';

const system = (id: string, name: string, schema: { readonly type: string; readonly items?: string }): SiteField => ({
  id,
  name,
  schema: { ...schema, system: id },
});

/** Jira's own fields, as every site has them. */
export const SYSTEM_FIELDS: readonly SiteField[] = [
  system('summary', 'Summary', { type: 'string' }),
  system('description', 'Description', { type: 'string' }),
  system('environment', 'Environment', { type: 'string' }),
  system('issuetype', 'Issue Type', { type: 'issuetype' }),
  system('project', 'Project', { type: 'project' }),
  system('status', 'Status', { type: 'status' }),
  system('statuscategorychangedate', 'Status Category Changed', { type: 'datetime' }),
  system('priority', 'Priority', { type: 'priority' }),
  system('resolution', 'Resolution', { type: 'resolution' }),
  system('resolutiondate', 'Resolved', { type: 'datetime' }),
  system('assignee', 'Assignee', { type: 'user' }),
  system('reporter', 'Reporter', { type: 'user' }),
  system('creator', 'Creator', { type: 'user' }),
  system('created', 'Created', { type: 'datetime' }),
  system('updated', 'Updated', { type: 'datetime' }),
  system('duedate', 'Due date', { type: 'date' }),
  system('labels', 'Labels', { type: 'array', items: 'string' }),
  system('components', 'Components', { type: 'array', items: 'component' }),
  system('fixVersions', 'Fix versions', { type: 'array', items: 'version' }),
  system('versions', 'Affects versions', { type: 'array', items: 'version' }),
  system('issuelinks', 'Linked Issues', { type: 'array', items: 'issuelinks' }),
  system('parent', 'Parent', { type: 'issuelink' }),
  system('subtasks', 'Sub-tasks', { type: 'array', items: 'issuelinks' }),
  system('security', 'Security Level', { type: 'securitylevel' }),
  system('comment', 'Comment', { type: 'comments-page' }),
  system('worklog', 'Log Work', { type: 'array', items: 'worklog' }),
  system('timeoriginalestimate', 'Original estimate', { type: 'number' }),
  system('timeestimate', 'Remaining Estimate', { type: 'number' }),
  system('timespent', 'Time Spent', { type: 'number' }),
];
