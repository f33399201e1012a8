import { textOf } from '../reading';
import type { JsonObject } from '../reading';
import type { SiteHistory, SiteHistoryItem } from '../site';
import type { FoundFields } from './custom-fields';
import type { Gathering } from './gathering';
import type { RawIssue } from './raw-issue';

/** Fields whose name in Jira's histories differs from their id. */
const ID_OF_NAME: Readonly<Record<string, string>> = {
  'fix version': 'fixVersions',
  version: 'versions',
  component: 'components',
  'issue type': 'issuetype',
  type: 'issuetype',
};
const SAME_ID = new Set([
  'status',
  'resolution',
  'assignee',
  'reporter',
  'priority',
  'issuetype',
  'summary',
  'description',
  'environment',
  'duedate',
  'labels',
  'security',
  'project',
  'timeestimate',
  'timeoriginalestimate',
  'timespent',
]);
const NAMED_IN_HISTORIES: Readonly<Record<string, 'status' | 'type' | 'priority' | 'resolution'>> = {
  status: 'status',
  issuetype: 'type',
  priority: 'priority',
  resolution: 'resolution',
};

/** The histories of an exported issue in the format of Jira Cloud: every item has its field's id and both values. */
export function siteHistories(issue: RawIssue, gathering: Gathering, found: FoundFields): readonly SiteHistory[] {
  return issue.histories.map((history) => ({
    id: history.id,
    created: history.created,
    authorAccountId: gathering.people.account(history.author),
    items: history.items.map((item) => siteItem(item, issue, { gathering, found })),
  }));
}

interface Setting {
  readonly gathering: Gathering;
  readonly found: FoundFields;
}

function siteItem(item: JsonObject, issue: RawIssue, { gathering, found }: Setting): SiteHistoryItem {
  const name = textOf(item['field']) ?? '';
  const lower = name.toLowerCase();
  const isCustom = item['fieldtype'] === 'custom';
  const ownId = textOf(item['fieldId']) ?? ID_OF_NAME[lower] ?? (SAME_ID.has(lower) ? lower : null);
  const fieldId = isCustom ? (textOf(item['fieldId']) ?? found.idOfName.get(name) ?? null) : ownId;
  const side = (end: 'from' | 'to') => textOf(item[end]);
  const words = (end: 'fromString' | 'toString') => textOf(item[end]);
  const mapped = (end: 'from' | 'to'): string | null => {
    const id = side(end);
    if (id === null || id === '') return id;
    const { ids, projects } = gathering;
    const entry = { id, name: words(end === 'from' ? 'fromString' : 'toString') ?? id };
    const kind = NAMED_IN_HISTORIES[fieldId ?? ''];
    if (kind !== undefined) return ids[kind].idOf(issue.file, entry);
    if (fieldId === 'fixVersions' || fieldId === 'versions') {
      return ids.version.idOf(issue.file, { id, name: `${issue.key.replace(/-\d+$/, '')} ${entry.name}` });
    }
    if (lower === 'parent' || lower === 'epic link' || lower === 'issueparentassociation') {
      return gathering.idOfKey.get(entry.name) ?? id;
    }
    if (fieldId === 'project') return [...projects.values()].find((project) => project.name === entry.name)?.id ?? id;
    return id;
  };
  return {
    field: name,
    fieldtype: isCustom ? 'custom' : 'jira',
    ...(fieldId === null ? {} : { fieldId }),
    from: mapped('from'),
    fromString: words('fromString'),
    to: mapped('to'),
    toString: words('toString'),
  };
}
