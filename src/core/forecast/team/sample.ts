/** What a forecast lacks: how many there are, and how many are needed. */
export interface TooLittle {
  readonly lacks: 'finished-items' | 'active-days';
  readonly have: number;
  readonly need: number;
}

export interface SampleSettings {
  /** How many finished items, and working days with a finish, a forecast needs. */
  readonly finishedNeeded: number;
  readonly activeDaysNeeded: number;
}

/** What the daily counts of a window lack for a forecast; null when they are enough. */
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
