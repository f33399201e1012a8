import type * as z from 'zod';
import { passes, type Filters } from './condition';
import { KVS_LIMITS, checkKey, checkValue } from './limits';
import { spaceOf, type KvsPlace } from './place';
import { refused } from './refused';
import { expiryOf, type transactionRequest } from './requests';

/** All or nothing: all keys, values and conditions are checked before the first write. */
export function transact(place: KvsPlace, request: z.infer<typeof transactionRequest>): void {
  const { store, writes, now } = place;
  const all = [...request.set, ...request.delete, ...request.check];
  if (all.length > KVS_LIMITS.transaction) {
    throw refused(400, 'TRANSACTION_TOO_LARGE', `A transaction holds ${KVS_LIMITS.transaction} operations.`);
  }
  if (new Set(all.map(({ key, entityName }) => `${entityName ?? ''} ${key}`)).size < all.length) {
    throw refused(400, 'TRANSACTION_DUPLICATE_KEY', 'A transaction may name each key once.');
  }
  for (const { key, entityName, conditions } of all) {
    checkKey(key);
    const space = spaceOf(place, entityName);
    if (conditions !== undefined && !holds(store.get(space, key)?.text, conditions)) {
      throw refused(409, 'TRANSACTION_CONDITION_FAILED', `A condition on "${key}" does not hold.`);
    }
  }
  const bytes = request.set.reduce((sum, { value }) => sum + checkValue(value), 0);
  if (bytes > KVS_LIMITS.transactionBytes) throw refused(400, 'MAX_SIZE', `The transaction has ${bytes} bytes.`);
  writes.spend(bytes, now());

  for (const { key, entityName, value, options } of request.set) {
    store.set(spaceOf(place, entityName), { key, value, expiresAt: expiryOf(options, now()), failIfExists: false });
  }
  for (const { key, entityName } of request.delete) store.delete(spaceOf(place, entityName), key);
}

const holds = (text: string | undefined, conditions: Filters): boolean =>
  passes(text === undefined ? {} : JSON.parse(text), conditions);
