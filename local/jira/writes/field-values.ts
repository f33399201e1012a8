import { dateOf, field as textAt, isObject, listOf, numberOf, textOf } from '../reading';
import { richText } from '../rich-text';
import type { SiteField } from '../site';
import type { IssueRecord } from '../store/issue-record';
import { issueByIdOrKey } from '../store/issue-table';
import { seesIssue } from '../store/visibility';
import type { WriteSession } from './write-session';

/** A field's value is invalid; the text is Jira's error message for the field's id. */
export class UnusableValue extends Error {}

type Setter = (record: IssueRecord, value: unknown, session: WriteSession) => Partial<IssueRecord>;

/** The entry for `{id}` or `{name}`. */
function entryOf<Entry extends { readonly id: string; readonly name: string }>(
  entries: ReadonlyMap<string, Entry>,
  value: unknown,
  what: string,
): Entry {
  const [id, name] = [textAt(value, 'id'), textAt(value, 'name')];
  const entry = id === null ? [...entries.values()].find((known) => known.name === name) : entries.get(id);
  if (entry === undefined) throw new UnusableValue(`The ${what} selected is invalid.`);
  return entry;
}

function accountIn(value: unknown, { store }: WriteSession): string | null {
  if (value === null) return null;
  const accountId = textAt(value, 'accountId') ?? textAt(value, 'id');
  if (accountId === null) return null;
  if (!store.catalogue.users.has(accountId)) throw new UnusableValue(`User '${accountId}' does not exist.`);
  return accountId;
}

function dateIn(value: unknown): string | null {
  if (value === null || value === '') return null;
  const date = dateOf(value);
  if (date === null || Number.isNaN(Date.parse(date))) {
    throw new UnusableValue('Error parsing date string: ' + String(textOf(value)) + '. Use the format yyyy-MM-dd.');
  }
  return date;
}

function versionsIn(record: IssueRecord, value: unknown, { store }: WriteSession): readonly string[] {
  const own = new Map([...store.catalogue.versions].filter(([, version]) => version.projectId === record.projectId));
  return [...new Set(listOf(value).map((entry) => entryOf(own, entry, 'version').id))];
}

function parentIn(record: IssueRecord, value: unknown, session: WriteSession): number | null {
  if (value === null) return null;
  const reference = isObject(value) ? (textAt(value, 'key') ?? textAt(value, 'id')) : textOf(value);
  const parent = reference === null ? null : issueByIdOrKey(session.store.state, reference);
  if (parent === null || !seesIssue(session.visibility, parent)) {
    throw new UnusableValue('Could not find issue by id or key.');
  }
  const level = (issue: IssueRecord): number =>
    session.store.catalogue.issueTypes.get(issue.typeId)?.hierarchyLevel ?? 0;
  if (parent.id === record.id || level(parent) <= level(record)) {
    throw new UnusableValue('Given parent issue does not belong to the appropriate hierarchy.');
  }
  return parent.id;
}

const documentIn = (value: unknown): unknown => {
  if (value !== null && typeof value !== 'string' && textAt(value, 'type') !== 'doc') {
    throw new UnusableValue('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  }
  return richText(value);
};

/** The setters of Jira's own fields. */
export const SETTERS: Readonly<Record<string, Setter>> = {
  summary: (_, value) => {
    const summary = (textOf(value) ?? '').trim();
    if (summary === '') throw new UnusableValue('You must specify a summary of the issue.');
    if (summary.length > 255) throw new UnusableValue('Summary must be less than 255 characters.');
    return { summary };
  },
  description: (_, value) => ({ description: documentIn(value) }),
  environment: (_, value) => ({ environment: documentIn(value) }),
  issuetype: (_, value, { store }) => ({ typeId: entryOf(store.catalogue.issueTypes, value, 'issue type').id }),
  priority: (_, value, { store }) => ({
    priorityId: value === null ? null : entryOf(store.catalogue.priorities, value, 'priority').id,
  }),
  resolution: (_, value, { store }) => ({
    resolutionId: value === null ? null : entryOf(store.catalogue.resolutions, value, 'resolution').id,
  }),
  security: (_, value, { store }) => ({
    securityId: value === null ? null : entryOf(store.catalogue.securityLevels, value, 'security level').id,
  }),
  assignee: (_, value, session) => ({ assignee: accountIn(value, session) }),
  reporter: (_, value, session) => ({ reporter: accountIn(value, session) }),
  labels: (_, value) => {
    const labels = listOf(value).map((label) => textOf(label) ?? '');
    const spaced = labels.find((label) => /\s/.test(label) || label === '');
    if (spaced !== undefined) throw new UnusableValue(`The label '${spaced}' contains spaces which is invalid.`);
    return { labels: [...new Set(labels)] };
  },
  duedate: (_, value) => ({ dueOn: dateIn(value) }),
  fixVersions: (record, value, session) => ({ versionIds: versionsIn(record, value, session) }),
  versions: (record, value, session) => ({ affectedVersionIds: versionsIn(record, value, session) }),
  components: (_, value) => ({
    components: listOf(value).flatMap((entry) => {
      const name = textAt(entry, 'name') ?? textAt(entry, 'id');
      return name === null ? [] : [{ id: textAt(entry, 'id') ?? name, name }];
    }),
  }),
  parent: (record, value, session) => ({ parentId: parentIn(record, value, session) }),
  timetracking: (record, value) => ({
    originalEstimate: numberOf(textAt(value, 'originalEstimateSeconds')) ?? record.originalEstimate,
    remainingEstimate: numberOf(textAt(value, 'remainingEstimateSeconds')) ?? record.remainingEstimate,
  }),
};

/** A custom field's value, checked against the type of its schema. */
export function customValue(field: SiteField, value: unknown): unknown {
  if (value === null) return null;
  switch (field.schema.type) {
    case 'number':
      if (typeof value !== 'number') throw new UnusableValue('Operation value must be a number');
      return value;
    case 'date':
      return dateIn(value);
    case 'string':
      return field.schema.custom?.endsWith(':textarea') === true ? documentIn(value) : (textOf(value) ?? '');
    case 'array':
      if (!Array.isArray(value)) throw new UnusableValue('data was not an array');
      return value.length === 0
        ? null
        : value.map((entry) => (field.schema.items === 'option' ? optionOf(entry) : entry));
    case 'option':
      return optionOf(value);
    default:
      return value;
  }
}

/** The flag's option is the only one that Jira itself knows by name. */
function optionOf(value: unknown): unknown {
  const name = textAt(value, 'value');
  const id = textAt(value, 'id');
  if (name === null && id === null) throw new UnusableValue('Specify a valid value.');
  return { id: id ?? (name === 'Impediment' ? '10019' : name), value: name ?? (id === '10019' ? 'Impediment' : id) };
}
