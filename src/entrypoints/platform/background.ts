import { getAppContext } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod';
import { StorageNotMigrated } from '../../adapters/storage/engine/errors';
import { migrate } from '../../adapters/storage/engine/migrate';
import type { Sql } from '../../adapters/storage/engine/sql';
import { beginTrace, endTrace, type Troubles } from './troubles';

const RETRY_SECONDS = 30;
/** What still fails then is found by the next tick or the next night. */
const MOST_RETRIES = 3;

export interface BackgroundWork {
  /** What it is about, for the people who run the site. */
  readonly purpose: string;
  readonly sql: Sql;
  readonly troubles: Troubles;
  readonly work: () => Promise<void>;
  /** How often it was tried before. */
  readonly retries?: number | undefined;
  /** Leaves a trace where the platform ends it half way; for two statements more. */
  readonly isTraced?: boolean;
}

/**
 * Work that nobody looks at. Holds the one try/catch: the cause goes to the log, its name to what administrators see,
 * and the platform is asked to try again a few times. What cannot be read will not be readable later either. Nothing is
 * done where the licence has ended.
 */
export async function inBackground(background: BackgroundWork): Promise<InvocationError | undefined> {
  if (licenceEnded()) return undefined;
  const { sql, troubles, work, retries = 0, isTraced = false } = background;
  const { invocationId } = getAppContext();
  const trace = { spender: invocationId, purpose: background.purpose, at: new Date() };
  const logged = (error: unknown): void => {
    console.error(`[${invocationId}]`, error);
  };
  let outcome: InvocationError | undefined;
  try {
    await migratedFor(sql, async () => {
      if (isTraced) await beginTrace(sql, trace);
      await work();
    });
  } catch (error) {
    logged(error);
    troubles.failed(error);
    if (!(error instanceof z.ZodError) && retries < MOST_RETRIES) outcome = tryAgain();
  }
  // What cannot be written down now is in the log at least, and whether to try again does not hang on it.
  await endTrace(sql, trace, { noted: troubles.noted(), isTraced }).catch(logged);
  return outcome;
}

const tryAgain = (): InvocationError =>
  new InvocationError({ retryAfter: RETRY_SECONDS, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });

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

const told = z.boolean().nullish().catch(null);
const licenceSchema = z.object({ active: told, isActive: told });

/** Apps that cost nothing have no licence at all. `isActive` is how the platform called it until October 2026. */
function licenceEnded(): boolean {
  const licence = licenceSchema.safeParse(getAppContext().license).data;
  return (licence?.active ?? licence?.isActive) === false;
}
