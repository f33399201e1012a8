import type { SiteHistoryItem } from '../site';
import type { Row, SqlDatabase } from './sql-database';
import { listParameter, numberIn, textIn } from './sql-database';

export interface HistoryEntry {
  readonly id: string;
  readonly issueId: number;
  readonly created: number;
  readonly author: string | null;
  readonly items: readonly SiteHistoryItem[];
}

export interface CommentEntry {
  readonly id: number;
  readonly issueId: number;
  readonly created: number;
  readonly updated: number;
  readonly author: string | null;
  readonly body: unknown;
}

export interface WorklogEntry {
  readonly id: number;
  readonly issueId: number;
  readonly created: number;
  readonly updated: number;
  readonly started: number;
  readonly seconds: number;
  readonly author: string | null;
  readonly comment: unknown;
}

const AMONG = 'issue IN (SELECT value FROM json_each(?)) AND created <= ?';

/** The issues, and the moment up to which entries are read (ms). */
export interface Reach {
  readonly issueIds: readonly number[];
  readonly until: number;
}

/** Oldest first, issue by issue. */
export const historiesOf = (database: SqlDatabase, reach: Reach): readonly HistoryEntry[] =>
  historyRows(database, reach).map((row) => ({ ...headOf(row), id: textIn(row, 'id'), items: parsed(row, 'items') }));

/** As `historiesOf`, with the items still as JSON text: large answers are composed without parsing them. */
export function historyRows(database: SqlDatabase, { issueIds, until }: Reach): readonly Row[] {
  return database.all(
    `SELECT issue, created, id, author, items FROM history WHERE ${AMONG} ORDER BY issue, created, position`,
    [listParameter(issueIds), until],
  );
}

export const commentsOf = (database: SqlDatabase, { issueIds, until }: Reach): readonly CommentEntry[] =>
  database
    .all(`SELECT * FROM comment WHERE ${AMONG} ORDER BY created, id`, [listParameter(issueIds), until])
    .map((row) => ({
      ...headOf(row),
      id: numberIn(row, 'id'),
      updated: numberIn(row, 'updated'),
      body: parsed(row, 'body'),
    }));

export const worklogsOf = (database: SqlDatabase, { issueIds, until }: Reach): readonly WorklogEntry[] =>
  database
    .all(`SELECT * FROM worklog WHERE ${AMONG} ORDER BY started, id`, [listParameter(issueIds), until])
    .map((row) => ({
      ...headOf(row),
      id: numberIn(row, 'id'),
      updated: numberIn(row, 'updated'),
      started: numberIn(row, 'started'),
      seconds: numberIn(row, 'seconds'),
      comment: parsed(row, 'comment'),
    }));

export function addHistory(database: SqlDatabase, entry: HistoryEntry): void {
  const last = database.first('SELECT max(position) AS last FROM history WHERE issue = ?', [entry.issueId]);
  insertHistory(database, entry, last?.['last'] === null ? 0 : numberIn(last, 'last') + 1);
}

/** `position` keeps the order of entries of one moment. */
export function insertHistory(database: SqlDatabase, entry: HistoryEntry, position: number): void {
  database.run('INSERT INTO history (issue, created, position, id, author, items) VALUES (?, ?, ?, ?, ?, ?)', [
    entry.issueId,
    entry.created,
    position,
    entry.id,
    entry.author,
    JSON.stringify(entry.items),
  ]);
}

export function insertComment(database: SqlDatabase, entry: CommentEntry): void {
  database.run('REPLACE INTO comment (id, issue, created, updated, author, body) VALUES (?, ?, ?, ?, ?, ?)', [
    entry.id,
    entry.issueId,
    entry.created,
    entry.updated,
    entry.author,
    JSON.stringify(entry.body),
  ]);
}

export function insertWorklog(database: SqlDatabase, entry: WorklogEntry): void {
  database.run(
    'REPLACE INTO worklog (id, issue, created, updated, started, seconds, author, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      entry.id,
      entry.issueId,
      entry.created,
      entry.updated,
      entry.started,
      entry.seconds,
      entry.author,
      JSON.stringify(entry.comment),
    ],
  );
}

const headOf = (row: Row) => ({
  issueId: numberIn(row, 'issue'),
  created: numberIn(row, 'created'),
  author: textIn(row, 'author') || null,
});

const parsed = (row: Row, column: string) => JSON.parse(textIn(row, column) || 'null');
