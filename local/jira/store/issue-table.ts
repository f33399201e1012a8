import { plainText } from '../rich-text';
import type { Catalogue } from './catalogue';
import type { FieldRoles } from './field-roles';
import type { IssueRecord } from './issue-record';
import { numberInKey } from './issue-record';
import type { SqlDatabase, SqlValue } from './sql-database';
import { listParameter, textIn } from './sql-database';

export interface IssueTableSetting {
  readonly catalogue: Catalogue;
  readonly roles: FieldRoles;
}

const COLUMNS = [
  'id',
  'key',
  'number',
  'project_id',
  'type_id',
  'status_id',
  'priority_id',
  'priority_order',
  'resolution_id',
  'assignee',
  'reporter',
  'creator',
  'parent_id',
  'security_id',
  'created',
  'updated',
  'resolved',
  'due_on',
  'flagged',
  'rank',
  'summary',
  'words',
  'record',
];
const REPLACE = `REPLACE INTO issue (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;

/** Writes the issue and all its index rows, replacing the old ones of its id. */
export function writeIssue(database: SqlDatabase, record: IssueRecord, setting: IssueTableSetting): void {
  removeTags(database, record.id);
  insertIssue(database, record, setting);
}

/** As `writeIssue`, for an id that is not in the table yet. */
export function insertIssue(database: SqlDatabase, record: IssueRecord, setting: IssueTableSetting): void {
  database.run(REPLACE, columnsOf(record, setting));
  for (const sprint of record.sprintIds) {
    database.run('INSERT OR IGNORE INTO issue_sprint (issue, sprint) VALUES (?, ?)', [record.id, sprint]);
  }
  const tags: readonly (readonly [string, readonly string[]])[] = [
    ['fix-version', record.versionIds],
    ['affected-version', record.affectedVersionIds],
    ['label', record.labels],
    ['component', record.components.map((component) => component.name)],
  ];
  for (const [kind, values] of tags) {
    for (const value of values) {
      database.run('INSERT OR IGNORE INTO issue_tag (kind, value, issue) VALUES (?, ?, ?)', [kind, value, record.id]);
    }
  }
}

export function deleteIssue(database: SqlDatabase, id: number): void {
  removeTags(database, id);
  database.run('DELETE FROM issue WHERE id = ?', [id]);
}

/** In the given order; unknown ids are omitted. */
export function issuesById(database: SqlDatabase, ids: readonly number[]): readonly IssueRecord[] {
  if (ids.length === 0) return [];
  const rows = database.all('SELECT record FROM issue WHERE id IN (SELECT value FROM json_each(?))', [
    listParameter(ids),
  ]);
  const found = new Map(rows.map((row) => recordIn(textIn(row, 'record'))).map((record) => [record.id, record]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** By numeric id or by key, as Jira's paths accept both. */
export function issueByIdOrKey(database: SqlDatabase, idOrKey: string): IssueRecord | null {
  const row = /^\d+$/.test(idOrKey)
    ? database.first('SELECT record FROM issue WHERE id = ?', [Number(idOrKey)])
    : database.first('SELECT record FROM issue WHERE key = ?', [idOrKey]);
  return row === null ? null : recordIn(textIn(row, 'record'));
}

/** By a key that the issue had before it was moved to another project. */
export function issueByFormerKey(
  { state, journal }: { readonly state: SqlDatabase; readonly journal: SqlDatabase },
  key: string,
): IssueRecord | null {
  const row = journal.first('SELECT issue FROM former_key WHERE key = ?', [key]);
  return row === null ? null : issueByIdOrKey(state, String(row['issue']));
}

export function childrenOf(database: SqlDatabase, parentIds: readonly number[]): readonly IssueRecord[] {
  if (parentIds.length === 0) return [];
  return database
    .all('SELECT record FROM issue WHERE parent_id IN (SELECT value FROM json_each(?)) ORDER BY id', [
      listParameter(parentIds),
    ])
    .map((row) => recordIn(textIn(row, 'record')));
}

export function recordIn(text: string): IssueRecord {
  const record: IssueRecord = JSON.parse(text);
  return record;
}

function removeTags(database: SqlDatabase, id: number): void {
  database.run('DELETE FROM issue_sprint WHERE issue = ?', [id]);
  database.run('DELETE FROM issue_tag WHERE issue = ?', [id]);
}

function columnsOf(record: IssueRecord, { catalogue, roles }: IssueTableSetting): readonly SqlValue[] {
  const priorities = [...catalogue.priorities.keys()];
  const place = record.priorityId === null ? -1 : priorities.indexOf(record.priorityId);
  return [
    record.id,
    record.key,
    numberInKey(record.key),
    record.projectId,
    record.typeId,
    record.statusId,
    record.priorityId,
    place === -1 ? 0 : priorities.length - place,
    record.resolutionId,
    record.assignee,
    record.reporter,
    record.creator,
    record.parentId,
    record.securityId,
    record.created,
    record.updated,
    record.resolved,
    record.dueOn,
    roles.flagged !== null && record.custom[roles.flagged] !== undefined ? 1 : 0,
    record.rank,
    record.summary,
    `${record.summary}\n${plainText(record.description)}`.toLowerCase(),
    JSON.stringify(record),
  ];
}
