import * as z from 'zod';
import type { Sql } from '../engine/sql';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { chunksOf, replaceRows, type Table } from '../rows/table';

const EMITTED: Table = { name: 'emitted', key: ['subject', 'fact'], columns: ['subject', 'fact', 'emitted_at'] };

/** The kinds of values that are written to issues. */
const SORTS = ['properties', 'fields'] as const;
export type WrittenSort = (typeof SORTS)[number];

/** The project, and the kind of values. */
export interface WrittenOf {
  readonly sort: WrittenSort;
  readonly projectKey: string;
}

/**
 * The value that was written last to an issue or to one of its fields: a short text that is different for different
 * values.
 */
export interface WrittenValue {
  /** Without blanks: an id, or an id and a field. */
  readonly place: string;
  readonly print: string;
  readonly at: Date;
}

/** Stored in the same table as reported events: no event has such a subject. */
const subjectOf = ({ sort, projectKey }: WrittenOf): string => `${sort} ${projectKey}`;

const row = z
  .object({ fact: textColumn, emitted_at: instantColumn })
  .transform(({ fact, emitted_at }): WrittenValue => {
    const space = fact.indexOf(' ');
    return { place: fact.slice(0, space), print: fact.slice(space + 1), at: emitted_at };
  });

/** All notes of a project. */
export function readWrittenValues(sql: Sql, of: WrittenOf): Promise<readonly WrittenValue[]> {
  const text = 'SELECT fact, emitted_at FROM emitted WHERE subject = ? ORDER BY fact';
  return sql.read({ text, values: [subjectOf(of)] }, row);
}

const AT_ONCE = 100;

/**
 * Notes what places hold, and replaces the earlier notes; null: nothing. If it is interrupted between its statements, a
 * place has two notes, so that readers know that its value is uncertain.
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

/** Whether anything is noted for a project. */
export async function hasWrittenValues(sql: Sql, projectKey: string): Promise<boolean> {
  const text = 'SELECT fact, emitted_at FROM emitted WHERE subject = ? OR subject = ? LIMIT 1';
  const subjects = SORTS.map((sort) => subjectOf({ sort, projectKey }));
  return (await sql.read({ text, values: subjects }, row)).length > 0;
}

/** Deletes the notes for the issues of a project. */
export async function removeWrittenValues(sql: Sql, projectKey: string): Promise<void> {
  for (const sort of SORTS) {
    await sql.write({ text: 'DELETE FROM emitted WHERE subject = ?', values: [subjectOf({ sort, projectKey })] });
  }
}
