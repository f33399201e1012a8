import { isObject, type JsonObject, listOf, textOf } from '../../reading';
import { csvColumn, type CsvRole } from './csv-columns';
import { customFieldId } from './made-up';

/** The ids of Jira's own fields that columns of CSV stand for. */
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

/** An issue by the ids of its fields, and the names of those that are the site's own. */
export interface IssueById {
  readonly issue: JsonObject;
  readonly names: Readonly<Record<string, string>>;
}

/** Some tools call fields as people do ("Due date", "Story points"): by their ids; null where an issue has them by id already. */
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

/** No column of CSV has these. */
const MORE_IDS: Readonly<Record<string, string>> = { project: 'project', 'linked issues': 'issuelinks' };

function idOf(name: string): string {
  const other = MORE_IDS[plain(name)];
  if (other !== undefined) return other;
  const column = csvColumn(name);
  const system = column.kind === 'system' ? SYSTEM_IDS[column.role] : undefined;
  return system ?? customFieldId(plain(name));
}

/** Histories write some names in other capitals. */
const plain = (name: string): string => name.trim().toLowerCase();

/** What a history calls a custom field is the name that the issue has it by. */
function historyById(history: unknown): unknown {
  if (!isObject(history)) return history;
  const items = listOf(history['items']).map((item) => {
    const name = isObject(item) && item['fieldtype'] === 'custom' ? textOf(item['field']) : null;
    return isObject(item) && name !== null ? { ...item, fieldId: customFieldId(plain(name)) } : item;
  });
  return { ...history, items };
}
