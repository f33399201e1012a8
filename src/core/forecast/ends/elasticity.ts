import type { EndedLife } from './container-life';
import { OWN_WEIGHS } from './end-model';
import { countUpTo } from '../../math/count-up-to';

/**
 * About two thirds of the items that came into containers of two organisations were finished there: an elasticity of
 * .45.
 */
const PRIOR_SHARE = 0.67;
/** The prior weighs as much as so many ended containers of other projects. */
const PRIOR_WEIGHT = 2;

const LEAST = 0.2;

/**
 * How strongly the remaining time follows the amount of work (0..1, both as logarithms): the square of the share of its
 * items that an earlier container finished. Where all items get finished, half of the work takes half of the time;
 * where most are moved out in the end, it takes far more than half. On five public trackers that square is near the
 * measured slope of the remaining time over the open work at a given pace: .27 and .24, .18 and .19, .66 and .59, .79
 * and .79, .98 and 1.16.
 */
export function elasticityOf(past: readonly EndedLife[], projectKey: string): number {
  let [finished, entered] = [PRIOR_WEIGHT * PRIOR_SHARE, PRIOR_WEIGHT];
  for (const life of past) {
    const weight = life.projectKey === projectKey ? OWN_WEIGHS : 1;
    finished += weight * finishedShare(life);
    entered += weight;
  }
  return Math.max(LEAST, (finished / entered) ** 2);
}

/** The share (0..1) of the items that came in unfinished and were finished, and stayed so, by the closing. */
function finishedShare({ events, closedAt }: EndedLife): number {
  const until = (instants: Float64Array): number => countUpTo(instants, closedAt.getTime());
  const finished = until(events.finished) - until(events['re-opened']);
  return Math.min(1, Math.max(0, finished / Math.max(1, until(events.entered))));
}
