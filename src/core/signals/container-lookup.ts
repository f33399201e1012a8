import type { Iteration, Version } from '../model/containers';
import type { Snapshot } from '../model/snapshot';

interface Lookup {
  readonly iterations: ReadonlyMap<string, Iteration>;
  readonly versions: ReadonlyMap<string, Version>;
}

const lookups = new WeakMap<Snapshot, Lookup>();

/** Iterations and versions of a snapshot by id; built once a snapshot. */
export function containerLookup(snapshot: Snapshot): Lookup {
  const known = lookups.get(snapshot);
  if (known !== undefined) return known;
  const lookup: Lookup = {
    iterations: new Map(snapshot.iterations.map((iteration) => [iteration.id, iteration])),
    versions: new Map(snapshot.versions.map((version) => [version.id, version])),
  };
  lookups.set(snapshot, lookup);
  return lookup;
}
