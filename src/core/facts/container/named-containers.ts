import type { Iteration, Version } from '../../model/containers';
import type { Snapshot } from '../../model/snapshot';
import { oncePer } from '../../math/once-per';

/** The iterations of a snapshot by id. */
export const iterationsById = oncePer(
  (snapshot: Snapshot): ReadonlyMap<string, Iteration> =>
    new Map(snapshot.iterations.map((iteration) => [iteration.id, iteration])),
);

/** The versions of a snapshot by id. */
export const versionsById = oncePer(
  (snapshot: Snapshot): ReadonlyMap<string, Version> =>
    new Map(snapshot.versions.map((version) => [version.id, version])),
);
