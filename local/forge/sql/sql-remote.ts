import * as z from 'zod';
import type { RemoteCall } from '../runtime/remotes';
import type { EngineStatement, Row, SqlEngine } from './engine';
import { FORGE_SQL_LIMITS, type SqlLimits } from './limits';
import { MovingSum } from './moving-sum';
import { SqlRefusal } from './refusal';
import { bareStatement, createsTable, isSeveral, kindOf, namesForeignKey } from './statement-text';

export interface SqlRemoteSettings {
  readonly engine: SqlEngine;
  readonly limits?: SqlLimits;
  /** A clock in milliseconds for limits over time. */
  readonly now?: () => number;
}

/** The relevant part of a call, so that it also works outside of any invocation. */
export type SqlRemote = (call: Pick<RemoteCall, 'path' | 'init'>) => Promise<Response>;

const requestSchema = z.object({
  query: z.string(),
  params: z.array(z.union([z.string(), z.number(), z.null(), z.boolean().transform(Number)])).default([]),
  method: z.string().default('all'),
});

/**
 * Answers `@forge/sql`: one statement per request, within Forge's limits. A statement that exceeds one is refused with
 * the limit's name, before it runs if possible.
 */
export function sqlRemote({
  engine,
  limits = FORGE_SQL_LIMITS,
  now = () => performance.now(),
}: SqlRemoteSettings): SqlRemote {
  const paces = pacesOf(limits, now);
  const room = roomOf(engine, limits);

  async function answer({ path, init }: Pick<RemoteCall, 'path' | 'init'>): Promise<Response> {
    const forDefinitions = path === '/api/v1/execute/ddl';
    if (!forDefinitions && path !== '/api/v1/execute') return new Response(null, { status: 404 });
    const body = typeof init.body === 'string' ? init.body : '';
    const bytes = Buffer.byteLength(body);
    if (bytes > limits.requestBytes) throw tooMuch(`A request of ${bytes} bytes`, limits.requestBytes, 413);
    const { query, params } = requestSchema.parse(JSON.parse(body));

    const bare = bareStatement(query);
    const kind = kindOf(bare);
    if (kind === null) throw new SqlRefusal('INVALID_SQL_QUERY', `No statement that may be run: ${query.slice(0, 60)}`);
    if (isSeveral(bare)) throw new SqlRefusal('INVALID_SQL_QUERY', 'Only one statement may be sent at a time.');
    if (namesForeignKey(bare)) throw new SqlRefusal('INVALID_SQL_QUERY', 'Foreign keys are not supported.');
    if (kind === 'define' && !forDefinitions) {
      throw new SqlRefusal('SQL_EXECUTION_ERROR', 'Definitions are sent to /api/v1/execute/ddl.');
    }
    paces.admit(forDefinitions);

    const limitSeconds = kind === 'read' ? limits.readSeconds : limits.writeSeconds;
    const statement: EngineStatement = { text: query, values: params, limitSeconds };
    const startedAt = performance.now();
    try {
      switch (kind) {
        case 'read':
          return rowsAnswer(await engine.read(statement), limits);
        case 'define':
          if (createsTable(bare)) await room.forTable();
          await engine.define(statement);
          return Response.json({ rows: changed(0) });
        case 'write':
        case 'remove':
          if (kind === 'write') await room.forBytes(bytes);
          return Response.json({ rows: changed(await engine.write(statement)) });
      }
    } finally {
      paces.spend(performance.now() - startedAt);
    }
  }

  return async (call) => {
    try {
      return await answer(call);
    } catch (error) {
      if (error instanceof SqlRefusal) return error.toResponse();
      throw error;
    }
  };
}

function rowsAnswer(rows: readonly Row[], { answerBytes }: SqlLimits): Response {
  const body = JSON.stringify({ rows });
  const bytes = Buffer.byteLength(body);
  if (bytes > answerBytes) throw tooMuch(`An answer of ${bytes} bytes`, answerBytes, 413);
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

const changed = (affectedRows: number) => ({
  affectedRows,
  fieldCount: 0,
  info: '',
  insertId: 0,
  serverStatus: 2,
  warningStatus: 0,
});

const tooMuch = (what: string, limit: number, status: number): SqlRefusal =>
  new SqlRefusal('LIMIT_EXCEEDED', `${what} is more than the ${limit} that are allowed.`, { status });

/** The limits per second and per minute. */
function pacesOf(limits: SqlLimits, now: () => number) {
  const statements = new MovingSum(1000);
  const definitions = new MovingSum(60_000);
  const queryMs = new MovingSum(60_000);
  return {
    admit(isDefinition: boolean): void {
      const at = now();
      const count = isDefinition ? definitions : statements;
      const most = isDefinition ? limits.definitionsPerMinute : limits.statementsPerSecond;
      if (count.totalAt(at) >= most) throw tooFast(isDefinition ? 'definitions a minute' : 'statements a second', most);
      const seconds = queryMs.totalAt(at) / 1000;
      if (seconds >= limits.querySecondsPerMinute) {
        throw tooFast('seconds of query time a minute', limits.querySecondsPerMinute);
      }
      count.add(at, 1);
    },
    spend(milliseconds: number): void {
      queryMs.add(now(), milliseconds);
    },
  };
}

const tooFast = (what: string, most: number): SqlRefusal =>
  new SqlRefusal('LIMIT_EXCEEDED', `More than ${most} ${what}.`, { status: 429 });

/** The limits of storage. Sizes are measured again only when the data written since could have filled the space. */
function roomOf(engine: SqlEngine, { tables, storedBytes }: SqlLimits) {
  let measured = storedBytes;
  let written = 0;
  return {
    async forTable(): Promise<void> {
      if ((await engine.tables()) >= tables) throw tooMuch('One more table', tables, 400);
    },
    async forBytes(bytes: number): Promise<void> {
      if (measured + written >= storedBytes) {
        [measured, written] = [await engine.storedBytes(), 0];
        if (measured >= storedBytes) throw tooMuch(`A write to ${measured} stored bytes`, storedBytes, 400);
      }
      written += bytes;
    },
  };
}
