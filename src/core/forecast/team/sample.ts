/** What a forecast lacks: so many there are, so many are needed. */
export interface TooLittle {
  readonly lacks: 'finished-items' | 'active-days';
  readonly have: number;
  readonly need: number;
}

export interface SampleSettings {
  /** Finished items, and working days on which any was finished, that a forecast needs. */
  readonly finishedNeeded: number;
  readonly activeDaysNeeded: number;
}

/** What the daily counts of a window lack to make a forecast from; null when they are enough. */
export function whyTooLittle(counts: Float64Array, settings: SampleSettings): TooLittle | null {
  let finished = 0;
  let activeDays = 0;
  for (const count of counts) {
    finished += count;
    if (count > 0) activeDays += 1;
  }
  const { finishedNeeded, activeDaysNeeded } = settings;
  if (finished < finishedNeeded) return { lacks: 'finished-items', have: finished, need: finishedNeeded };
  if (activeDays < activeDaysNeeded) return { lacks: 'active-days', have: activeDays, need: activeDaysNeeded };
  return null;
}
