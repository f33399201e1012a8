import { Database } from 'node-sqlite3-wasm';
import type { EngineStatement, Row, SqlEngine } from './engine';
import { type EngineFailure, SqlRefusal } from './refusal';

/**
 * SQLite in WASM. It runs in this process and cannot be interrupted: a statement that took too long is refused after it
 * ends, and its changes are rolled back. In memory without a path.
 */
export function sqliteEngine(path?: string): SqlEngine {
  const database = new Database(path ?? ':memory:');
  const numberOf = (query: string): number => Number(Object.values(database.get(query) ?? {})[0] ?? 0);

  return {
    name: 'SQLite',
    read: async ({ text, values, limitSeconds }) =>
      withinTime(limitSeconds, () => named(() => database.all(text, [...values]))).map(withoutBigInts),
    write: async ({ text, values, limitSeconds }) =>
      undoable(database, () => withinTime(limitSeconds, () => named(() => database.run(text, [...values])))).changes,
    define: async ({ text }: EngineStatement) => {
      named(() => {
        database.exec(text);
      });
    },
    tables: async () =>
      numberOf(`SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`),
    storedBytes: async () =>
      (numberOf('PRAGMA page_count') - numberOf('PRAGMA freelist_count')) * numberOf('PRAGMA page_size'),
    close: async () => {
      database.close();
    },
  };
}

function undoable<Result>(database: Database, run: () => Result): Result {
  database.exec('BEGIN');
  try {
    const result = run();
    database.exec('COMMIT');
    return result;
  } catch (cause) {
    // A failure may have ended the transaction already.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw cause;
  }
}

function withinTime<Result>(limitSeconds: number, run: () => Result): Result {
  const startedAt = performance.now();
  const result = run();
  const seconds = (performance.now() - startedAt) / 1000;
  if (seconds <= limitSeconds) return result;
  throw new SqlRefusal('QUERY_TIMED_OUT', `The statement took ${seconds.toFixed(1)} s of at most ${limitSeconds} s.`);
}

function withoutBigInts(row: Row): Row {
  if (!Object.values(row).some((value) => typeof value === 'bigint')) return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
}

/** Maps failures to MySQL's names. */
function named<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    const sqlMessage = cause instanceof Error ? cause.message : String(cause);
    const [, code, errno, sqlState] = NAMES.find(([pattern]) => pattern.test(sqlMessage)) ?? UNNAMED;
    const debug: EngineFailure = { code, errno, sqlState, sqlMessage };
    const refusal = errno === 1064 ? 'INVALID_SQL_QUERY' : 'SQL_EXECUTION_ERROR';
    throw new SqlRefusal(refusal, sqlMessage, { debug, cause });
  }
}

const NAMES: readonly (readonly [RegExp, string, number, string])[] = [
  [/UNIQUE constraint failed/i, 'ER_DUP_ENTRY', 1062, '23000'],
  [/NOT NULL constraint failed/i, 'ER_BAD_NULL_ERROR', 1048, '23000'],
  [/no such table/i, 'ER_NO_SUCH_TABLE', 1146, '42S02'],
  [/ already exists/i, 'ER_TABLE_EXISTS_ERROR', 1050, '42S01'],
  [/no such column|has no column named/i, 'ER_BAD_FIELD_ERROR', 1054, '42S22'],
  [/duplicate column name/i, 'ER_DUP_FIELDNAME', 1060, '42S21'],
  [/syntax error|incomplete input|unrecognized token/i, 'ER_PARSE_ERROR', 1064, '42000'],
];
const UNNAMED = [/./, 'ER_UNKNOWN_ERROR', 1105, 'HY000'] as const;
