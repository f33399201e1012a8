import type { EndFeature, ModelPrior } from './end-prior';
import type { LifeState } from './life-state';
import { STATE_WEEKS } from './life-state';
import type { ReferenceClass } from './reference-class';

export type EndFeatures = Readonly<Record<EndFeature, number>>;

/** More earlier containers than so many do not make a project more experienced. */
const MAX_PAST = 30;

/** The inputs of the forecast of an end: logarithms of amounts and of days, and two shares. */
export function endFeatures(state: LifeState, reference: ReferenceClass): EndFeatures {
  const weeks = weeksSeen(state);
  return {
    open: Math.log1p(state.open),
    elapsed: Math.log1p(state.elapsedDays),
    doneShare: state.done / (state.done + state.open + 1),
    arrivals: Math.log((state.entered + 0.5) / weeks),
    departures: Math.log((state.left + 0.5) / weeks),
    sinceFinish: Math.log1p(state.sinceFinishDays),
    projectPace: Math.log1p(state.projectFinished),
    nothingOpen: state.open === 0 ? 1 : 0,
    usualLength: reference.usualLength,
    usualRest: reference.usualRest,
    pastContainers: Math.log1p(Math.min(MAX_PAST, reference.own)),
  };
}

/** The weeks over which the amounts of a state were counted, plus one. */
export function weeksSeen({ elapsedWeeks }: LifeState): number {
  return Math.min(STATE_WEEKS, elapsedWeeks) + 1;
}

/** Items finished a week in the container itself, net; half an item is added to keep it above 0. */
export function ownPace(state: LifeState): number {
  return (Math.max(0, state.finished) + 0.5) / weeksSeen(state);
}

/** Values are cut off at so many deviations. */
const MAX_DEVIATIONS = 4;

/** The row of a regression: 1, then each feature in standard deviations of the prior. */
export function standardised(features: EndFeatures, { terms }: ModelPrior): Float64Array {
  const row = terms.map(({ feature, mean, deviation }) => {
    const score = (features[feature] - mean) / deviation;
    return Math.max(-MAX_DEVIATIONS, Math.min(MAX_DEVIATIONS, score));
  });
  return Float64Array.from([1, ...row]);
}
