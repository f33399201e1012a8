import { StorageDuplicate } from '../engine/errors';
import { timeOf } from '../rows/columns';
import type { Sql } from '../engine/sql';

/** Something that is told once: of what, and what. Both are texts of ids and numbers that the caller makes up. */
export interface Emission {
  readonly subject: string;
  readonly fact: string;
}

/** Answers `true` to one caller alone, who is then to tell it. */
export async function claimEmission(sql: Sql, { subject, fact }: Emission, at: Date): Promise<boolean> {
  try {
    await sql.write({
      text: 'INSERT INTO emitted (subject, fact, emitted_at) VALUES (?, ?, ?)',
      values: [subject, fact, timeOf(at)],
    });
    return true;
  } catch (error) {
    if (error instanceof StorageDuplicate) return false;
    throw error;
  }
}

/** Gives a claim back when it could not be told, so that the next caller tries. */
export async function releaseEmission(sql: Sql, { subject, fact }: Emission): Promise<void> {
  await sql.write({ text: 'DELETE FROM emitted WHERE subject = ? AND fact = ?', values: [subject, fact] });
}

/** Forgets what was told before a moment. */
export async function removeEmissionsBefore(sql: Sql, moment: Date): Promise<void> {
  await sql.write({ text: 'DELETE FROM emitted WHERE emitted_at < ?', values: [timeOf(moment)] });
}
