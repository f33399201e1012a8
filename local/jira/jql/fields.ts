import { seesProject } from '../store/visibility';
import { STATUS_CATEGORIES } from '../views/configuration-views';
import { condition, join } from './condition';
import { customField } from './custom-field';
import { dateField } from './date-field';
import { idField, inColumn, inTags, matching, orderByPlace } from './id-field';
import { epicLinkField, keyField, parentField } from './issue-fields';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';
import { aliasField } from './alias-field';
import { sprintField } from './sprint-field';
import { textField } from './text-field';
import { userField } from './user-field';

const named = (entry: { readonly name: string }): readonly string[] => [entry.name];

const project = idField({
  ...inColumn('project_id', false),
  resolve: (text, { store, visibility }) =>
    matching(
      [...store.catalogue.projects.values()].filter((known) => seesProject(visibility, known.id)),
      text,
      (known) => [known.key, known.name],
    ),
  order: ({ store }) => orderByPlace('project_id', byName(store.catalogue.projects.values())),
});

const status = idField({
  ...inColumn('status_id', false),
  resolve: (text, { store }) => matching(store.catalogue.statuses.values(), text, named),
  order: ({ store }) => orderByPlace('status_id', store.catalogue.statuses.keys()),
});

const statusCategory = idField({
  ...inColumn('status_id', false),
  resolve: (text, { store }) => {
    const wanted = text.toLowerCase();
    const category = Object.values(STATUS_CATEGORIES).find(
      (known) => known.name.toLowerCase() === wanted || known.key === wanted || String(known.id) === text,
    );
    if (category === undefined) return [];
    const statuses = [...store.catalogue.statuses.values()].filter((known) => known.category === category.key);
    return ['', ...statuses.map((known) => known.id)];
  },
});

const issueType = idField({
  ...inColumn('type_id', false),
  functions: 'type',
  resolve: (text, { store }) => matching(store.catalogue.issueTypes.values(), text, named),
  order: ({ store }) => orderByPlace('type_id', store.catalogue.issueTypes.keys()),
});

const resolution = idField({
  ...inColumn('resolution_id'),
  emptyWord: 'unresolved',
  resolve: (text, { store }) => matching(store.catalogue.resolutions.values(), text, named),
  order: ({ store }) => orderByPlace('resolution_id', store.catalogue.resolutions.keys()),
});

const priority = idField({
  ...inColumn('priority_id'),
  resolve: (text, { store }) => matching(store.catalogue.priorities.values(), text, named),
  order: () => condition('priority_order'),
  compare: (clause, { store }) => {
    const [value] = clause.values;
    const ids = [...store.catalogue.priorities.keys()];
    const [id] = matching(store.catalogue.priorities.values(), value?.kind === 'value' ? value.text : '', named);
    return condition(
      `(priority_order > 0 AND priority_order ${clause.operator} ?)`,
      ids.length - ids.indexOf(id ?? ''),
    );
  },
});

const version = (kind: string): JqlField =>
  idField({
    ...inTags(kind),
    functions: 'version',
    resolve: (text, { store }) => matching(store.catalogue.versions.values(), text, named),
    order: () => condition(`(SELECT min(value + 0) FROM issue_tag WHERE issue = id AND kind = '${kind}')`),
  });

/** Unlike with other values, a label or component that nobody uses is no error. */
const anyText = (kind: string): JqlField =>
  idField({
    ...inTags(kind),
    resolve: (text) => [text],
    order: () => condition(`(SELECT min(value) FROM issue_tag WHERE issue = id AND kind = '${kind}')`),
  });

const security = idField({
  ...inColumn('security_id'),
  resolve: (text, { store }) => matching(store.catalogue.securityLevels.values(), text, named),
});

const flagged = idField({
  has: (values) => condition(values.length === 0 ? '0' : 'flagged = 1'),
  filled: 'flagged = 1',
  resolve: (text) => (text.toLowerCase() === 'impediment' ? [text] : []),
});

/** By a phrase of the link type, from the side of the issue with the link: "blocks", "is blocked by". */
const linkType = idField({
  resolve: (text, { store }) =>
    [...store.catalogue.linkTypes.values()].flatMap(({ id, inward, outward }) => [
      ...(outward.toLowerCase() === text.toLowerCase() ? [`source ${id}`] : []),
      ...(inward.toLowerCase() === text.toLowerCase() ? [`target ${id}`] : []),
    ]),
  has: (sides) =>
    join('OR', [
      condition('0'),
      ...sides.map((side) => {
        const [end = '', typeId = ''] = String(side).split(' ');
        return condition(
          `id IN (SELECT ${end === 'source' ? 'source' : 'target'} FROM link WHERE type_id = ? AND removed IS NULL)`,
          typeId,
        );
      }),
    ]),
  filled: 'id IN (SELECT source FROM link WHERE removed IS NULL UNION SELECT target FROM link WHERE removed IS NULL)',
});

const SYSTEM: Readonly<Record<string, JqlField>> = {
  project,
  key: keyField,
  issuekey: keyField,
  issue: keyField,
  id: keyField,
  status,
  statuscategory: statusCategory,
  type: issueType,
  issuetype: issueType,
  priority,
  resolution,
  assignee: userField('assignee'),
  reporter: userField('reporter'),
  creator: userField('creator'),
  parent: parentField,
  'epic link': epicLinkField,
  sprint: sprintField,
  fixversion: version('fix-version'),
  affectedversion: version('affected-version'),
  labels: anyText('label'),
  component: anyText('component'),
  level: security,
  flagged,
  issuelinktype: linkType,
  created: dateField('created', 'instant'),
  createddate: dateField('created', 'instant'),
  updated: dateField('updated', 'instant'),
  updateddate: dateField('updated', 'instant'),
  resolved: dateField('resolved', 'instant'),
  resolutiondate: dateField('resolved', 'instant'),
  statuscategorychangeddate: dateField("json_extract(record, '$.statusChanged')", 'instant'),
  due: dateField('due_on', 'date'),
  duedate: dateField('due_on', 'date'),
  summary: textField('lower(summary)', { sorted: 'lower(summary)' }),
  description: textField('words'),
  text: textField('words'),
  textfields: textField('words'),
  rank: { where: () => condition('0'), order: () => condition('rank') },
};

/** A name matches several fields if a custom field has the name of another; Jira's own come first. */
export function jqlField(name: string, context: JqlContext): JqlField | null {
  const plain = name.trim().toLowerCase();
  const own = SYSTEM[plain];
  if (own !== undefined) return own;
  const alias = context.aliases.find(({ searchAlias }) => searchAlias.toLowerCase() === plain);
  if (alias !== undefined) return aliasField(alias);
  const custom = [...context.store.catalogue.fields.values()].filter((field) => field.schema.custom !== undefined);
  const number = /^cf\[(\d+)\]$/.exec(plain)?.[1];
  // The editor writes "Story Points[Number]" to distinguish fields of the same name.
  const unadorned = plain.replace(/\[[a-z -]+\]$/, '');
  const found = custom.find((field) =>
    number === undefined
      ? field.id === plain || field.name.toLowerCase() === unadorned
      : field.id === `customfield_${number}`,
  );
  if (found === undefined) return null;
  const { roles } = context.store;
  if (found.id === roles.sprint) return sprintField;
  if (found.id === roles.epicLink) return epicLinkField;
  if (found.id === roles.flagged) return flagged;
  return customField(found);
}

const byName = (entries: Iterable<{ readonly id: string; readonly name: string }>): readonly string[] =>
  [...entries].toSorted((one, other) => one.name.localeCompare(other.name)).map((entry) => entry.id);
