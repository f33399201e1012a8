import { dot, groupedRidge, type RidgeGroup } from '../../math/grouped-ridge';
import { logDays, weightedErrors, type ModelAnswer, type WeightedErrors } from './end-distribution';
import { standardised, type EndFeatures } from './end-features';
import type { PastWeek } from './life-book';
import { RESIDUAL_SHARES, type ModelPrior } from './end-prior';

/** The weeks of one ended container. */
export interface PastContainer {
  readonly isOwn: boolean;
  readonly weeks: readonly PastWeek[];
}

/** A regression of the logarithm of the remaining working days. */
export interface EndModel {
  answer(features: EndFeatures): ModelAnswer;
}

/** A container of the same project counts as much as three of other projects. */
export const OWN_WEIGHS = 3;
/** The strength of the prior: as much as about so many independent weeks. */
const PENALTY = 60;
const INTERCEPT_PENALTY = 10;
/** The errors of the prior weigh as much as those of so many ended containers of the site. */
export const PRIOR_CONTAINERS = 15;

/** Learns from ended containers, shrunk towards the prior: without any, the prior alone counts. */
export function endModel(past: readonly PastContainer[], prior: ModelPrior): EndModel {
  const start = Float64Array.from([prior.intercept, ...prior.terms.map(({ coefficient }) => coefficient)]);
  const penalties = start.map((_, column) => (column === 0 ? INTERCEPT_PENALTY : PENALTY));
  const groups = past.map(({ isOwn, weeks }): RidgeGroup => ({
    rows: weeks.map(({ features }) => standardised(features, prior)),
    outcomes: weeks.map(({ remainingDays }) => logDays(remainingDays)),
    weight: weekWeight(isOwn, weeks.length),
  }));
  const { coefficients, residuals } = groupedRidge(groups, start, penalties);
  const errors = errorsOf(past, residuals, prior);
  return {
    answer: (features) => ({ expected: dot(standardised(features, prior), coefficients), errors }),
  };
}

/** The weight of each week of a container: the weeks of one container are one event. */
function weekWeight(isOwn: boolean, weeks: number): number {
  return (isOwn ? OWN_WEIGHS : 1) / Math.sqrt(weeks);
}

function errorsOf(
  past: readonly PastContainer[],
  residuals: readonly Float64Array[],
  prior: ModelPrior,
): WeightedErrors {
  const weightOf = ({ isOwn }: PastContainer): number => (isOwn ? OWN_WEIGHS : 1);
  const total = past.reduce((sum, container) => sum + weightOf(container) * container.weeks.length, 0);
  return weightedErrors([
    ...past.flatMap((container, place) =>
      Array.from(residuals[place] ?? [], (error) => ({
        error,
        weight: (weightOf(container) / total) * past.length,
      })),
    ),
    ...prior.residuals.map((error, place) => ({ error, weight: (RESIDUAL_SHARES[place] ?? 0) * PRIOR_CONTAINERS })),
  ]);
}
