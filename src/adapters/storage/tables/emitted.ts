import * as z from 'zod';
import { textColumn, timeOf } from '../rows/columns';
import { chunksOf, questionMarks, replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const EMITTED: Table = { name: 'emitted', key: ['subject', 'fact'], columns: ['subject', 'fact', 'emitted_at'] };

/** Ids of events of one project: no written value is noted under such a subject. */
const subjectOf = (projectKey: string): string => `event ${projectKey}`;
const AT_ONCE = 1000;

const factRow = z.object({ fact: textColumn }).transform(({ fact }) => fact);

/** Which of these events of a project were told. */
export async function readEmitted(sql: Sql, projectKey: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for (const chunk of chunksOf(ids, AT_ONCE)) {
    const text = `SELECT fact FROM emitted WHERE subject = ? AND fact IN (${questionMarks(chunk.length)})`;
    for (const id of await sql.read({ text, values: [subjectOf(projectKey), ...chunk] }, factRow)) told.add(id);
  }
  return told;
}

/** Notes events of a project as told. Done again, it changes nothing but when. */
export async function noteEmitted(
  sql: Sql,
  { projectKey, ids, at }: { readonly projectKey: string; readonly ids: readonly string[]; readonly at: Date },
): Promise<void> {
  await replaceRows(
    sql,
    EMITTED,
    ids.map((id) => [subjectOf(projectKey), id, timeOf(at)]),
  );
}

/** Forgets what was told before a moment, or all of it. */
export async function removeEmitted(sql: Sql, projectKey: string, before: Date | null = null): Promise<void> {
  const when = before === null ? '' : ' AND emitted_at < ?';
  await sql.write({
    text: `DELETE FROM emitted WHERE subject = ?${when}`,
    values: [subjectOf(projectKey), ...(before === null ? [] : [timeOf(before)])],
  });
}
