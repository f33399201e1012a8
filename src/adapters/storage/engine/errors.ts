/** An error from the database. */
export class StorageError extends Error {
  override readonly name: string = 'StorageError';
}

/** No answer: the statement may or may not have run. Every write can be repeated. */
export class StorageUnreachable extends StorageError {
  override readonly name = 'StorageUnreachable';
}

/** Too many statements, or too long ones. Nothing was done; a later try may succeed. */
export class StorageBusy extends StorageError {
  override readonly name = 'StorageBusy';
}

/** The statement took longer than the platform allows. */
export class StorageTimedOut extends StorageError {
  override readonly name = 'StorageTimedOut';
}

/** The database has no more room. */
export class StorageFull extends StorageError {
  override readonly name = 'StorageFull';
}

/** A request or an answer would be larger than the platform's limit. */
export class StorageTooLarge extends StorageError {
  override readonly name = 'StorageTooLarge';
}

/** A table or a column does not exist yet: the migrations have not run. */
export class StorageNotMigrated extends StorageError {
  override readonly name = 'StorageNotMigrated';
}

/** A row with this key exists already. */
export class StorageDuplicate extends StorageError {
  override readonly name = 'StorageDuplicate';
}

/** A table, column or index of this name exists already. */
export class StorageDefined extends StorageError {
  override readonly name = 'StorageDefined';
}

/** Stored data, or the platform's answer, does not have the documented form. */
export class StorageUnreadable extends StorageError {
  override readonly name: string = 'StorageUnreadable';
}

/** Facts in an encoding that this version of the app does not know: a later version wrote them. */
export class UnknownEncoding extends StorageUnreadable {
  override readonly name = 'UnknownEncoding';
}
