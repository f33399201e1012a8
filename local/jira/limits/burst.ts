/**
 * The permanent rate of each endpoint in requests per second: its bucket has this number of tokens, and refills at this
 * rate. Atlassian publishes 100 for GET and POST (`reads`), 50 for PUT and DELETE (`writes`).
 */
export interface BurstLimits {
  readonly reads: number;
  readonly writes: number;
}

/** One bucket for each method and endpoint. */
export class Buckets {
  readonly #limits: BurstLimits;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(limits: BurstLimits) {
    this.#limits = limits;
  }

  perSecond(method: string): number {
    return method === 'PUT' || method === 'DELETE' ? this.#limits.writes : this.#limits.reads;
  }

  /** False when the endpoint's bucket is empty. */
  take(method: string, endpoint: string, now: number): boolean {
    const size = this.perSecond(method);
    const name = `${method} ${endpoint}`;
    const before = this.#buckets.get(name) ?? { tokens: size, at: now };
    const tokens = Math.min(size, before.tokens + ((now - before.at) / 1000) * size);
    const taken = tokens >= 1;
    this.#buckets.set(name, { tokens: taken ? tokens - 1 : tokens, at: now });
    return taken;
  }
}

/** The address without the parts that differ between calls: numbers, keys and names. */
export const endpointOf = (path: string): string =>
  path
    .split('/')
    .map((segment, index, all) => (all[index - 2] === 'rest' || /^[a-zA-Z]+$/.test(segment) ? segment : '…'))
    .join('/');
