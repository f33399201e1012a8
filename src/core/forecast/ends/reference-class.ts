import { logOfDays } from '../../math/log-of-days';

/** How long one earlier container of the same kind lasted, in working days. */
export interface PastLength {
  readonly days: number;
  readonly isOwn: boolean;
}

/** What earlier containers of the same kind show for one that has lasted for some days. */
export interface ReferenceClass {
  /**
   * Mean logarithm of their lengths, and of the remaining lengths of those that lasted longer than this one has so far.
   */
  readonly usualLength: number;
  readonly usualRest: number;
  /** Earlier ones of the same project. */
  readonly own: number;
}

/** All containers of other projects together weigh as much as so many of the own project. */
const OTHERS_WEIGH = 3;

export function referenceClass(past: readonly PastLength[], elapsedDays: number): ReferenceClass {
  const own = past.filter(({ isOwn }) => isOwn).length;
  const others = past.length - own;
  const weightOf = ({ isOwn }: PastLength): number => (isOwn ? 1 : OTHERS_WEIGH / Math.max(OTHERS_WEIGH, others));
  // Without a past: 30 working days, and a remaining length of ten days plus half of the days so far.
  let [lengths, lengthWeight] = [3 * Math.log(30), 3];
  let [rests, restWeight] = [2 * Math.log(1 + 10 + elapsedDays / 2), 2];
  for (const length of past) {
    const weight = weightOf(length);
    lengths += weight * logOfDays(length.days);
    lengthWeight += weight;
    if (length.days <= elapsedDays) continue;
    rests += weight * logOfDays(length.days - elapsedDays);
    restWeight += weight;
  }
  return { usualLength: lengths / lengthWeight, usualRest: rests / restWeight, own };
}
