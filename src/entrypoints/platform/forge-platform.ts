import { getAppContext, privacy } from '@forge/api';
import { Queue } from '@forge/events';
import { metered } from '../../adapters/jira/points';
import { readWebhookSecret } from '../../adapters/storage/queries/webhook-secret';
import { createSql, type Sql } from '../../adapters/storage/engine/sql';
import { jiraAsApp, remainingMs } from './forge-jira';
import { concurrencyKey, type Job } from '../wiring/job';
import { forgeSettings } from '../wiring/kept-settings';
import type { Platform } from '../wiring/platform';
import { QueueRefused, type FailureLog, failureLog } from './troubles';

/** The platform delays an event at most this long; a job that wakes too early waits again. */
const LONGEST_DELAY_SECONDS = 900;

export function forgeSql(troubles?: FailureLog): Sql {
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

/** The platform of functions that work on stored facts. */
export function forgePlatform(): Platform & { readonly troubles: FailureLog } {
  const troubles = failureLog();
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
 * Puts jobs into the queue, to run at an instant or soon after; jobs of one kind and project run one after the other.
 * @throws QueueRefused if not all were accepted
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
