import { ForgeKvsAPIError } from '@forge/kvs';
import { StorageBusy, StorageError, StorageUnreachable } from '../engine/errors';

/** Translates the store's errors into classes that show what can be done about them. */
export async function reached<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof ForgeKvsAPIError)) throw new StorageUnreachable('The store did not answer.', { cause });
    const { status } = cause.responseDetails;
    const message = `The store refused (${cause.code}, ${status}): ${cause.message}`;
    if (status === 429) throw new StorageBusy(message, { cause });
    if (status >= 500) throw new StorageUnreachable(message, { cause });
    throw new StorageError(message, { cause });
  }
}
