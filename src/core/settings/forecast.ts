import { minFinished } from './history';
import type { Sections } from './threshold';

/** Read by src/core/forecast. */
export const forecastThresholds = {
  forecast: {
    windowDays: {
      default: 60,
      unit: 'working days',
      source: 'Definition: a quarter of a year of the team’s own days is resampled',
    },
    blockDays: { default: 5, unit: 'working days', source: 'Definition: one working week stays together' },
    trials: { default: 10_000, unit: 'times', source: 'The 85th percentile is then known to half a point' },
    mostDays: { default: 500, unit: 'working days', source: 'Two years: farther than anything is planned' },
    finishedNeeded: minFinished,
    activeDaysNeeded: {
      default: 5,
      unit: 'days',
      source: 'Definition: days on which something was finished, below which a forecast cannot tell',
    },
    breakAtErrors: {
      default: 6,
      unit: 'times',
      source:
        'Standard errors between two levels of pace; breaks below that made forecasts worse on 20 public projects (measured)',
    },
    breakWeeks: { default: 4, unit: 'times', source: 'Fewer weeks on either side tell no level' },
  },

  /** Read by src/core/forecast/calibrator. */
  calibration: {
    paceSpread: {
      default: 0.45,
      unit: 'share',
      source:
        'By so much, on a log scale, the pace of 20 public projects left that of the 60 working days before (measured)',
    },
    pastNeeded: { default: 20, unit: 'cases', source: 'Definition: fewer past forecasts correct nothing' },
    mostPast: { default: 208, unit: 'cases', source: 'Weekly forecasts of four years; what is older hardly counts' },
    pastTrials: {
      default: 500,
      unit: 'times',
      source: 'A past promise is then known to two points, and there are many',
    },
    memory: { default: 100, unit: 'cases', source: 'After so many later forecasts a past one counts half' },
    step: {
      default: 0.01,
      unit: 'share',
      source:
        'One broken promise in a hundred more or less moves the corrected share by a tenth of a point (Gibbs, Candès 2021)',
    },
    mostLoss: {
      default: 1.03,
      unit: 'times',
      source: 'Corrections that cost more than so many times the loss of plain resampling, on own past, are dropped',
    },
  },
} satisfies Sections;
