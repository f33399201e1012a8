import * as z from 'zod';
import type { Sql } from '../engine/sql';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { chunksOf, replaceRows, type Table } from '../rows/table';

const EMITTED: Table = { name: 'emitted', key: ['subject', 'fact'], columns: ['subject', 'fact', 'emitted_at'] };

/** What is written to issues. */
const SORTS = ['properties', 'fields'] as const;
export type WrittenSort = (typeof SORTS)[number];

/** Of which project, and of which sort. */
export interface WrittenOf {
  readonly sort: WrittenSort;
  readonly projectKey: string;
}

/** What was written last to one place, an issue or a field of one: a short text that differs where values do. */
export interface WrittenValue {
  /** Without blanks: an id, or an id and a field. */
  readonly place: string;
  readonly print: string;
  readonly at: Date;
}

/** Kept among what automation was told: no event is about such a subject. */
const subjectOf = ({ sort, projectKey }: WrittenOf): string => `${sort} ${projectKey}`;

const row = z
  .object({ fact: textColumn, emitted_at: instantColumn })
  .transform(({ fact, emitted_at }): WrittenValue => {
    const space = fact.indexOf(' ');
    return { place: fact.slice(0, space), print: fact.slice(space + 1), at: emitted_at };
  });

/** All that is noted of a project. */
export function readWrittenValues(sql: Sql, of: WrittenOf): Promise<readonly WrittenValue[]> {
  const text = 'SELECT fact, emitted_at FROM emitted WHERE subject = ? ORDER BY fact';
  return sql.read({ text, values: [subjectOf(of)] }, row);
}

const AT_ONCE = 100;

/**
 * Notes what places hold, instead of what was noted before; null: nothing. Ended between its statements, two values are
 * noted of a place, so that whoever reads them knows neither.
 */
export async function noteWrittenValues(
  sql: Sql,
  of: WrittenOf,
  {
    written,
    at,
  }: { readonly written: readonly { readonly place: string; readonly print: string | null }[]; readonly at: Date },
): Promise<void> {
  const subject = subjectOf(of);
  const held = written.flatMap(({ place, print }) =>
    print === null ? [] : [[subject, `${place} ${print}`, timeOf(at)]],
  );
  await replaceRows(sql, EMITTED, held);
  for (const chunk of chunksOf(written, AT_ONCE)) {
    const others = chunk.map(() => '(fact LIKE ? AND fact <> ?)').join(' OR ');
    await sql.write({
      text: `DELETE FROM emitted WHERE subject = ? AND (${others})`,
      values: [subject, ...chunk.flatMap(({ place, print }) => [`${place} %`, `${place} ${print ?? ''}`])],
    });
  }
}

/** Whether anything is noted of a project. */
export async function hasWrittenValues(sql: Sql, projectKey: string): Promise<boolean> {
  const text = 'SELECT fact, emitted_at FROM emitted WHERE subject = ? OR subject = ? LIMIT 1';
  const subjects = SORTS.map((sort) => subjectOf({ sort, projectKey }));
  return (await sql.read({ text, values: subjects }, row)).length > 0;
}

/** Forgets what the issues of a project hold. */
export async function removeWrittenValues(sql: Sql, projectKey: string): Promise<void> {
  for (const sort of SORTS) {
    await sql.write({ text: 'DELETE FROM emitted WHERE subject = ?', values: [subjectOf({ sort, projectKey })] });
  }
}
