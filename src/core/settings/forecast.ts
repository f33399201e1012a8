import { minFinished } from './shared';
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
    maxDays: { default: 500, unit: 'working days', source: 'Two years: farther than anything is planned' },
    finishedNeeded: minFinished,
    activeDaysNeeded: {
      default: 5,
      unit: 'days',
      source: 'Definition: days on which something was finished, below which a forecast cannot tell',
    },
    ownDays: {
      default: 10,
      unit: 'working days',
      source: 'Two working weeks: a scope that runs for less is told by its team’s pace, not by its own',
    },
    growthDays: {
      default: 20,
      unit: 'working days',
      source: 'A month: until then the growth of the team’s past scopes stands in for days that a scope has not had',
    },
    estimatedShare: { default: 0.8, unit: 'share', source: 'Definition of weight: points where so much is estimated' },
    breakAtErrors: {
      default: 6,
      unit: 'times',
      source:
        'Standard errors between two levels of pace; breaks below that made forecasts worse on 20 public projects (measured)',
    },
    bucketNames: {
      default:
        'trunk | master | main | head | backlog | icebox | parking lot | unscheduled | unplanned | unassigned | ' +
        'maintenance | someday | later | tbd | future | future*release | future*releases | future*version | ' +
        'future*versions | *+',
      unit: 'names',
      source: 'Names that public trackers give to versions without a date that take up work for ever',
    },
    breakWeeks: { default: 4, unit: 'weeks', source: 'Fewer weeks on either side tell no level' },
  },

  /** Read by src/core/report/level. */
  level: {
    offTrackBelowChance: {
      default: 0.5,
      unit: 'share',
      source: 'Definition of off track: the target is more likely missed than met',
    },
    atRiskBelowChance: {
      default: 0.85,
      unit: 'share',
      source: 'Definition of at risk: below the service level that all usual numbers are told at',
    },
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
    maxPast: { default: 208, unit: 'cases', source: 'Weekly forecasts of four years; what is older hardly counts' },
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
    maxLoss: {
      default: 1.03,
      unit: 'times',
      source: 'Corrections that cost more than so many times the loss of plain resampling, on own past, are dropped',
    },
  },

  /** Read by src/core/forecast/iteration-chance. */
  iterationChance: {
    recentIterations: {
      default: 6,
      unit: 'times',
      source: 'Definition of over-commitment: the median delivered in the last 6 iterations',
    },
    habitMemory: { default: 0.9, unit: 'share', source: 'An iteration counts so much less than the one after it' },
    habitDoubt: { default: 2, unit: 'times', source: 'One iteration alone is no habit' },
    usualShortfall: {
      default: 0.5,
      unit: 'share',
      source: 'Of public iterations that committed something, half fell short (measured)',
    },
    maxLoad: {
      default: 10,
      unit: 'times',
      source: 'Ten times the usual says no more than that numbers are not comparable',
    },
    intercept: {
      default: -0.06,
      unit: 'log odds',
      source: 'Learnt by `backtest --iterations` from 1,196 public iterations at 0, 30, 50 and 80 % of their time',
    },
    habit: { default: 0.78, unit: 'log odds', source: 'As intercept' },
    load: { default: 0.622, unit: 'log odds', source: 'As intercept' },
    elapsed: { default: 0.411, unit: 'log odds', source: 'As intercept' },
  },
} satisfies Sections;
