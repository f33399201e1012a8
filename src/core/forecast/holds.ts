/** One item that cannot be finished before some working day from now: which, in each future; 0 where nothing holds it. */
export interface Hold {
  readonly itemId: string;
  readonly until: Int32Array;
}

/** For each future: the day before which not everything that is held is finished; null where nothing is held. */
export function heldTogether(holds: readonly Hold[]): Int32Array | null {
  const [first, ...others] = holds;
  if (first === undefined) return null;
  const until = first.until.slice();
  for (const other of others) {
    for (let trial = 0; trial < until.length; trial += 1) {
      const day = other.until[trial] ?? 0;
      if (day > (until[trial] ?? 0)) until[trial] = day;
    }
  }
  return until;
}

/** When work ends that would be done on these days if nothing were held. */
export function heldEnds(worked: Int32Array, holds: readonly Hold[]): Int32Array {
  const until = heldTogether(holds);
  if (until === null) return worked;
  return worked.map((end, trial) => {
    const held = until[trial] ?? 0;
    return held > end ? held : end;
  });
}
