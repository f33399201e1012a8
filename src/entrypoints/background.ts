import { getAppContext } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod';
import { StorageNotMigrated } from '../adapters/storage/errors';
import { migrate } from '../adapters/storage/migrate';
import type { Sql } from '../adapters/storage/sql';

const RETRY_SECONDS = 30;
/** What still fails then is found by the next tick or the next night. */
const MOST_RETRIES = 3;

/**
 * Work that nobody looks at. Holds the one try/catch: the cause goes to the log, and the platform is asked to try again
 * a few times. What cannot be read will not be readable later either. Nothing is done where the licence has ended.
 */
export async function inBackground(
  sql: Sql,
  work: () => Promise<void>,
  retries = 0,
): Promise<InvocationError | undefined> {
  if (licenceEnded()) return undefined;
  try {
    await migratedFor(sql, work);
    return undefined;
  } catch (error) {
    console.error(`[${getAppContext().invocationId}]`, error);
    if (error instanceof z.ZodError || retries >= MOST_RETRIES) return undefined;
    return new InvocationError({
      retryAfter: RETRY_SECONDS,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
}

/** After an upgrade, events come before anybody has changed the tables: then whoever comes first does. */
async function migratedFor(sql: Sql, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StorageNotMigrated)) throw error;
    await migrate(sql, new Date());
    await work();
  }
}

const licenceSchema = z.object({ isActive: z.boolean().nullish() });

/** Apps that cost nothing have no licence at all. */
function licenceEnded(): boolean {
  return licenceSchema.safeParse(getAppContext().license).data?.isActive === false;
}
