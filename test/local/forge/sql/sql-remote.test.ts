import { type ForgeSQLAPIError, migrationRunner, sql } from '@forge/sql';
import type { SqlEngine } from '../../../../local/forge/sql/engine';
import { FORGE_SQL_LIMITS, type SqlLimits } from '../../../../local/forge/sql/limits';
import { openEngine } from '../../../../local/forge/sql/open-engine';
import { ownDatabase } from '../../../../local/forge/sql/own-database';
import { sqlRemote } from '../../../../local/forge/sql/sql-remote';

const url = process.env['DATABASE_URL'] ?? '';
const onMariaDb = url === '' ? describe.skip : describe;

describe('@forge/sql on SQLite', () => {
  theRemote(async () => openEngine(undefined));
});

onMariaDb('@forge/sql on MariaDB (where DATABASE_URL names one)', () => {
  theRemote(async () => {
    const own = await ownDatabase(url);
    const engine = openEngine(own.url, { ...FORGE_SQL_LIMITS, readSeconds: 1, writeSeconds: 1 });
    return {
      ...engine,
      close: async () => {
        await engine.close();
        await own.drop();
      },
    };
  });
});

function theRemote(open: () => Promise<SqlEngine>): void {
  let engine: SqlEngine;
  let clock = 0;

  beforeAll(async () => {
    engine = await open();
    await engine.define({
      text: 'CREATE TABLE IF NOT EXISTS word (id INT NOT NULL, said TEXT, PRIMARY KEY (id))',
      values: [],
      limitSeconds: 5,
    });
  });
  beforeEach(async () => {
    await engine.write({ text: 'DELETE FROM word', values: [], limitSeconds: 5 });
  });
  afterAll(async () => {
    Reflect.deleteProperty(globalThis, '__forge_fetch__');
    await engine.close();
  });

  function withLimits(limits: Partial<SqlLimits> = {}): void {
    const remote = sqlRemote({ engine, limits: { ...FORGE_SQL_LIMITS, ...limits }, now: () => clock });
    const fetch = (_: unknown, path: string, init: RequestInit) => remote({ path, init });
    Reflect.set(globalThis, '__forge_fetch__', fetch);
  }

  const say = (id: number, said: string | null) =>
    sql.prepare('REPLACE INTO word (id, said) VALUES (?, ?)').bindParams(id, said).execute();
  const refusalOf = async (asked: Promise<unknown>): Promise<ForgeSQLAPIError> =>
    asked.then(
      () => {
        throw new Error('It was not refused.');
      },
      (error: unknown) => error as ForgeSQLAPIError,
    );

  it('answers rows, and how many were changed', async () => {
    withLimits();
    expect((await say(1, 'a;b')).rows).toMatchObject({ affectedRows: 1 });
    expect(await sql.prepare('SELECT id, said FROM word WHERE said = ?').bindParams('a;b').execute()).toEqual({
      rows: [{ id: 1, said: 'a;b' }],
    });
    expect((await sql.executeRaw("SELECT id FROM word WHERE said = 'x;y' -- none; such")).rows).toEqual([]);
    expect((await sql.executeRaw('DELETE FROM word;')).rows).toMatchObject({ affectedRows: 1 });
  });

  it('names failures as MySQL does', async () => {
    withLimits();
    const insert = (id: number | null) => sql.prepare('INSERT INTO word (id) VALUES (?)').bindParams(id).execute();
    const codeOf = async (asked: Promise<unknown>) => {
      const { code, context } = await refusalOf(asked);
      return [code, (context?.['debug'] as { errno: number } | undefined)?.errno];
    };
    await insert(1);
    expect(await codeOf(insert(1))).toEqual(['SQL_EXECUTION_ERROR', 1062]);
    expect(await codeOf(insert(null))).toEqual(['SQL_EXECUTION_ERROR', 1048]);
    expect(await codeOf(sql.executeRaw('SELECT 1 FROM nothing_here'))).toEqual(['SQL_EXECUTION_ERROR', 1146]);
    expect(await codeOf(sql.executeRaw('SELECT absent FROM word'))).toEqual(['SQL_EXECUTION_ERROR', 1054]);
    expect(await codeOf(sql.executeRaw('SELECT FROM WHERE'))).toEqual(['INVALID_SQL_QUERY', 1064]);
  });

  it.each([
    ['two statements', 'SELECT 1; DELETE FROM word', /Only one statement/],
    ['a foreign key', 'CREATE TABLE other (id INT, FOREIGN KEY (id) REFERENCES word (id))', /Foreign keys/],
    ['a definition that is sent as a query', 'CREATE TABLE other (id INT)', /sent to \/api\/v1\/execute\/ddl/],
    ['what only a server may be told', 'SET GLOBAL x = 1', /No statement that may be run/],
  ])('refuses %s', async (_what, text, message) => {
    withLimits();
    expect((await refusalOf(sql.executeRaw(text))).message).toMatch(message);
  });

  it('refuses a request of more than 1 MiB, and takes one below', async () => {
    withLimits();
    expect(await refusalOf(say(1, 'x'.repeat(1024 * 1024)))).toMatchObject({
      message: expect.stringMatching(/^A request of 1\d+ bytes is more than the 1048576 that are allowed/),
      responseDetails: { status: 413 },
    });
    if (engine.name === 'SQLite') await say(1, 'x'.repeat(1024 * 1024 - 200));
  });

  it('refuses an answer of more than its limit', async () => {
    withLimits({ answerBytes: 100 });
    await say(1, 'x'.repeat(70));
    expect((await sql.executeRaw('SELECT said FROM word')).rows).toHaveLength(1);
    await say(2, 'x');
    await say(1, 'x'.repeat(80));
    expect((await refusalOf(sql.executeRaw('SELECT said FROM word'))).message).toMatch(/An answer of 1\d\d bytes/);
  });

  it('counts statements over any second', async () => {
    withLimits({ statementsPerSecond: 3 });
    clock = 1000;
    for (const id of [1, 2, 3]) await say(id, null);
    expect(await refusalOf(say(4, null))).toMatchObject({
      message: 'More than 3 statements a second.',
      responseDetails: { status: 429 },
    });
    clock = 1999;
    expect((await refusalOf(say(4, null))).responseDetails.status).toBe(429);
    clock = 2000;
    await say(4, null);
  });

  it('counts definitions over any minute', async () => {
    withLimits({ definitionsPerMinute: 1 });
    const define = () => sql.executeDDL('CREATE TABLE IF NOT EXISTS word (id INT)');
    await define();
    expect((await refusalOf(define())).message).toBe('More than 1 definitions a minute.');
    clock += 60_000;
    await define();
  });

  it('counts the time of queries over any minute', async () => {
    withLimits({ querySecondsPerMinute: 1e-9 });
    await say(1, null);
    expect((await refusalOf(say(2, null))).message).toMatch(/seconds of query time a minute/);
    clock += 60_000;
    await say(3, null);
  });

  it('keeps at most so many tables and bytes, and still lets rows go', async () => {
    withLimits({ tables: 1, storedBytes: 1 });
    expect((await refusalOf(sql.executeDDL('CREATE TABLE one_more (id INT)'))).message).toMatch(/One more table/);
    expect((await refusalOf(say(1, null))).message).toMatch(/stored bytes is more than the 1 /);
    expect((await sql.executeRaw('DELETE FROM word')).rows).toMatchObject({ affectedRows: 0 });
  });

  it('ends what takes too long, and undoes what it wrote', async () => {
    withLimits(engine.name === 'SQLite' ? { readSeconds: 0.001, writeSeconds: 0.001 } : {});
    const count = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)`;
    const slow = `${count} SELECT COUNT(*) FROM n AS a, n AS b, n AS c${engine.name === 'SQLite' ? ' WHERE c.i < 2' : ''}`;
    expect((await refusalOf(sql.executeRaw(slow))).code).toBe('QUERY_TIMED_OUT');
    expect((await refusalOf(sql.executeRaw(`INSERT INTO word (id) ${slow}`))).code).toBe('QUERY_TIMED_OUT');
    withLimits();
    expect((await sql.executeRaw('SELECT id FROM word')).rows).toEqual([]);
  });

  if (url === '') return;
  it('runs the migrations of the SDK where the engine knows their dialect', async () => {
    withLimits({ definitionsPerMinute: 25 });
    if (engine.name === 'SQLite') return;
    clock += 60_000;
    migrationRunner.enqueue('first', 'CREATE TABLE made (id INT)');
    expect(await migrationRunner.run()).toEqual(['first']);
    expect(await migrationRunner.run()).toEqual([]);
  });
}
