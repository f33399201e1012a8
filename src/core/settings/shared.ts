import type { Section, Threshold } from './threshold';

export const minFinished: Threshold<number> = {
  default: 8,
  unit: 'items',
  source: 'Below 8 finished items a forecast cannot tell',
};

export const minStays: Threshold<number> = {
  default: 20,
  unit: 'cases',
  source: 'One stay more or less moves a share by at most 5 points',
};

export const minGaps: Threshold<number> = { default: 20, unit: 'cases', source: 'As for stays' };

/** Shared by the signals that compare a scope with past ones. */
export const comparing = {
  maxComparables: {
    default: 12,
    unit: 'cases',
    source: 'Half a year of two-week iterations: the team as it is now',
  },
  comparablesNeeded: {
    default: 5,
    unit: 'cases',
    source: 'Fewer do not tell a high percentile from chance',
  },
  estimatedShare: {
    default: 0.8,
    unit: 'share',
    source: 'Points weigh a scope of which so much is estimated',
  },
  toldShare: {
    default: 0.8,
    unit: 'share',
    source: 'As for estimates: when more items lack a history, when they came in cannot be told',
  },
} satisfies Section;

/** Shared by the signals that compare a team's last weeks with its own earlier ones. */
export const weeksThresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'The service level that all usual numbers are told at',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One stretch of weeks in twenty goes further' },
  severeTimesLeast: {
    default: 2,
    unit: 'times',
    source: 'Where nothing was usual, the least that is told is not yet severe',
  },
  weeks: { default: 4, unit: 'weeks', source: 'Two iterations of the usual two weeks: one bad week is no trend' },
  apartWeeks: {
    default: 13,
    unit: 'weeks',
    source: 'A quarter back: what has been so for weeks must not become its own measure',
  },
  referenceWeeks: { default: 52, unit: 'weeks', source: 'A year holds every season once' },
  stretchesNeeded: { default: 12, unit: 'cases', source: 'Fewer do not tell a high percentile from chance' },
} satisfies Section;
