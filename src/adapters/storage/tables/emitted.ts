import * as z from 'zod';
import { textColumn, timeOf } from '../rows/columns';
import { chunksOf, questionMarks, replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const EMITTED: Table = { name: 'emitted', key: ['subject', 'fact'], columns: ['subject', 'fact', 'emitted_at'] };

/** The subject for ids of events of one project: no written value has such a subject. */
const subjectOf = (projectKey: string): string => `event ${projectKey}`;
const AT_ONCE = 1000;

const factRow = z.object({ fact: textColumn }).transform(({ fact }) => fact);

/** Which of these events of a project were reported. */
export async function readEmitted(sql: Sql, projectKey: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const reported = new Set<string>();
  for (const chunk of chunksOf(ids, AT_ONCE)) {
    const text = `SELECT fact FROM emitted WHERE subject = ? AND fact IN (${questionMarks(chunk.length)})`;
    for (const id of await sql.read({ text, values: [subjectOf(projectKey), ...chunk] }, factRow)) reported.add(id);
  }
  return reported;
}

/** Notes events of a project as reported. Repeating it only changes the time. */
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

/** Deletes the notes from before a moment, or all of them. */
export async function removeEmitted(sql: Sql, projectKey: string, before: Date | null = null): Promise<void> {
  const when = before === null ? '' : ' AND emitted_at < ?';
  await sql.write({
    text: `DELETE FROM emitted WHERE subject = ?${when}`,
    values: [subjectOf(projectKey), ...(before === null ? [] : [timeOf(before)])],
  });
}
