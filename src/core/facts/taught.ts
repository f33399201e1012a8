/** What a team's past taught, by the name of what was learnt: plain values, which can be kept as text (`keptText`). */
export interface Taught {
  readonly get: (title: string) => unknown;
  readonly keys: () => Iterable<string>;
}

/** Whoever keeps a usual keeps it under the format that it was learnt in, so that it is what this version learns. */
export function asTaught<Value>(known: unknown): Value;
export function asTaught(known: unknown): unknown {
  return known;
}
