import { createPool, type Pool, type ResultSetHeader, type RowDataPacket } from 'mysql2';
import * as z from 'zod';
import type { EngineStatement, Row, SqlEngine } from './engine';
import type { SqlLimits } from './limits';
import { SqlRefusal } from './refusal';

/**
 * A MariaDB at a `mysql://` address with an existing database. The server prepares statements, as on the platform, and
 * ends those that take too long.
 */
export function mariaDbEngine(url: string, limits: Pick<SqlLimits, 'readSeconds' | 'writeSeconds'>): SqlEngine {
  const reading = timedPool(url, limits.readSeconds);
  const writing = timedPool(url, limits.writeSeconds);

  return {
    name: 'MariaDB',
    read: async ({ text, values }) => {
      const [rows] = await named(reading.promise().execute<RowDataPacket[]>(text, [...values]));
      return rows;
    },
    write: async ({ text, values }) => {
      const [result] = await named(writing.promise().execute<ResultSetHeader>(text, [...values]));
      return result.affectedRows;
    },
    define: async ({ text }: EngineStatement) => {
      await named(writing.promise().query(text));
    },
    tables: () => numberOf(reading, 'COUNT(*)'),
    storedBytes: () => numberOf(reading, 'COALESCE(SUM(data_length + index_length), 0)'),
    close: async () => {
      await reading.promise().end();
      await writing.promise().end();
    },
  };
}

const FEW = 4;

function timedPool(url: string, seconds: number): Pool {
  // Statements of many rows differ in length: only a few are worth caching.
  const pool = createPool({ uri: url, connectionLimit: FEW, maxPreparedStatements: 100, charset: 'utf8mb4' });
  pool.on('connection', (connection) => {
    connection.query(`SET SESSION max_statement_time = ${seconds}`);
  });
  return pool;
}

async function numberOf(pool: Pool, expression: string): Promise<number> {
  const [rows] = await pool
    .promise()
    .query<RowDataPacket[]>(`SELECT ${expression} AS n FROM information_schema.tables WHERE table_schema = DATABASE()`);
  const [row]: Row[] = rows;
  return Number(row?.['n'] ?? 0);
}

const failureSchema = z.object({
  code: z.string().default('ER_UNKNOWN_ERROR'),
  errno: z.number(),
  sqlState: z.string().default('HY000'),
  sqlMessage: z.string().default(''),
});

const TIMED_OUT = 1969;
const SYNTAX = 1064;

async function named<Result>(running: Promise<Result>): Promise<Result> {
  try {
    return await running;
  } catch (cause) {
    const failure = failureSchema.safeParse(cause);
    // Without a connection there is no MySQL failure to report as the platform would.
    if (!failure.success || failure.data.errno < 0) throw cause;
    const debug = failure.data;
    if (debug.errno === TIMED_OUT) throw new SqlRefusal('QUERY_TIMED_OUT', debug.sqlMessage, { debug, cause });
    const code = debug.errno === SYNTAX ? 'INVALID_SQL_QUERY' : 'SQL_EXECUTION_ERROR';
    throw new SqlRefusal(code, debug.sqlMessage, { debug, cause });
  }
}
