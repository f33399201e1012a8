import { setTimeout as sleep } from 'node:timers/promises';
import { STATEMENT_LATENCY_MS, withLatency } from './latency';
import type { RemoteHandler } from './runtime/remotes';
import { openEngine } from './sql/open-engine';
import { ownDatabase } from './sql/own-database';
import { sqlRemote } from './sql/sql-remote';

export interface OpenDatabase {
  readonly remote: RemoteHandler;
  readonly close: () => Promise<void>;
}

/**
 * An empty database for one site: SQLite in memory, or a new one on the server of a `mysql://` address, dropped on
 * close.
 */
export async function openDatabase(serverUrl: string | undefined): Promise<OpenDatabase> {
  const own = serverUrl === undefined || serverUrl === '' ? null : await ownDatabase(serverUrl);
  const engine = openEngine(own?.url);
  return {
    remote: withLatency(sqlRemote({ engine }), () => sleep(STATEMENT_LATENCY_MS)),
    close: async () => {
      await engine.close();
      await own?.drop();
    },
  };
}
