import { refused } from './refused';

/** Atlassian's published limits of the key-value store and the custom entity store, per installation. */
export const KVS_LIMITS = {
  keyLength: 500,
  key: /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/,
  valueBytes: 240 * 1024,
  depth: 31,
  batch: 25,
  transaction: 25,
  transactionBytes: 4 * 1024 * 1024,
  page: 100,
  usualPage: 10,
  /** Reads and writes are counted in units of this many bytes, rounded up. */
  unitBytes: 10 * 1024,
  unitsPerMinute: 4000,
} as const;

/** @throws KvsRefusal for a key that the store does not take. */
export function checkKey(key: string): void {
  if (key.length === 0) throw refused(400, 'KEY_TOO_SHORT', 'The key is empty.');
  if (key.length > KVS_LIMITS.keyLength)
    throw refused(400, 'KEY_TOO_LONG', `The key is longer than ${KVS_LIMITS.keyLength}.`);
  if (!KVS_LIMITS.key.test(key))
    throw refused(400, 'KEY_INVALID', `The key "${key}" holds characters that keys may not.`);
}

/** @throws KvsRefusal for a value that is too large or nested too deeply. Answers its bytes. */
export function checkValue(value: unknown): number {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined || value === null) throw refused(400, 'VALUE_INVALID', 'There is no value.');
  const bytes = Buffer.byteLength(text);
  if (bytes > KVS_LIMITS.valueBytes) throw refused(400, 'MAX_SIZE', `The value has ${bytes} bytes.`);
  if (depthOf(value) > KVS_LIMITS.depth) throw refused(400, 'MAX_DEPTH', 'The value is nested too deeply.');
  return bytes;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Counts reads or writes within a minute. */
export class Units {
  readonly #spent: { readonly at: number; readonly units: number }[] = [];
  #sum = 0;

  /** @throws KvsRefusal when the minute is used up. */
  spend(bytes: number, now: number): void {
    for (let oldest = this.#spent[0]; oldest !== undefined && oldest.at <= now - 60_000; oldest = this.#spent[0]) {
      this.#sum -= oldest.units;
      this.#spent.shift();
    }
    const units = Math.max(1, Math.ceil(bytes / KVS_LIMITS.unitBytes));
    if (this.#sum + units > KVS_LIMITS.unitsPerMinute) {
      throw refused(429, 'RATE_LIMIT_EXCEEDED', 'Too much was asked of the store within a minute.');
    }
    this.#spent.push({ at: now, units });
    this.#sum += units;
  }
}
