import { getAppContext } from '@forge/api';
import type { Sql } from '../adapters/storage/engine/sql';
import { writeSpending } from '../adapters/storage/tables/spending';
import { inBackground } from './platform/background';
import { remainingMs } from './platform/forge-jira';
import { forgeSql } from './platform/forge-platform';
import { forgeSettings } from './wiring/kept-settings';
import { memoryOfOneSite } from './wiring/keeping/site-memory';
import { takeEvent } from './wiring/keeping/take-event';
import { failureLog } from './platform/troubles';

const memoryOf = memoryOfOneSite();

/** A product event. The platform promises only that it comes at least once; it may be late and out of order. */
export function onEvent(event: unknown) {
  const troubles = failureLog();
  const sql = forgeSql(troubles);
  const startedAt = new Date();
  const { invocationId: delivery, installationAri } = getAppContext();
  const memory = memoryOf(installationAri.installationId);
  return inBackground({
    purpose: 'events',
    sql,
    troubles,
    work: async () => {
      await takeEvent(event, { sql, memory, settings: forgeSettings(), now: () => new Date(), remainingMs, delivery });
      await sampleSpending(sql, delivery, startedAt);
    },
  });
}

/** One of this many events writes down its usage, on behalf of all of them. */
const SAMPLED = 50;

async function sampleSpending(sql: Sql, spender: string, at: Date): Promise<void> {
  if (Math.random() * SAMPLED >= 1) return;
  const functionMs = (Date.now() - at.getTime()) * SAMPLED;
  const statements = (sql.statements() + 1) * SAMPLED;
  await writeSpending(sql, { at, purpose: 'events', spender, points: 0, calls: 0, functionMs, statements });
}
