import type { EndedLife } from './container-life';
import { OWN_WEIGHS } from './end-model';
import { countUpTo } from '../../math/count-up-to';

/** Of what came into containers of two organisations, about two thirds were finished there: their elasticity is .45. */
const PRIOR_SHARE = 0.67;
/** It weighs as much as so many ended containers of other projects. */
const PRIOR_WEIGHT = 2;

const LEAST = 0.2;

/**
 * How much of a change of the work a change of the end is, both as logarithms (0..1): the square of the share of its items
 * that an earlier container finished. Where most is moved out in the end, half of the work is far from half of the time; where
 * all of it is finished, it is. On five public trackers that square is near the measured slope of the remaining time over
 * the open work at a given pace: .27 and .24, .18 and .19, .66 and .59, .79 and .79, .98 and 1.16.
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

/** The share (0..1) of what came in unfinished that had been finished, and stayed so, at the closing. */
function finishedShare({ events, closedAt }: EndedLife): number {
  const until = (instants: Float64Array): number => countUpTo(instants, closedAt.getTime());
  const finished = until(events.finished) - until(events['re-opened']);
  return Math.min(1, Math.max(0, finished / Math.max(1, until(events.entered))));
}
