import type { Session } from '../session';
import type { IssueRecord } from '../store/issue-record';
import { issuesById } from '../store/issue-table';
import { numberIn } from '../store/sql-database';
import type { Condition } from './condition';
import type { Query } from './query';

export interface Slice {
  readonly startAt: number;
  readonly maxResults: number;
}

/** The issues that match a query, in its order. */
export function foundIssues(session: Session, query: Query, slice: Slice): readonly IssueRecord[] {
  const { where, order } = query;
  // Ids first: sorting whole records would copy all of them.
  const rows = session.store.state.all(
    `SELECT id FROM issue WHERE ${where.sql} ORDER BY ${order.sql} LIMIT ? OFFSET ?`,
    [...where.values, ...order.values, slice.maxResults, slice.startAt],
  );
  return issuesById(
    session.store.state,
    rows.map((row) => numberIn(row, 'id')),
  );
}

export const countIssues = (session: Session, where: Condition): number =>
  numberIn(session.store.state.first(`SELECT count(*) AS found FROM issue WHERE ${where.sql}`, where.values), 'found');
