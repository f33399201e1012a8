import * as z from 'zod';
import { textColumn, timeOf } from '../rows/columns';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const TRIAL: Table = { name: 'trial', key: ['who', 'invocation'], columns: ['who', 'invocation', 'begun_at'] };

/** One try of settings. */
export interface Trial {
  /** A mark in place of the person who tries; no account id. */
  readonly who: string;
  readonly invocation: string;
  readonly at: Date;
}

/**
 * Notes that somebody tries settings, and returns how many of their tries since an instant come before this one. Tries
 * that begin at the same time see each other, and agree on their order. Older notes are deleted.
 */
export async function triesBefore(sql: Sql, trial: Trial, since: Date): Promise<number> {
  const { who, invocation, at } = trial;
  await replaceRows(sql, TRIAL, [[who, invocation, timeOf(at)]]);
  await sql.write({ text: 'DELETE FROM trial WHERE begun_at < ?', values: [timeOf(since)] });
  const rows = await sql.read(
    { text: 'SELECT invocation FROM trial WHERE who = ? ORDER BY begun_at, invocation', values: [who] },
    z.object({ invocation: textColumn }),
  );
  return rows.findIndex((row) => row.invocation === invocation);
}
