import { iterationsById, versionsById } from '../history/scope/named-containers';
import type { Iteration, Version } from '../model/containers';
import type { Snapshot } from '../model/snapshot';

interface Lookup {
  readonly iterations: ReadonlyMap<string, Iteration>;
  readonly versions: ReadonlyMap<string, Version>;
}

/** Iterations and versions of a snapshot by id. */
export function containerLookup(snapshot: Snapshot): Lookup {
  return { iterations: iterationsById(snapshot), versions: versionsById(snapshot) };
}
