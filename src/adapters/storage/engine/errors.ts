/** What the database answered instead of what was asked for. */
export class StorageError extends Error {
  override readonly name: string = 'StorageError';
}

/** Nothing was heard of it: what was asked may have been done or not. Every write may be sent again. */
export class StorageUnreachable extends StorageError {
  override readonly name = 'StorageUnreachable';
}

/** It is asked too much, too fast or for too long; nothing was done, and asking later may help. */
export class StorageBusy extends StorageError {
  override readonly name = 'StorageBusy';
}

/** The statement took longer than the platform lets it. */
export class StorageTimedOut extends StorageError {
  override readonly name = 'StorageTimedOut';
}

/** No room is left for more. */
export class StorageFull extends StorageError {
  override readonly name = 'StorageFull';
}

/** A request or an answer would be larger than the platform carries. */
export class StorageTooLarge extends StorageError {
  override readonly name = 'StorageTooLarge';
}

/** A table or a column is not there yet: the migrations have not run. */
export class StorageNotMigrated extends StorageError {
  override readonly name = 'StorageNotMigrated';
}

/** A row with that key is there already. */
export class StorageDuplicate extends StorageError {
  override readonly name = 'StorageDuplicate';
}

/** A table, column or index of that name is there already. */
export class StorageDefined extends StorageError {
  override readonly name = 'StorageDefined';
}

/** What is stored, or the platform's answer, is not what was written down. */
export class StorageUnreadable extends StorageError {
  override readonly name: string = 'StorageUnreadable';
}

/** Facts in an encoding that this version of the app does not know: a later one wrote them. */
export class UnknownEncoding extends StorageUnreadable {
  override readonly name = 'UnknownEncoding';
}
