import type { SqlEngine } from '../../../local/forge/sql/engine';
import { FORGE_SQL_LIMITS, type SqlLimits } from '../../../local/forge/sql/limits';
import { openEngine } from '../../../local/forge/sql/open-engine';
import { ownDatabase } from '../../../local/forge/sql/own-database';
import { type SqlRemote, sqlRemote } from '../../../local/forge/sql/sql-remote';
import { migrate } from '../../../src/adapters/storage/engine/migrate';
import { MIGRATIONS } from '../../../src/adapters/storage/engine/migrations';
import { createSql, type Sql } from '../../../src/adapters/storage/engine/sql';

/** A database behind the unmodified `@forge/sql`, with Forge's limits except for the pace, which tests would only wait for. */
export interface TestDatabase {
  readonly sql: Sql;
  readonly engine: SqlEngine;
  /** Every statement that reached the platform, in order. */
  readonly sent: readonly string[];
  /** Puts something between the app and the database: a failure, another writer. */
  readonly intercept: (between: ((statement: string) => Promise<void>) | null) => void;
}

export const UNHURRIED: SqlLimits = {
  ...FORGE_SQL_LIMITS,
  statementsPerSecond: Infinity,
  definitionsPerMinute: Infinity,
  querySecondsPerMinute: Infinity,
};

/** All that migrations make. */
export const TABLES: readonly string[] = MIGRATIONS.flatMap(({ text }) => /EXISTS (\w+)/.exec(text)?.[1] ?? []);

/** An empty database, and how to be rid of it. */
export interface OpenedEngine {
  readonly engine: SqlEngine;
  readonly close: () => Promise<void>;
}

/** SQLite in memory. */
export function inMemory(): OpenedEngine {
  const engine = openEngine(undefined);
  return { engine, close: engine.close };
}

/** A database of its own on the server of a `mysql://` address. */
async function onServer(url: string): Promise<OpenedEngine> {
  const own = await ownDatabase(url);
  const engine = openEngine(own.url);
  return {
    engine,
    close: async () => {
      await engine.close();
      await own.drop();
    },
  };
}

/** Describes the same on SQLite, and on the MariaDB that DATABASE_URL names: in databases that are made and dropped for it. */
export function describeEachEngine(
  name: string,
  tests: (open: () => Promise<OpenedEngine>, on: 'SQLite' | 'MariaDB') => void,
): void {
  describe(`${name} on SQLite`, () => {
    tests(async () => inMemory(), 'SQLite');
  });
  const url = process.env['DATABASE_URL'] ?? '';
  if (url === '') {
    describe.skip(`${name} on MariaDB (DATABASE_URL names none)`, () => {
      test('runs the same tests', () => undefined);
    });
  } else {
    describe(`${name} on MariaDB`, () => {
      tests(() => onServer(url), 'MariaDB');
    });
  }
}

/** Runs tests of the storage on each engine, with one database for all of them that is emptied before each. */
export function describeOnEngines(name: string, tests: (database: () => TestDatabase) => void): void {
  describeEachEngine(name, (open) => {
    onEngine(open, tests);
  });
}

function onEngine(open: () => Promise<OpenedEngine>, tests: (database: () => TestDatabase) => void): void {
  let database: TestDatabase | null = null;
  let close = async (): Promise<void> => undefined;

  beforeAll(async () => {
    const { engine, close: closeEngine } = await open();
    close = closeEngine;
    const sent: string[] = [];
    let between: ((statement: string) => Promise<void>) | null = null;
    const remote = sqlRemote({ engine, limits: UNHURRIED });
    answerHere(async (call) => {
      const { query } = JSON.parse(String(call.init.body)) as { query: string };
      sent.push(query);
      await between?.(query);
      return remote(call);
    });
    database = { sql: impatientSql(), engine, sent, intercept: (next) => (between = next) };
    await migrate(database.sql, new Date(0));
  });

  beforeEach(async () => {
    database?.intercept(null);
    for (const table of TABLES) {
      await database?.engine.write({ text: `DELETE FROM ${table}`, values: [], limitSeconds: 10 });
    }
  });

  afterAll(async () => {
    answerHere(null);
    await close();
  });

  tests(() => {
    if (database === null) throw new Error('The database is opened before the tests run.');
    return database;
  });
}

/** Answers `@forge/sql` in this process, as the platform's runtime does in its own. */
export function answerHere(remote: SqlRemote | null): void {
  Reflect.set(
    globalThis,
    '__forge_fetch__',
    remote === null ? undefined : (_: unknown, path: string, init: RequestInit) => remote({ path, init }),
  );
}

/** Fails at once where a function would ask again. */
export const impatientSql = (): Sql =>
  createSql({ sleep: async () => undefined, remainingMs: () => 0, random: () => 0.5 });
