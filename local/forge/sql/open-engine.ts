import type { SqlEngine } from './engine';
import { FORGE_SQL_LIMITS, type SqlLimits } from './limits';
import { mariaDbEngine } from './mariadb-engine';
import { sqliteEngine } from './sqlite-engine';

/** The database at a `mysql://` address (`DATABASE_URL`); without one, SQLite in memory. */
export function openEngine(url: string | undefined, limits: SqlLimits = FORGE_SQL_LIMITS): SqlEngine {
  return url === undefined || url === '' ? sqliteEngine() : mariaDbEngine(url, limits);
}
