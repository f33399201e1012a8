import type { Session } from '../session';
import type { IssueRecord } from '../store/issue-record';
import { transitionViews } from './transition-views';
import { AGILE_FIELD_VIEWS } from './agile-fields';
import { expandedChangelog } from './changelog-view';
import { SYSTEM_FIELD_VIEWS, customFieldView } from './issue-fields';
import { gatherPage } from './page-of-issues';

export interface IssueViewOptions {
  /** As in Jira: field ids, `*all`, `*navigable`, and `-id` to omit one. */
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  /** The agile API adds sprint, closedSprints, epic and flagged. */
  readonly agile?: boolean;
}

const EXPANDS = 'operations,versionedRepresentations,editmeta,changelog,renderedFields';
const NOT_NAVIGABLE = new Set(['comment', 'worklog', 'timeoriginalestimate']);

/** A page of issues in Jira's shape; the caller has made sure that the viewer may see them. */
export function issueViews(session: Session, records: readonly IssueRecord[], options: IssueViewOptions) {
  if (options.fields.every((id) => id === 'id')) return records.map((record) => ({ id: String(record.id) }));
  const fieldIds = fieldIdsOf(session, options);
  const page = gatherPage(session, records, (id) => fieldIds.includes(id));
  const views = fieldIds.map((id) => ({ id, view: viewOfField(id, options) }));
  const bare = options.fields.every((id) => id === 'id' || id === 'key');
  return records.map((record) => ({
    expand: EXPANDS,
    id: String(record.id),
    self: `${session.baseUrl}/rest/api/3/issue/${record.id}`,
    key: record.key,
    ...(options.expand.includes('changelog') ? { changelog: expandedChangelog(session, record.id) } : {}),
    ...(options.expand.includes('transitions') ? { transitions: transitionViews(session, record) } : {}),
    ...(bare ? {} : { fields: Object.fromEntries(views.map(({ id, view }) => [id, view(record, session, page)])) }),
  }));
}

/** The addition of `expand=names`: the names of the fields in the answer. */
export const fieldNames = (session: Session, options: IssueViewOptions) =>
  Object.fromEntries(
    fieldIdsOf(session, options).map((id) => [id, session.store.catalogue.fields.get(id)?.name ?? id]),
  );

/** The addition of `expand=schema`. */
export const fieldSchemas = (session: Session, options: IssueViewOptions) =>
  Object.fromEntries(
    fieldIdsOf(session, options).flatMap((id) => {
      const schema = session.store.catalogue.fields.get(id)?.schema;
      return schema === undefined ? [] : [[id, schema]];
    }),
  );

const viewOfField = (id: string, options: IssueViewOptions) =>
  (options.agile === true ? AGILE_FIELD_VIEWS[id] : undefined) ?? SYSTEM_FIELD_VIEWS[id] ?? customFieldView(id);

function fieldIdsOf(session: Session, options: IssueViewOptions): readonly string[] {
  const known = [
    ...session.store.catalogue.fields.keys(),
    ...(options.agile === true ? Object.keys(AGILE_FIELD_VIEWS) : []),
  ];
  const wanted = new Set<string>();
  for (const field of options.fields) {
    if (field === '*all') for (const id of known) wanted.add(id);
    else if (field === '*navigable') for (const id of known) if (!NOT_NAVIGABLE.has(id)) wanted.add(id);
    if (known.includes(field)) wanted.add(field);
  }
  const onlyLeftOut = options.fields.length > 0 && options.fields.every((field) => field.startsWith('-'));
  if (onlyLeftOut) for (const id of known) wanted.add(id);
  for (const field of options.fields) if (field.startsWith('-')) wanted.delete(field.slice(1));
  return [...wanted];
}
