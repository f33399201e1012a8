import { dateOf, numberOf, textOf } from '../reading';
import { documentOf } from '../rich-text';
import type { SiteField, SiteHistoryItem } from '../site';
import { without as withoutEntry } from '../without';
import type { Catalogue } from './catalogue';
import type { IssueRecord } from './issue-record';
import type { HistoryEntry } from './journal';

type Undo = (record: IssueRecord, item: SiteHistoryItem, catalogue: Catalogue) => Partial<IssueRecord>;

const without = (list: readonly string[], value: string | null): readonly string[] =>
  list.filter((entry) => entry !== value);

const swapped = (list: readonly string[], item: SiteHistoryItem): readonly string[] => {
  const rest = without(list, item.to);
  return item.from === null || rest.includes(item.from) ? rest : [...rest, item.from];
};

const seconds = (item: SiteHistoryItem): number | null => numberOf(item.from ?? item.fromString);

/** Reverts one change of a field. Field names are those of Jira's histories, in lower case. */
const UNDO: Readonly<Record<string, Undo>> = {
  status: (_, item) => (item.from === null ? {} : { statusId: item.from }),
  resolution: (_, item) => ({ resolutionId: item.from }),
  assignee: (_, item) => ({ assignee: item.from }),
  reporter: (_, item) => ({ reporter: item.from }),
  priority: (_, item) => ({ priorityId: item.from }),
  issuetype: (_, item) => (item.from === null ? {} : { typeId: item.from }),
  // A project that the site does not have cannot be shown: then the issue counts as always having been in its present
  // project.
  project: (_, item, { projects }) => (item.from !== null && projects.has(item.from) ? { projectId: item.from } : {}),
  key: (_, item, { projects }) => {
    const key = /^([A-Z][A-Z0-9_]*)-\d+$/.exec(item.fromString ?? '');
    const known = [...projects.values()].some((project) => project.key === key?.[1]);
    return key !== null && known ? { key: key[0] } : {};
  },
  summary: (record, item) => ({ summary: textOf(item.fromString) ?? record.summary }),
  description: (record, item) => ({ description: wordsBefore(item, record.description) }),
  environment: (record, item) => ({ environment: wordsBefore(item, record.environment) }),
  duedate: (_, item) => ({ dueOn: dateOf(item.from) ?? dateOf(item.fromString) }),
  labels: (_, item) => ({ labels: (item.fromString ?? '').split(' ').filter((label) => label !== '') }),
  'fix version': (record, item) => ({ versionIds: swapped(record.versionIds, item) }),
  version: (record, item) => ({ affectedVersionIds: swapped(record.affectedVersionIds, item) }),
  component: (record, item) => ({
    components: [
      ...record.components.filter((component) => component.id !== item.to),
      ...(item.from === null ? [] : [{ id: item.from, name: item.fromString ?? item.from }]),
    ],
  }),
  sprint: (_, item) => ({ sprintIds: (item.from ?? '').split(',').flatMap((id) => numberOf(id) ?? []) }),
  parent: (_, item) => ({ parentId: numberOf(item.from) }),
  security: (_, item) => ({ securityId: item.from }),
  timeoriginalestimate: (_, item) => ({ originalEstimate: seconds(item) }),
  timeestimate: (_, item) => ({ remainingEstimate: seconds(item) }),
  timespent: (_, item) => ({ timeSpent: seconds(item) }),
};

/** Other names for the same field in histories. */
const ALIASES: Readonly<Record<string, string>> = {
  'issue type': 'issuetype',
  type: 'issuetype',
  issueparentassociation: 'parent',
  'parent issue': 'parent',
  'epic link': 'parent',
  'parent link': 'parent',
  fixversions: 'fix version',
};

/** Jira writes these entries, but they change no field. */
const SILENT = new Set([
  'link',
  'rank',
  'workflow',
  'comment',
  'attachment',
  'remoteissuelink',
  'worklogid',
  'epic child',
  'resolutiondate',
]);

/** The issue right after the last of `earlier`, by reverting `later` (oldest first) one by one. */
export function rewound(
  present: IssueRecord,
  histories: { readonly earlier: readonly HistoryEntry[]; readonly later: readonly HistoryEntry[] },
  catalogue: Catalogue,
): IssueRecord {
  let record = present;
  for (const entry of histories.later.toReversed()) {
    for (const item of entry.items.toReversed()) record = { ...record, ...undone(record, item, catalogue) };
  }
  return { ...record, ...timesOf(record, histories.earlier, present) };
}

function undone(record: IssueRecord, item: SiteHistoryItem, catalogue: Catalogue): Partial<IssueRecord> {
  const name = item.field.toLowerCase();
  if (SILENT.has(name)) return {};
  const undo = UNDO[ALIASES[name] ?? name];
  if (undo !== undefined) return undo(record, item, catalogue);
  const field = customFieldOf(item, catalogue);
  if (field === undefined) return {};
  const rest = withoutEntry(record.custom, field.id);
  const value = valueBefore(item, field);
  return { custom: value === null ? rest : { ...rest, [field.id]: value } };
}

const customFieldOf = (item: SiteHistoryItem, { fields }: Catalogue): SiteField | undefined =>
  fields.get(item.fieldId ?? '') ??
  [...fields.values()].find((field) => field.schema.custom !== undefined && field.name === item.field);

/** The previous value of a custom field: an empty text and no value are the same. */
function valueBefore(item: SiteHistoryItem, field: SiteField): unknown {
  const words = item.fromString === '' ? null : item.fromString;
  const id = item.from === '' ? null : item.from;
  switch (field.schema.type) {
    case 'number':
      return numberOf(words ?? id);
    case 'date':
      return dateOf(id) ?? dateOf(words);
    case 'user':
      return id === null ? null : { accountId: id };
    case 'option':
      return words === null ? null : { id: id ?? words, value: words };
    case 'array':
      return words === null && id === null ? null : optionsBefore(words ?? '', id, field);
    default:
      return words ?? id;
  }
}

function optionsBefore(words: string, id: string | null, field: SiteField): readonly unknown[] {
  if (field.schema.items !== 'option') return words.split(' ').filter((word) => word !== '');
  return [{ id: (id ?? words).replace(/[[\]]/g, ''), value: words }];
}

function wordsBefore(item: SiteHistoryItem, now: unknown): unknown {
  if (item.fromString !== null && item.fromString !== '') return documentOf(item.fromString);
  // Some exports omit the texts of both values: then the old value is unknown.
  return item.toString === null || item.toString === '' ? now : null;
}

function timesOf(record: IssueRecord, earlier: readonly HistoryEntry[], present: IssueRecord) {
  const lastOf = (field: string): number | null =>
    earlier.findLast((entry) => entry.items.some((item) => item.field === field))?.created ?? null;
  const last = earlier.at(-1)?.created ?? record.created;
  return {
    updated: Math.max(last, record.created),
    statusChanged: lastOf('status') ?? record.created,
    resolved: record.resolutionId === null ? null : (lastOf('resolution') ?? present.resolved),
  };
}
