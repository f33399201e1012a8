import { percentileOf } from '../../math/percentile';
import { ownPace } from './end-features';
import { PRIOR_CONTAINERS, type PastContainer } from './end-model';

/** As learnt from two organisations: until its end a container finishes twice what its last eight weeks would promise. */
const PRIOR_FACTOR = 2;

const DAYS_A_WEEK = 5;

/**
 * By how many times more is finished until the end of a container than its own pace of eight weeks foretells: the median
 * over the weeks of earlier ones, drawn towards the prior. Work speeds up before an end.
 */
export function lastStretch(past: readonly PastContainer[]): number {
  const ratios = past.flatMap(({ weeks }) =>
    weeks.flatMap(({ state, remainingDays, finishedLater }) => {
      const foretold = (ownPace(state) * remainingDays) / DAYS_A_WEEK;
      // Less than one item has no ratio worth the name.
      return foretold < 1 || finishedLater <= 0 ? [] : [Math.log(finishedLater / foretold)];
    }),
  );
  const median = percentileOf(ratios, 50);
  if (median === null) return PRIOR_FACTOR;
  const sum = PRIOR_CONTAINERS * Math.log(PRIOR_FACTOR) + past.length * median;
  return Math.exp(sum / (PRIOR_CONTAINERS + past.length));
}
