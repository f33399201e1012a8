import { isObject, type JsonObject, listOf, textOf } from '../../reading';
import { fieldsById } from './fields-by-name';
import { withNamedSprints } from './named-sprints';
import { withNamedValues } from './named-values';

/** The content of one JSON value of an export. */
export interface JsonContents {
  readonly issues: readonly JsonObject[];
  /** A page with the names of the fields of its issues. */
  readonly told: JsonObject | null;
  /** Only a changelog, without its issue. */
  readonly isChangelog: boolean;
}

const NOTHING: JsonContents = { issues: [], told: null, isChangelog: false };
/** The names under which API responses and tools have lists of issues. */
const LISTS = ['issues', 'values', 'results', 'items', 'data'] as const;

/**
 * The issues in a value: an issue, a page of a search, a list of either, or a response around one. Null: none of these.
 */
export function issuesIn(value: unknown): JsonContents | null {
  if (Array.isArray(value)) return together(value.map(issuesIn));
  if (!isObject(value)) return null;
  if (isIssue(value)) return ofIssue(uniform(value));
  if (isChangelog(value)) return { ...NOTHING, isChangelog: true };
  if (isObject(value['issue'])) return issuesIn(value['issue']);
  const list = LISTS.map((name) => value[name]).find((part) => Array.isArray(part) || isObject(part));
  const page = isObject(value['names']) || isObject(value['schema']) ? value : null;
  if (list === undefined) return page === null ? null : { ...NOTHING, told: page };
  const inside = issuesIn(list);
  if (inside === null) return null;
  const issues = page === null ? inside.issues : inside.issues.map((issue) => withNamedSprints(issue, page['names']));
  return { ...inside, issues, told: inside.told ?? page };
}

function ofIssue(issue: JsonObject): JsonContents {
  const byId = fieldsById(issue);
  return byId === null
    ? { ...NOTHING, issues: [withNamedSprints(issue, null)] }
    : { ...NOTHING, issues: [withNamedSprints(byId.issue, byId.names)], told: { names: byId.names } };
}

function together(parts: readonly (JsonContents | null)[]): JsonContents | null {
  const read = parts.flatMap((part) => part ?? []);
  if (read.length < parts.length && read.length === 0) return null;
  return {
    issues: read.flatMap(({ issues }) => issues),
    told: mergedPages(read.map(({ told }) => told).filter((page) => page !== null)),
    isChangelog: read.some((part) => part.isChangelog),
  };
}

function mergedPages(pages: readonly JsonObject[]): JsonObject | null {
  if (pages.length <= 1) return pages[0] ?? null;
  const all = (part: 'names' | 'schema') => Object.assign({}, ...pages.map((page) => page[part]));
  return { names: all('names'), schema: all('schema') };
}

/** A key or an id is enough; an issue without fields is reported as one that lacks them. */
const isIssue = (value: JsonObject): boolean =>
  isObject(value['fields']) || (typeof value['key'] === 'string' && !('issue' in value) && !('items' in value));

const isChangelog = (value: JsonObject): boolean =>
  Array.isArray(value['issueChangeLogs']) ||
  Array.isArray(value['histories']) ||
  (Array.isArray(value['items']) && 'created' in value);

/** An issue in the one shape that is read: with an id, and its changelog as a list of histories. */
function uniform(issue: JsonObject): JsonObject {
  const withHistories = 'changelog' in issue ? { ...issue, changelog: changelogOf(issue['changelog']) } : issue;
  const named = withNamedValues(withHistories);
  return textOf(issue['id']) === null ? byKeys(named) : named;
}

/** The changelog inside an issue, in a page of its own (`values`), or as a plain list. */
function changelogOf(changelog: unknown): unknown {
  if (Array.isArray(changelog)) return { histories: changelog };
  if (!isObject(changelog) || Array.isArray(changelog['histories']) || !Array.isArray(changelog['values']))
    return changelog;
  return { ...changelog, histories: changelog['values'] };
}

/** Histories that name another issue by its id and its key. */
const PARENT_FIELDS = new Set(['parent', 'epic link', 'issueparentassociation']);

/** An export whose ids were removed identifies issues by key: so references to other issues have to use keys too. */
function byKeys(issue: JsonObject): JsonObject {
  const { key, fields, changelog } = issue;
  if (!isObject(fields)) return { ...issue, id: key };
  return {
    ...issue,
    id: key,
    fields: {
      ...fields,
      ...('parent' in fields ? { parent: byKey(fields['parent']) } : {}),
      ...('epic' in fields ? { epic: byKey(fields['epic']) } : {}),
      ...('issuelinks' in fields ? { issuelinks: listOf(fields['issuelinks']).map(linkByKey) } : {}),
    },
    ...(isObject(changelog)
      ? { changelog: { ...changelog, histories: listOf(changelog['histories']).map(historyByKey) } }
      : {}),
  };
}

const byKey = (other: unknown): unknown =>
  isObject(other) && textOf(other['key']) !== null ? { ...other, id: other['key'] } : other;

function linkByKey(link: unknown): unknown {
  if (!isObject(link)) return link;
  const { inwardIssue, outwardIssue } = link;
  return {
    ...link,
    ...(inwardIssue === undefined ? {} : { inwardIssue: byKey(inwardIssue) }),
    ...(outwardIssue === undefined ? {} : { outwardIssue: byKey(outwardIssue) }),
  };
}

function historyByKey(history: unknown): unknown {
  if (!isObject(history)) return history;
  const items = listOf(history['items']).map((item) => {
    const name = isObject(item) ? (textOf(item['field']) ?? '').toLowerCase() : '';
    if (!isObject(item) || !PARENT_FIELDS.has(name)) return item;
    return { ...item, from: item['fromString'] ?? null, to: item['toString'] ?? null };
  });
  return { ...history, items };
}
