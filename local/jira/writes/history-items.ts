import { field as textAt, isObject, listOf, textOf } from '../reading';
import { plainText } from '../rich-text';
import type { SiteField, SiteHistoryItem } from '../site';
import type { Catalogue } from '../store/catalogue';
import type { FieldRoles } from '../store/field-roles';
import type { IssueRecord } from '../store/issue-record';

/** One side of a change: the values of `from`/`to` and `fromString`/`toString`. */
interface Side {
  readonly id: string | null;
  readonly words: string | null;
}

const NOTHING: Side = { id: null, words: null };

interface Naming {
  readonly field: string;
  readonly fieldId?: string;
  readonly custom?: boolean;
}

const item = ({ field, fieldId, custom }: Naming, from: Side, to: Side): SiteHistoryItem => ({
  field,
  fieldtype: custom === true ? 'custom' : 'jira',
  ...(fieldId === undefined ? {} : { fieldId }),
  from: from.id,
  fromString: from.words,
  to: to.id,
  toString: to.words,
});

type ReadSide = (record: IssueRecord, catalogue: Catalogue) => Side;

const named =
  (
    kind: 'statuses' | 'resolutions' | 'priorities' | 'issueTypes' | 'projects' | 'securityLevels',
    id: (record: IssueRecord) => string | null,
  ): ReadSide =>
  (record, catalogue) => {
    const own = id(record);
    return own === null ? NOTHING : { id: own, words: catalogue[kind].get(own)?.name ?? own };
  };

const account =
  (id: (record: IssueRecord) => string | null): ReadSide =>
  (record, { users }) => {
    const own = id(record);
    return own === null ? NOTHING : { id: own, words: users.get(own)?.displayName ?? own };
  };

const words =
  (text: (record: IssueRecord) => string | null): ReadSide =>
  (record) => ({ id: null, words: text(record) });

const amount =
  (count: (record: IssueRecord) => number | null): ReadSide =>
  (record) => {
    const own = count(record);
    return own === null ? NOTHING : { id: String(own), words: String(own) };
  };

const documentWords = (value: unknown): string | null => (value === null ? null : plainText(value));

/** The fields with one history item per change, in the order in which Jira lists them. */
const WHOLE: readonly { readonly naming: Naming; readonly sideOf: ReadSide }[] = [
  { naming: { field: 'project', fieldId: 'project' }, sideOf: named('projects', (record) => record.projectId) },
  { naming: { field: 'issuetype', fieldId: 'issuetype' }, sideOf: named('issueTypes', (record) => record.typeId) },
  { naming: { field: 'summary', fieldId: 'summary' }, sideOf: words((record) => record.summary) },
  {
    naming: { field: 'description', fieldId: 'description' },
    sideOf: words((record) => documentWords(record.description)),
  },
  {
    naming: { field: 'environment', fieldId: 'environment' },
    sideOf: words((record) => documentWords(record.environment)),
  },
  { naming: { field: 'priority', fieldId: 'priority' }, sideOf: named('priorities', (record) => record.priorityId) },
  { naming: { field: 'assignee', fieldId: 'assignee' }, sideOf: account((record) => record.assignee) },
  { naming: { field: 'reporter', fieldId: 'reporter' }, sideOf: account((record) => record.reporter) },
  { naming: { field: 'labels', fieldId: 'labels' }, sideOf: words((record) => record.labels.join(' ')) },
  {
    naming: { field: 'duedate', fieldId: 'duedate' },
    sideOf: (record) => (record.dueOn === null ? NOTHING : { id: record.dueOn, words: `${record.dueOn} 00:00:00.0` }),
  },
  {
    naming: { field: 'security', fieldId: 'security' },
    sideOf: named('securityLevels', (record) => record.securityId),
  },
  {
    naming: { field: 'timeoriginalestimate', fieldId: 'timeoriginalestimate' },
    sideOf: amount((record) => record.originalEstimate),
  },
  { naming: { field: 'timeestimate', fieldId: 'timeestimate' }, sideOf: amount((record) => record.remainingEstimate) },
  { naming: { field: 'timespent', fieldId: 'timespent' }, sideOf: amount((record) => record.timeSpent) },
  {
    naming: { field: 'resolution', fieldId: 'resolution' },
    sideOf: named('resolutions', (record) => record.resolutionId),
  },
  { naming: { field: 'status', fieldId: 'status' }, sideOf: named('statuses', (record) => record.statusId) },
];

export interface HistorySetting {
  readonly catalogue: Catalogue;
  readonly roles: FieldRoles;
  /** The key of another issue, for changes of the parent. */
  readonly keyOf: (issueId: number) => string | null;
}

/**
 * Jira's changelog for the difference between two states of an issue: one item per field, one per version or component.
 */
export function historyItems(
  before: IssueRecord,
  after: IssueRecord,
  setting: HistorySetting,
): readonly SiteHistoryItem[] {
  const { catalogue, roles, keyOf } = setting;
  const whole = WHOLE.flatMap(({ naming, sideOf }) => {
    const [from, to] = [sideOf(before, catalogue), sideOf(after, catalogue)];
    return from.id === to.id && from.words === to.words ? [] : [item(naming, from, to)];
  });
  return [
    ...whole,
    ...eachOf(
      { field: 'Fix Version', fieldId: 'fixVersions' },
      versions(before.versionIds, catalogue),
      versions(after.versionIds, catalogue),
    ),
    ...eachOf(
      { field: 'Version', fieldId: 'versions' },
      versions(before.affectedVersionIds, catalogue),
      versions(after.affectedVersionIds, catalogue),
    ),
    ...eachOf({ field: 'Component', fieldId: 'components' }, components(before), components(after)),
    ...sprintItems(before, after, { catalogue, roles }),
    ...parentItems(before, after, keyOf),
    ...customItems(before, after, setting),
  ];
}

const versions = (ids: readonly string[], { versions: known }: Catalogue): readonly Side[] =>
  ids.map((id) => ({ id, words: known.get(id)?.name ?? id }));

const components = (record: IssueRecord): readonly Side[] =>
  record.components.map((component) => ({ id: component.id, words: component.name }));

function eachOf(naming: Naming, before: readonly Side[], after: readonly Side[]): readonly SiteHistoryItem[] {
  const gone = before.filter((side) => !after.some((other) => other.id === side.id));
  const come = after.filter((side) => !before.some((other) => other.id === side.id));
  return [...gone.map((side) => item(naming, side, NOTHING)), ...come.map((side) => item(naming, NOTHING, side))];
}

function sprintItems(before: IssueRecord, after: IssueRecord, setting: Pick<HistorySetting, 'catalogue' | 'roles'>) {
  const sideOf = (record: IssueRecord): Side => ({
    id: record.sprintIds.join(', '),
    words: record.sprintIds.map((id) => setting.catalogue.sprints.get(String(id))?.name ?? String(id)).join(', '),
  });
  const [from, to] = [sideOf(before), sideOf(after)];
  const fieldId = setting.roles.sprint;
  if (from.id === to.id || fieldId === null) return [];
  return [item({ field: 'Sprint', fieldId, custom: true }, from, to)];
}

function parentItems(
  before: IssueRecord,
  after: IssueRecord,
  keyOf: HistorySetting['keyOf'],
): readonly SiteHistoryItem[] {
  if (before.parentId === after.parentId) return [];
  const sideOf = (id: number | null): Side => (id === null ? NOTHING : { id: String(id), words: keyOf(id) });
  return [item({ field: 'IssueParentAssociation' }, sideOf(before.parentId), sideOf(after.parentId))];
}

function customItems(
  before: IssueRecord,
  after: IssueRecord,
  { catalogue }: HistorySetting,
): readonly SiteHistoryItem[] {
  const ids = new Set([...Object.keys(before.custom), ...Object.keys(after.custom)]);
  return [...ids].flatMap((id) => {
    const [from, to] = [before.custom[id] ?? null, after.custom[id] ?? null];
    const field = catalogue.fields.get(id);
    if (field === undefined || JSON.stringify(from) === JSON.stringify(to)) return [];
    return [item({ field: field.name, fieldId: id, custom: true }, customSide(from, field), customSide(to, field))];
  });
}

/** Removing an option leaves empty texts, as in Jira. */
function customSide(value: unknown, field: SiteField): Side {
  if (field.schema.type === 'array') {
    const options = listOf(value);
    if (options.length === 0) return { id: '', words: '' };
    const ids = options.map((option) => textAt(option, 'id') ?? textOf(option) ?? '');
    const names = options.map((option) => textAt(option, 'value') ?? textAt(option, 'name') ?? textOf(option) ?? '');
    return { id: `[${ids.join(', ')}]`, words: names.join(', ') };
  }
  if (value === null) return NOTHING;
  if (field.schema.type === 'date') return { id: textOf(value), words: textOf(value) };
  if (!isObject(value)) return { id: null, words: textOf(value) };
  return {
    id: textAt(value, 'id') ?? textAt(value, 'accountId'),
    words: textAt(value, 'value') ?? textAt(value, 'name') ?? textAt(value, 'displayName'),
  };
}
