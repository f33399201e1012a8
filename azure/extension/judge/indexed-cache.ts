import { NO_CACHE, type RecordCache } from './cache';

const DATABASE = 'bellwether';
const STORE = 'lines';
const BY_OWNER = 'owner';
const VERSION = 1;

/**
 * Keeps lines in the browser, under the name of an owner: the reader, the place and the content. Without a store (a
 * private window, a frame without an origin of its own) nothing is kept. Errors of the store are ignored.
 */
export async function indexedCache(owner: string): Promise<RecordCache> {
  const database = await opened().catch(() => null);
  if (database === null) return NO_CACHE;
  const quietly = async <Value>(work: Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await work;
    } catch {
      return otherwise;
    }
  };
  const lines = async (): Promise<readonly unknown[]> => {
    const rows = await done(database.transaction(STORE).objectStore(STORE).index(BY_OWNER).getAll(owner));
    return rows.map(({ line }) => line);
  };
  const add = async (line: unknown): Promise<void> => {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).add({ owner, line });
    await committed(transaction);
  };
  return {
    lines: () => quietly(lines(), []),
    add: (line) => quietly(add(line), undefined),
    replace: (instead) => quietly(replaced(database, owner, instead), undefined),
  };
}

async function replaced(database: IDBDatabase, owner: string, lines: readonly unknown[]): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  const store = transaction.objectStore(STORE);
  for (const key of await done(store.index(BY_OWNER).getAllKeys(owner))) store.delete(key);
  for (const line of lines) store.add({ owner, line });
  await committed(transaction);
}

function opened(): Promise<IDBDatabase> {
  // Where stores are forbidden, even the access throws.
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { autoIncrement: true }).createIndex(BY_OWNER, 'owner');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store does not open'));
    request.onblocked = () => reject(new Error('The store is blocked'));
  });
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store failed'));
  });
}

/** Until then, whoever leaves the page loses what was written. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The store failed'));
  });
}
