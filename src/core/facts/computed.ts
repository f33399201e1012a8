/** What has been derived from one set of facts so far, by the name of what was derived. */
export type ComputedCache = Map<string, unknown>;

/** Whatever keeps what is derived from it. */
export interface KeepsComputed {
  readonly computed: ComputedCache;
}

/** Something that is derived from the facts: asked like a function, and derived once for each set of facts. */
export interface Computed<Host extends KeepsComputed, Value> {
  (host: Host): Value;
  /** Sets the answer for these facts instead of deriving it: the norms of an earlier half of the past, say. */
  readonly set: (host: Host, value: Value) => void;
}

const names = new Set<string>();

/**
 * Derives something once for each set of facts, when it is first asked for. The facts keep the answer, in `computed`:
 * there is no other cache over them. The name is its key, so each is used once.
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
