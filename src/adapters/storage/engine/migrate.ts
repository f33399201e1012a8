import * as z from 'zod';
import { StorageDefined, StorageNotMigrated } from './errors';
import type { Migration } from './migration';
import { MIGRATIONS } from './migrations';
import { numberColumn } from '../rows/columns';
import type { Sql } from './sql';

const DONE = 'CREATE TABLE IF NOT EXISTS migration (step INT NOT NULL, done_at BIGINT NOT NULL, PRIMARY KEY (step))';

/**
 * Brings the tables to the form that this version of the app needs, and returns the steps that were missing. Safe to
 * run twice, at the same time, and again after an interruption: each step is noted after it was done, and doing it
 * again changes nothing. If nothing is missing, it takes one statement.
 */
export async function migrate(
  sql: Sql,
  now: Date,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly number[]> {
  const missing = await missingSteps(sql, migrations);
  if (missing.length === migrations.length) await sql.define(DONE);
  for (const { number, text } of missing) {
    await defineOnce(sql, text);
    await sql.write({ text: 'REPLACE INTO migration (step, done_at) VALUES (?, ?)', values: [number, now.getTime()] });
  }
  return missing.map(({ number }) => number);
}

/** Accepts that a step was done, but not noted, by an earlier run. */
async function defineOnce(sql: Sql, text: string): Promise<void> {
  try {
    await sql.define(text);
  } catch (error) {
    if (!(error instanceof StorageDefined)) throw error;
  }
}

const stepRow = z.object({ step: numberColumn });

async function missingSteps(sql: Sql, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  try {
    const rows = await sql.read({ text: 'SELECT step FROM migration' }, stepRow);
    const done = new Set(rows.map(({ step }) => step));
    return migrations.filter(({ number }) => !done.has(number));
  } catch (error) {
    if (error instanceof StorageNotMigrated) return migrations;
    throw error;
  }
}
