/** Values derived from one set of facts so far, by name. */
export type ComputedCache = Map<string, unknown>;

/** A holder of derived values. */
export interface KeepsComputed {
  readonly computed: ComputedCache;
}

/** A value derived from the facts: read like a function, and derived once for each set of facts. */
export interface Computed<Host extends KeepsComputed, Value> {
  (host: Host): Value;
  /** Sets the value for these facts instead of deriving it, for example norms learnt from an earlier period. */
  readonly set: (host: Host, value: Value) => void;
}

const names = new Set<string>();

/**
 * Derives a value once for each set of facts, on first use. The facts keep it in `computed`; there is no other cache
 * over them. The name is the key, so it must be unique.
 */
export function computed<Host extends KeepsComputed, Value>(
  name: string,
  derive: (host: Host) => Value,
): Computed<Host, Value>;
export function computed(name: string, derive: (host: KeepsComputed) => unknown): Computed<KeepsComputed, unknown> {
  if (names.has(name)) throw new Error(`Two computations are called ${name}`);
  names.add(name);
  const ask = (host: KeepsComputed): unknown => {
    const known = host.computed.get(name);
    if (known !== undefined || host.computed.has(name)) return known;
    const value = derive(host);
    host.computed.set(name, value);
    return value;
  };
  return Object.assign(ask, {
    set: (host: KeepsComputed, value: unknown): void => {
      host.computed.set(name, value);
    },
  });
}
