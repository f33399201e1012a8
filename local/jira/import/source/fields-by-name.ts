import { isObject, type JsonObject, listOf, textOf } from '../../reading';
import { csvColumn, type CsvRole } from './csv-columns';
import { customFieldId } from './made-up';

/** The ids of Jira's own fields for columns of CSV. */
const SYSTEM_IDS: Partial<Readonly<Record<CsvRole, string>>> = {
  summary: 'summary',
  type: 'issuetype',
  status: 'status',
  priority: 'priority',
  resolution: 'resolution',
  assignee: 'assignee',
  reporter: 'reporter',
  creator: 'creator',
  created: 'created',
  updated: 'updated',
  resolved: 'resolutiondate',
  dueDate: 'duedate',
  fixVersion: 'fixVersions',
  version: 'versions',
  labels: 'labels',
  description: 'description',
  comment: 'comment',
  estimateSeconds: 'timeoriginalestimate',
  security: 'security',
  parentId: 'parent',
  parentKey: 'parent',
};

/** An issue by the ids of its fields, and the names of the site's own fields. */
export interface IssueById {
  readonly issue: JsonObject;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Some tools use the display names of fields ("Due date", "Story points"). Answers the issue by the ids of its fields;
 * null if it has them by id already.
 */
export function fieldsById(issue: JsonObject): IssueById | null {
  const { fields, changelog, key } = issue;
  if (!isObject(fields) || 'created' in fields) return null;
  const entries = Object.entries(fields).map(([name, value]) => [idOf(name), name, value] as const);
  if (!entries.some(([id]) => id === 'created')) return null;
  const own = entries.filter(([id]) => id.startsWith('customfield_'));
  const names = Object.fromEntries(own.map(([id, name]) => [id, name]));
  const projectKey = (textOf(key) ?? '').replace(/-\d+$/, '');
  return {
    issue: {
      ...issue,
      fields: {
        project: { id: projectKey, key: projectKey, name: projectKey },
        ...Object.fromEntries(entries.map(([id, , value]) => [id, value])),
      },
      ...(isObject(changelog)
        ? { changelog: { ...changelog, histories: listOf(changelog['histories']).map((each) => historyById(each)) } }
        : {}),
    },
    names,
  };
}

/** Fields without a column in CSV. */
const MORE_IDS: Readonly<Record<string, string>> = { project: 'project', 'linked issues': 'issuelinks' };

function idOf(name: string): string {
  const other = MORE_IDS[plain(name)];
  if (other !== undefined) return other;
  const column = csvColumn(name);
  const system = column.kind === 'system' ? SYSTEM_IDS[column.role] : undefined;
  return system ?? customFieldId(plain(name));
}

/** Histories use other upper and lower case in some names. */
const plain = (name: string): string => name.trim().toLowerCase();

/** The name of a custom field in a history is the name under which the issue has it. */
function historyById(history: unknown): unknown {
  if (!isObject(history)) return history;
  const items = listOf(history['items']).map((item) => {
    const name = isObject(item) && item['fieldtype'] === 'custom' ? textOf(item['field']) : null;
    return isObject(item) && name !== null ? { ...item, fieldId: customFieldId(plain(name)) } : item;
  });
  return { ...history, items };
}
