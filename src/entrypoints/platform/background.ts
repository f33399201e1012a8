import { getAppContext } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod';
import { StorageNotMigrated } from '../../adapters/storage/engine/errors';
import { migrate } from '../../adapters/storage/engine/migrate';
import type { Sql } from '../../adapters/storage/engine/sql';
import { beginTrace, endTrace, type FailureLog } from './troubles';

const RETRY_SECONDS = 30;
/** What still fails after these retries is found by the next tick or the next night. */
const MAX_RETRIES = 3;

export interface BackgroundWork {
  /** What the work is for, as shown to administrators of the site. */
  readonly purpose: string;
  readonly sql: Sql;
  readonly troubles: FailureLog;
  readonly work: () => Promise<void>;
  /** How often it was tried before. */
  readonly retries?: number | undefined;
  /** Leaves a trace if the platform ends it half way; costs two more statements. */
  readonly isTraced?: boolean;
}

/**
 * Work without a viewer. Contains the one try/catch: the cause goes to the log, its name to the screen of
 * administrators, and the platform is asked to try again a few times. Data that cannot be parsed is not tried again:
 * that would fail again. Nothing is done after the licence has ended.
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
    if (!(error instanceof z.ZodError) && retries < MAX_RETRIES) outcome = tryAgain();
  }
  // A trouble that cannot be stored now is at least in the log, and must not change whether to try again.
  await endTrace(sql, trace, { noted: troubles.noted(), isTraced }).catch(logged);
  return outcome;
}

const tryAgain = (): InvocationError =>
  new InvocationError({ retryAfter: RETRY_SECONDS, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });

/** After an upgrade, events arrive before the tables are migrated: then the first event migrates them. */
async function migratedFor(sql: Sql, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StorageNotMigrated)) throw error;
    await migrate(sql, new Date());
    await work();
  }
}

const flag = z.boolean().nullish().catch(null);
const licenceSchema = z.object({ active: flag, isActive: flag });

/** Free apps have no licence. The platform called it `isActive` until October 2026. */
function licenceEnded(): boolean {
  const licence = licenceSchema.safeParse(getAppContext().license).data;
  return (licence?.active ?? licence?.isActive) === false;
}
