import { sql as forgeSql } from '@forge/sql';
import * as z from 'zod';
import { StorageBusy, StorageUnreadable } from './errors';
import { storageErrorFrom } from './refusals';

export type SqlValue = string | number | null;

/** One statement with a value for every `?`. Never write a value into the text. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly SqlValue[];
}

/**
 * Forge SQL, one statement per call. Statements use only what MySQL 8, MariaDB, TiDB and SQLite all support. All
 * methods throw an error of `errors.ts`, with the platform's error as the cause.
 */
export interface Sql {
  /** The rows of a SELECT, each parsed by the schema. */
  readonly read: <Schema extends z.ZodType>(statement: Statement, row: Schema) => Promise<readonly z.infer<Schema>[]>;
  /**
   * Changes rows and returns their number. Engines count a replaced row once or twice, so only 0 and "more than 0" are
   * reliable.
   */
  readonly write: (statement: Statement) => Promise<number>;
  /** Creates or alters a table. */
  readonly define: (text: string) => Promise<void>;
  /** How many statements were sent so far, refused ones included. */
  readonly statements: () => number;
}

/** How long to repeat statements while the database is busy. */
export interface SqlPatience {
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly remainingMs: () => number;
  /** 0..1, so that callers that were refused together do not all return together. */
  readonly random: () => number;
  /** Called for every attempt that has to be repeated. */
  readonly onBusy?: () => void;
}

export function createSql(patience: SqlPatience): Sql {
  let statements = 0;

  async function ask<Rows>(run: () => Promise<{ readonly rows: Rows }>): Promise<Rows> {
    for (let attempt = 1; ; attempt += 1) {
      statements += 1;
      try {
        return (await run()).rows;
      } catch (cause) {
        const error = storageErrorFrom(cause);
        const pauseMs = pauseAfter(attempt, patience.random());
        if (!(error instanceof StorageBusy) || patience.remainingMs() < pauseMs + RESERVE_MS) throw error;
        patience.onBusy?.();
        await patience.sleep(pauseMs);
      }
    }
  }

  const execute = ({ text, values = [] }: Statement): Promise<unknown> =>
    ask(() =>
      forgeSql
        .prepare<unknown>(text)
        .bindParams(...values)
        .execute(),
    );

  return {
    read: async (statement, row) => readAs(z.array(row), await execute(statement), statement),
    write: async (statement) => readAs(changedSchema, await execute(statement), statement).affectedRows,
    define: async (text) => void (await ask(() => forgeSql.executeDDL<unknown>(text))),
    statements: () => statements,
  };
}

const changedSchema = z.object({ affectedRows: z.number() });

function readAs<Schema extends z.ZodType>(schema: Schema, rows: unknown, { text }: Statement): z.infer<Schema> {
  const parsed = schema.safeParse(rows);
  if (parsed.success) return parsed.data;
  const what = text.slice(0, 80).replace(/\s+/g, ' ');
  throw new StorageUnreadable(`${what}: ${z.prettifyError(parsed.error)}`, { cause: parsed.error });
}

/** Time that a function keeps for ending normally. */
const RESERVE_MS = 3_000;
/** Rates are counted per second. */
const LONGEST_PAUSE_MS = 2_000;

function pauseAfter(attempt: number, random: number): number {
  return Math.min(LONGEST_PAUSE_MS, 125 * 2 ** attempt) * (0.75 + random / 2);
}
