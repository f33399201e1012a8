import * as z from 'zod';
import { personMark } from '../encoding/people';
import { numberColumn, textColumn } from '../rows/columns';
import type { Sql } from '../engine/sql';
import { eraseAuthor } from '../tables/frozen-forecast';
import { forgetUsuals } from '../tables/usual';

/** How far an erasure has come: the last item that was handled, or the readings. */
export type ErasurePlace = { readonly part: 'items'; readonly after: string } | { readonly part: 'readings' };

export interface Erasure {
  readonly accountId: string;
  /**
   * Replaces the account id from now on: at most 32 characters, made up for this erasure, without a hint to the
   * account.
   */
  readonly pseudonym: string;
  readonly from: ErasurePlace | null;
  /** Asked before every step, so that a function can end in time. */
  readonly mayGoOn: () => boolean;
}

const ITEMS_AT_ONCE = 2000;
const DAYS_AT_ONCE = 30;

/**
 * Replaces an account id by a pseudonym everywhere it is stored: all acts are still by one person, but not by a known
 * one. Returns where to continue, or null when nothing of it is left. Repeating a part changes nothing.
 */
export async function eraseAccount(sql: Sql, erasure: Erasure): Promise<ErasurePlace | null> {
  const { accountId, from, mayGoOn } = erasure;
  let place: ErasurePlace | null = from ?? { part: 'items', after: '' };
  while (place !== null) {
    if (!mayGoOn()) return place;
    place =
      place.part === 'items' ? await eraseInItems(sql, erasure, place.after) : await eraseInReadings(sql, erasure);
  }
  await forgetUsuals(sql);
  await eraseAuthor(sql, accountId, erasure.pseudonym);
  await sql.write({ text: 'DELETE FROM person WHERE account_id = ?', values: [accountId] });
  return null;
}

const lastRow = z.object({ id: textColumn.nullable() });

/** The version changes too, so that a writer that read the account before cannot write it back. */
async function eraseInItems(sql: Sql, { accountId, pseudonym }: Erasure, after: string): Promise<ErasurePlace> {
  const [last] = await sql.read(
    {
      text: `SELECT MAX(id) AS id FROM (SELECT id FROM item WHERE id > ? ORDER BY id LIMIT ${ITEMS_AT_ONCE}) AS next_items`,
      values: [after],
    },
    lastRow,
  );
  const id = last?.id ?? null;
  if (id === null) return { part: 'readings' };
  const [old, fresh] = [personMark(accountId), personMark(pseudonym)];
  await sql.write({
    text:
      'UPDATE item SET people = REPLACE(people, ?, ?), bytes = bytes + ?, version = ? ' +
      'WHERE id > ? AND id <= ? AND INSTR(people, ?) > 0',
    values: [old, fresh, fresh.length - old.length, pseudonym, after, id, old],
  });
  return { part: 'items', after: id };
}

const daysRow = z.object({ first_day: numberColumn.nullable(), last_day: numberColumn.nullable() });

/** Reports are JSON: an account id in them is between quotation marks. */
async function eraseInReadings(sql: Sql, { accountId, pseudonym }: Erasure): Promise<null> {
  const [days] = await sql.read(
    { text: 'SELECT MIN(on_day) AS first_day, MAX(on_day) AS last_day FROM reading' },
    daysRow,
  );
  const [old, fresh] = [JSON.stringify(accountId), JSON.stringify(pseudonym)];
  const last = days?.last_day ?? -1;
  for (let day = days?.first_day ?? 0; day <= last; day += DAYS_AT_ONCE) {
    await sql.write({
      text:
        'UPDATE reading SET report = REPLACE(report, ?, ?) ' +
        'WHERE on_day >= ? AND on_day < ? AND INSTR(report, ?) > 0',
      values: [old, fresh, day, day + DAYS_AT_ONCE, old],
    });
  }
  return null;
}
