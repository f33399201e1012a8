import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as z from 'zod';
import type { Sql } from '../engine/sql';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { replaceRows, type Table } from '../rows/table';

const USUAL: Table = {
  name: 'usual',
  key: ['project_key'],
  columns: ['project_key', 'as_of', 'learnt_by', 'body'],
};

/** What the past of a project taught, as a text that the caller writes and reads. */
export interface StoredUsual {
  readonly projectKey: string;
  readonly asOf: Date;
  /** Names what it was learnt by: at most 32 letters. */
  readonly learntBy: string;
  readonly text: string;
}

/** Well below the megabyte that a statement may carry. */
const MAX_LETTERS = 900_000;

/** A sixth shorter than by gzip, in the same time. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const packed = (text: string): string => brotliCompressSync(text, PACKING).toString('base64');

/** Keeps the last one of a project alone; one that is too large is not kept, nor the one before it. */
export async function writeUsual(sql: Sql, { projectKey, asOf, learntBy, text }: StoredUsual): Promise<void> {
  const body = packed(text);
  if (body.length > MAX_LETTERS) {
    await sql.write({ text: 'DELETE FROM usual WHERE project_key = ?', values: [projectKey] });
  } else {
    await replaceRows(sql, USUAL, [[projectKey, timeOf(asOf), learntBy, body]]);
  }
}

const usualRow = z
  .object({ project_key: textColumn, as_of: instantColumn, learnt_by: textColumn, body: textColumn })
  .transform(({ project_key, as_of, learnt_by, body }): StoredUsual => ({
    projectKey: project_key,
    asOf: as_of,
    learntBy: learnt_by,
    text: brotliDecompressSync(Buffer.from(body, 'base64')).toString(),
  }));

/** That of a project, if it was learnt by that; else null. */
export async function readUsual(sql: Sql, projectKey: string, learntBy: string): Promise<StoredUsual | null> {
  const text = 'SELECT project_key, as_of, learnt_by, body FROM usual WHERE project_key = ? AND learnt_by = ?';
  const [row] = await sql.read({ text, values: [projectKey, learntBy] }, usualRow);
  return row ?? null;
}

/** Forgets all that was learnt up to a moment: it is learnt anew with the next whole judgement. */
export async function forgetUsuals(sql: Sql, upTo: Date | null = null): Promise<void> {
  await sql.write(
    upTo === null
      ? { text: 'DELETE FROM usual' }
      : { text: 'DELETE FROM usual WHERE as_of <= ?', values: [timeOf(upTo)] },
  );
}
