/** An input of the forecast of a container's end; see `endFeatures`. */
export type EndFeature =
  | 'open'
  | 'elapsed'
  | 'doneShare'
  | 'arrivals'
  | 'departures'
  | 'sinceFinish'
  | 'projectPace'
  | 'nothingOpen'
  | 'usualLength'
  | 'usualRest'
  | 'pastContainers';

/**
 * One term of a regression: a feature, its distribution over containers and weeks, and its effect per standard
 * deviation.
 */
export interface PriorTerm {
  readonly feature: EndFeature;
  readonly mean: number;
  readonly deviation: number;
  readonly coefficient: number;
}

/** A regression of the logarithm of the remaining working days, as learnt from other organisations. */
export interface ModelPrior {
  readonly intercept: number;
  readonly terms: readonly PriorTerm[];
  /** Quantiles of its residuals, each with its share in `RESIDUAL_SHARES`. */
  readonly residuals: readonly number[];
}

/** The share of each residual of a prior: of the .5 % quantile, of every 2.5 % quantile, and of the 99.5 % quantile. */
export const RESIDUAL_SHARES: readonly number[] = [0.01, ...Array.from({ length: 39 }, () => 0.025), 0.015];

/**
 * Features of the content of a container and its changes. Learnt from ended versions and epics of two organisations
 * with public trackers, with equal weight: numbers only, no texts.
 */
export const statePrior: ModelPrior = {
  intercept: 3.2695,
  terms: [
    { feature: 'open', mean: 2.5608, deviation: 1.0897, coefficient: 0.1152 },
    { feature: 'elapsed', mean: 3.2537, deviation: 1.3337, coefficient: 0.0822 },
    { feature: 'doneShare', mean: 0.3339, deviation: 0.2857, coefficient: -0.4117 },
    { feature: 'arrivals', mean: 0.7149, deviation: 1.6188, coefficient: -0.0507 },
    { feature: 'departures', mean: -1.659, deviation: 1.3315, coefficient: -0.1635 },
    { feature: 'sinceFinish', mean: 1.6821, deviation: 1.4269, coefficient: 0.2897 },
    { feature: 'projectPace', mean: 4.0126, deviation: 1.5763, coefficient: 0.0172 },
    { feature: 'nothingOpen', mean: 0.0279, deviation: 0.1648, coefficient: 0.0398 },
    { feature: 'usualLength', mean: 3.1113, deviation: 0.5795, coefficient: 0.09 },
    { feature: 'usualRest', mean: 3.3574, deviation: 0.8192, coefficient: 0.3053 },
    { feature: 'pastContainers', mean: 2.528, deviation: 0.9783, coefficient: -0.0578 },
  ],
  residuals: [
    -2.71, -1.917, -1.517, -1.266, -1.089, -0.949, -0.816, -0.719, -0.611, -0.518, -0.411, -0.332, -0.272, -0.19,
    -0.128, -0.034, 0.021, 0.082, 0.131, 0.204, 0.272, 0.346, 0.41, 0.473, 0.552, 0.604, 0.672, 0.729, 0.818, 0.896,
    0.958, 1.04, 1.135, 1.237, 1.342, 1.426, 1.561, 1.731, 1.895, 2.213, 2.775,
  ],
};

/** How long earlier containers lasted. Learnt from the same ones. */
export const referencePrior: ModelPrior = {
  intercept: 3.2674,
  terms: [
    { feature: 'usualRest', mean: 3.3574, deviation: 0.8192, coefficient: 0.3843 },
    { feature: 'usualLength', mean: 3.1113, deviation: 0.5795, coefficient: 0.1864 },
    { feature: 'elapsed', mean: 3.2537, deviation: 1.3337, coefficient: 0.1291 },
  ],
  residuals: [
    -3.202, -2.25, -1.887, -1.572, -1.372, -1.149, -0.944, -0.789, -0.675, -0.547, -0.442, -0.329, -0.238, -0.165,
    -0.082, 0.014, 0.087, 0.182, 0.253, 0.335, 0.408, 0.489, 0.571, 0.647, 0.704, 0.765, 0.844, 0.92, 1.037, 1.149,
    1.238, 1.325, 1.434, 1.519, 1.628, 1.728, 1.842, 2.04, 2.242, 2.473, 3.057,
  ],
};
