import * as z from 'zod';
import type { ReportedPerson } from '../../../core/model/containers';
import { isMadeUp } from '../../../core/model/former-account';
import { instantColumn, textColumn, timeOf, toldFlagOf, UNTOLD } from '../rows/columns';
import { chunksOf, questionMarks, replaceRowsWhere, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

export const PERSON: Table = {
  name: 'person',
  key: ['account_id'],
  columns: ['account_id', 'active', 'is_app', 'seen_at', 'reported_at'],
  keptWhere: { active: UNTOLD, is_app: UNTOLD },
};

const saysMore = (column: string): string =>
  `incoming.${column} <> ${UNTOLD} AND stored.${column} <> incoming.${column}`;
const IS_NEWS =
  'stored.account_id IS NULL OR ' +
  `(stored.seen_at <= incoming.seen_at AND (${saysMore('active')} OR ${saysMore('is_app')}))`;

/** Whether the id belongs to an account: Jira uses "unknown" for deleted accounts. */
export const isSomebody = (accountId: string): boolean => accountId !== 'unknown' && !isMadeUp(accountId);

/**
 * Stores people as seen at a moment, unless they are known already or something later is stored; an unknown value does
 * not replace a known one. Unchanged people are not written again, so that their rows contain since when each fact has
 * been stored. Ids that the app made up belong to nobody.
 */
export async function writePeople(sql: Sql, people: readonly ReportedPerson[], seenAt: Date): Promise<void> {
  const rows = people
    .filter(({ id }) => isSomebody(id))
    .map(({ id, active, isApp }) => [id, toldFlagOf(active), toldFlagOf(isApp), timeOf(seenAt), 0]);
  await replaceRowsWhere(sql, { table: PERSON, rows, condition: IS_NEWS });
}

/** A person in the form of Atlassian's personal-data report. */
export interface PersonToReport {
  readonly accountId: string;
  /** Since when the facts about the person have been stored. */
  readonly updatedAt: Date;
}

const reportRow = z
  .object({ account_id: textColumn, seen_at: instantColumn })
  .transform(({ account_id, seen_at }): PersonToReport => ({ accountId: account_id, updatedAt: seen_at }));

/** People who were last reported before a moment, or never; those that have waited longest come first. */
export function readPeopleToReport(
  sql: Sql,
  { before, most }: { readonly before: Date; readonly most: number },
): Promise<readonly PersonToReport[]> {
  return sql.read(
    {
      text:
        "SELECT account_id, seen_at FROM person WHERE reported_at < ? AND account_id <> 'unknown' " +
        `ORDER BY reported_at, account_id LIMIT ${Math.trunc(most)}`,
      values: [timeOf(before)],
    },
    reportRow,
  );
}

/** Notes that the facts about these people were read again at a moment. */
export async function renewPeople(sql: Sql, accountIds: readonly string[], at: Date): Promise<void> {
  for (const chunk of chunksOf(accountIds, 1000)) {
    await sql.write({
      text: `UPDATE person SET seen_at = ? WHERE account_id IN (${questionMarks(chunk.length)})`,
      values: [timeOf(at), ...chunk],
    });
  }
}

/** Notes that these people were reported. */
export async function markReported(sql: Sql, accountIds: readonly string[], at: Date): Promise<void> {
  for (const chunk of chunksOf(accountIds, 1000)) {
    await sql.write({
      text: `UPDATE person SET reported_at = ? WHERE account_id IN (${questionMarks(chunk.length)})`,
      values: [timeOf(at), ...chunk],
    });
  }
}
