import * as z from 'zod';
import {
  StorageBusy,
  StorageDefined,
  StorageDuplicate,
  StorageError,
  StorageFull,
  StorageNotMigrated,
  StorageTimedOut,
  StorageTooLarge,
  StorageUnreachable,
  StorageUnreadable,
} from '../../../../src/adapters/storage/engine/errors';
import { createSql } from '../../../../src/adapters/storage/engine/sql';
import { answerHere, impatientSql } from '../engines';

const row = z.object({ id: z.number() });
const QUERY = { text: 'SELECT id FROM item WHERE id = ?', values: ['1'] };

/** The platform answers these in turn, the last one for ever. */
function platformAnswers(...answers: readonly (() => Response)[]): { readonly bodies: string[] } {
  const bodies: string[] = [];
  answerHere(async ({ init }) => {
    bodies.push(String(init.body));
    return (answers[bodies.length - 1] ?? answers.at(-1)!)();
  });
  return { bodies };
}

const rows =
  (...found: readonly object[]) =>
  () =>
    Response.json({ rows: found });
const refusal =
  (status: number, code: string, errno?: number, message = 'no') =>
  () =>
    Response.json(
      { code, message, ...(errno === undefined ? {} : { debug: { errno, sqlMessage: message } }) },
      { status },
    );
const BUSY = refusal(429, 'RATE_LIMIT');

afterAll(() => {
  answerHere(null);
});

describe('Forge SQL', () => {
  it('sends the text and its values apart, and reads rows as they are expected', async () => {
    const { bodies } = platformAnswers(rows({ id: 7, more: 'x' }));
    expect(await impatientSql().read(QUERY, row)).toEqual([{ id: 7 }]);
    expect(bodies.map((body): unknown => JSON.parse(body))).toEqual([
      { query: 'SELECT id FROM item WHERE id = ?', params: ['1'], method: 'all' },
    ]);
  });

  it('names the column that is not what it should be', async () => {
    platformAnswers(rows({ id: 'seven' }));
    const asked = impatientSql().read(QUERY, row);
    await expect(asked).rejects.toThrow(StorageUnreadable);
    await expect(asked).rejects.toThrow(/SELECT id FROM item.*\n?.*\[0\]\.id/s);
  });

  it('refuses an answer to a write that does not say how many rows it changed', async () => {
    platformAnswers(rows());
    await expect(impatientSql().write({ text: 'DELETE FROM item' })).rejects.toThrow(StorageUnreadable);
  });

  it.each<[string, () => Response, new (...values: never[]) => StorageError]>([
    ['a pace', BUSY, StorageBusy],
    ['a deadlock', refusal(400, 'SQL_EXECUTION_ERROR', 1213), StorageBusy],
    ['a write conflict of TiDB', refusal(400, 'SQL_EXECUTION_ERROR', 9007), StorageBusy],
    ['a key that is there', refusal(400, 'SQL_EXECUTION_ERROR', 1062), StorageDuplicate],
    ['a table that is not there', refusal(400, 'SQL_EXECUTION_ERROR', 1146), StorageNotMigrated],
    ['a column that is not there', refusal(400, 'SQL_EXECUTION_ERROR', 1054), StorageNotMigrated],
    ['a column that is there', refusal(400, 'SQL_EXECUTION_ERROR', 1060), StorageDefined],
    ['a statement that took too long', refusal(408, 'QUERY_TIMED_OUT'), StorageTimedOut],
    ['a request that is too large', refusal(413, 'LIMIT_EXCEEDED'), StorageTooLarge],
    ['a full database', refusal(400, 'SQL_EXECUTION_ERROR', 1114), StorageFull],
    ['a full database, in words', refusal(400, 'X', undefined, 'Storage limit exceeded'), StorageFull],
    ['a failure of the platform', refusal(503, 'UNKNOWN_ERROR'), StorageUnreachable],
    ['an answer that is no JSON', () => new Response('<html>'), StorageUnreachable],
    ['anything else', refusal(400, 'SQL_EXECUTION_ERROR', 1292), StorageError],
  ])('has a name for %s, with what was said as its cause', async (_what, answer, named) => {
    platformAnswers(answer);
    const error: unknown = await impatientSql()
      .read(QUERY, row)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(named);
    expect((error as StorageError).name).toBe(named.name);
    expect((error as StorageError).cause).toBeInstanceOf(Error);
  });

  it('has a name for silence', async () => {
    answerHere(async () => {
      throw new TypeError('fetch failed');
    });
    const asked = impatientSql().read(QUERY, row);
    await expect(asked).rejects.toThrow(StorageUnreachable);
    await expect(asked).rejects.toThrow('The database did not answer: fetch failed');
  });

  it('waits longer each time for a database that is busy, and counts every statement', async () => {
    platformAnswers(BUSY, BUSY, refusal(400, 'SQL_EXECUTION_ERROR', 1205), rows({ id: 1 }));
    const pauses: number[] = [];
    const sql = createSql({
      sleep: async (milliseconds) => void pauses.push(milliseconds),
      remainingMs: () => 25_000,
      random: () => 0.5,
    });
    expect(await sql.read(QUERY, row)).toEqual([{ id: 1 }]);
    expect(pauses).toEqual([250, 500, 1000]);
    expect(sql.statements()).toBe(4);
  });

  it('gives up while there is time to end in order', async () => {
    platformAnswers(BUSY);
    let remaining = 4_000;
    const sql = createSql({
      sleep: async (milliseconds) => void (remaining -= milliseconds),
      remainingMs: () => remaining,
      random: () => 0,
    });
    await expect(sql.read(QUERY, row)).rejects.toThrow(StorageBusy);
    expect(remaining).toBeGreaterThanOrEqual(3_000);
    expect(sql.statements()).toBeGreaterThan(1);
  });

  it('does not ask again where the first asking may have been heard', async () => {
    platformAnswers(refusal(503, 'UNKNOWN_ERROR'));
    const sql = createSql({ sleep: async () => undefined, remainingMs: () => 25_000, random: () => 0.5 });
    await expect(sql.write({ text: 'DELETE FROM item' })).rejects.toThrow(StorageUnreachable);
    expect(sql.statements()).toBe(1);
  });
});
