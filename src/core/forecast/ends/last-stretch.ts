import { percentileOf } from '../../math/percentile';
import { ownPace } from './end-features';
import { PRIOR_CONTAINERS, type PastContainer } from './end-model';

/**
 * Learnt from two organisations: until its end a container finishes twice what the pace of its last eight weeks
 * predicts.
 */
const PRIOR_FACTOR = 2;

const DAYS_A_WEEK = 5;

/**
 * The factor by which more is finished until the end of a container than its own pace of eight weeks predicts: the
 * median over the weeks of earlier ones, shrunk towards the prior. Work speeds up before an end.
 */
export function lastStretch(past: readonly PastContainer[]): number {
  const ratios = past.flatMap(({ weeks }) =>
    weeks.flatMap(({ state, remainingDays, finishedLater }) => {
      const expected = (ownPace(state) * remainingDays) / DAYS_A_WEEK;
      // Less than one expected item gives no meaningful ratio.
      return expected < 1 || finishedLater <= 0 ? [] : [Math.log(finishedLater / expected)];
    }),
  );
  const median = percentileOf(ratios, 50);
  if (median === null) return PRIOR_FACTOR;
  const sum = PRIOR_CONTAINERS * Math.log(PRIOR_FACTOR) + past.length * median;
  return Math.exp(sum / (PRIOR_CONTAINERS + past.length));
}
