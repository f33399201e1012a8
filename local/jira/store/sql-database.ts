import { Database } from 'node-sqlite3-wasm';
import type { Statement } from 'node-sqlite3-wasm';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** Searches have many different texts; only the latest statements are cached. */
const KEPT_STATEMENTS = 300;

/** SQLite in WASM with a cache of prepared statements, because the engine neither caches nor frees them itself. */
export class SqlDatabase {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();

  /** In memory without a path. */
  constructor(path?: string) {
    this.#database = new Database(path ?? ':memory:');
  }

  run(sql: string, values: readonly SqlValue[] = []): void {
    this.#prepared(sql).run([...values]);
  }

  all(sql: string, values: readonly SqlValue[] = []): readonly Row[] {
    return this.#prepared(sql).all([...values]);
  }

  first(sql: string, values: readonly SqlValue[] = []): Row | null {
    return this.#prepared(sql).get([...values]);
  }

  /** Several statements without parameters. */
  script(sql: string): void {
    this.#database.exec(sql);
  }

  /** All or nothing; nested calls join the outer one. */
  transaction<Result>(work: () => Result): Result {
    if (this.#database.inTransaction) return work();
    this.#database.exec('BEGIN');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (cause) {
      this.#database.exec('ROLLBACK');
      throw cause;
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#database.close();
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > KEPT_STATEMENTS) this.#dropOldest();
    return statement;
  }

  #dropOldest(): void {
    const [oldest] = this.#statements;
    if (oldest === undefined) return;
    oldest[1].finalize();
    this.#statements.delete(oldest[0]);
  }
}

/**
 * For `IN (SELECT value FROM json_each(?))`: a list of any length as one parameter, so that there are few different
 * statements.
 */
export const listParameter = (values: readonly (string | number)[]): string => JSON.stringify(values);

export const textIn = (row: Row | null, column: string): string => {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
};

export const numberIn = (row: Row | null, column: string): number => Number(row?.[column] ?? 0);
