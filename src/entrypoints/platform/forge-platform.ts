import { getAppContext, privacy } from '@forge/api';
import { Queue } from '@forge/events';
import { metered } from '../../adapters/jira/points';
import { readWebhookSecret } from '../../adapters/storage/queries/webhook-secret';
import { createSql, type Sql } from '../../adapters/storage/engine/sql';
import { jiraAsApp, remainingMs } from './forge-jira';
import { concurrencyKey, type Job } from '../wiring/job';
import { forgeSettings } from '../wiring/kept-settings';
import type { Platform } from '../wiring/platform';
import { QueueRefused, type Troubles, troublesNoted } from './troubles';

/** The platform lets an event wait no longer than this; whoever wakes earlier than needed waits again. */
const LONGEST_DELAY_SECONDS = 900;

export function forgeSql(troubles?: Troubles): Sql {
  return createSql({
    ...(troubles === undefined
      ? {}
      : {
          onBusy: () => {
            troubles.note('database-busy');
          },
        }),
    remainingMs,
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

/** What a function that works on what is kept stands on. */
export function forgePlatform(): Platform & { readonly troubles: Troubles } {
  const troubles = troublesNoted();
  let granted: number | null = null;
  return {
    troubles,
    sql: forgeSql(troubles),
    jira: metered(jiraAsApp({ onRefused: troubles.jiraRefused, onGranted: (points) => void (granted = points) })),
    grantedAnHour: () => granted,
    settings: forgeSettings(),
    readWebhook: readWebhookSecret,
    push: pushJobs,
    report: (accounts) =>
      privacy.reportPersonalData(
        accounts.map(({ accountId, updatedAt }) => ({ accountId, updatedAt: updatedAt.toISOString() })),
      ),
    remainingMs,
    now: () => new Date(),
    invocation: getAppContext().invocationId,
  };
}

const JOBS_AT_ONCE = 50;

/**
 * Puts jobs into the queue, to run at an instant or soon after; those of one kind and project one after the other.
 * @throws QueueRefused where not all were taken
 */
export async function pushJobs(jobs: readonly Job[], at: Date): Promise<void> {
  const seconds = Math.ceil((at.getTime() - Date.now()) / 1000);
  const delayInSeconds = Math.min(LONGEST_DELAY_SECONDS, Math.max(0, seconds));
  for (let start = 0; start < jobs.length; start += JOBS_AT_ONCE) {
    const events = jobs.slice(start, start + JOBS_AT_ONCE).map((job) => ({
      body: { ...job },
      delayInSeconds,
      concurrency: { key: concurrencyKey(job), limit: 1 },
    }));
    try {
      await new Queue({ key: 'jobs' }).push(events);
    } catch (cause) {
      throw new QueueRefused(`${events.length} jobs were not all taken`, { cause });
    }
  }
}
