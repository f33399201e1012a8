import { errorCodes, ForgeSQLAPIError } from '@forge/sql';
import * as z from 'zod';
import {
  StorageBusy,
  StorageDefined,
  StorageDuplicate,
  StorageError,
  StorageFull,
  StorageNotMigrated,
  StorageTimedOut,
  StorageTooLarge,
  StorageUnreachable,
} from './errors';

/** The database's own error, in the platform's `debug`. */
const contextSchema = z.object({ debug: z.object({ errno: z.number(), sqlMessage: z.string().nullish() }).nullish() });

const DUPLICATE = 1062;
/** Table or column does not exist. */
const NOT_THERE: ReadonlySet<number> = new Set([1146, 1054]);
const DISK_FULL = 1114;
/** Table, column or index exists already: each has its own error. */
const DEFINED: ReadonlySet<number> = new Set([1050, 1060, 1061]);
/** Lost against another statement and rolled back: lock wait, deadlock, and TiDB's write conflicts. */
const LOST_A_RACE: ReadonlySet<number> = new Set([1205, 1213, 8002, 8022, 9007]);

/** The error class that shows what can be done about the problem. */
export function storageErrorFrom(cause: unknown): StorageError {
  if (cause instanceof ForgeSQLAPIError) return refusalFrom(cause);
  const what = cause instanceof Error ? cause.message : String(cause);
  return new StorageUnreachable(`The database did not answer: ${what}`, { cause });
}

function refusalFrom(cause: ForgeSQLAPIError): StorageError {
  const { status } = cause.responseDetails;
  const errno = contextSchema.safeParse(cause.context).data?.debug?.errno ?? null;
  const message = `The database refused (${cause.code}, ${errno ?? status}): ${cause.message}`;
  if (errno === DUPLICATE) return new StorageDuplicate(message, { cause });
  if (errno !== null && NOT_THERE.has(errno)) return new StorageNotMigrated(message, { cause });
  if (errno !== null && DEFINED.has(errno)) return new StorageDefined(message, { cause });
  if (status === 429 || (errno !== null && LOST_A_RACE.has(errno))) return new StorageBusy(message, { cause });
  if (cause.code === errorCodes.QUERY_TIMED_OUT) return new StorageTimedOut(message, { cause });
  if (status === 413) return new StorageTooLarge(message, { cause });
  if (errno === DISK_FULL || /stored bytes|storage (limit|quota)|disk full/i.test(cause.message)) {
    return new StorageFull(message, { cause });
  }
  if (status >= 500) return new StorageUnreachable(message, { cause });
  return new StorageError(message, { cause });
}
