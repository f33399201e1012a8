import { minFinished } from './history';
import type { Sections, Threshold } from './threshold';

const mostComparables: Threshold<number> = {
  default: 12,
  unit: 'cases',
  source: 'Half a year of two-week iterations: the team as it is now',
};

const comparablesNeeded: Threshold<number> = {
  default: 5,
  unit: 'cases',
  source: 'Fewer do not tell a high percentile from chance',
};

const estimatedShare: Threshold<number> = {
  default: 0.8,
  unit: 'share',
  source: 'Points weigh a scope of which so much is estimated',
};

const toldShare: Threshold<number> = {
  default: 0.8,
  unit: 'share',
  source: 'As for estimates: when more items lack a history, when they came in cannot be told',
};

/** Read by the signals of work that grows or is put off. */
export const scopeThresholds = {
  /** Read by src/core/signals/scope-creep. */
  scopeCreep: {
    raiseAtPercentile: { default: 85, unit: 'percentile', source: 'Definition of creep: own comparable scopes' },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty grows more' },
    leastItems: { default: 2, unit: 'items', source: 'One item more or less happens to every scope' },
    leastShare: { default: 0.1, unit: 'share', source: 'Smaller growth is within what estimates can tell' },
    severeTimesLeast: {
      default: 2,
      unit: 'times',
      source: 'Of twelve scopes the 95th percentile is nearly the largest: the least that is told is not yet severe',
    },
    mostComparables,
    severeChanceLost: {
      default: 0.1,
      unit: 'share',
      source: 'Definition: growth that lowers the chance of the target by ten points is severe',
    },
    comparablesNeeded,
    publishedUsualShare: {
      default: 1.51,
      unit: 'share',
      source:
        '85th percentile of added over start in 2,593 public iterations: between the 75th (1.0) and 90th (2.0) on a log-normal scale',
    },
    publishedSevereShare: {
      default: 3.03,
      unit: 'share',
      source: '95th percentile of the same: the line through its 75th and 90th on a log-normal scale, drawn on',
    },
    estimatedShare,
    toldShare,
  },

  /** Read by src/core/signals/over-commitment. */
  overCommitment: {
    raiseBelowChance: {
      default: 0.5,
      unit: 'share',
      source: 'Definition of over-commitment: more likely than not, some of it is left over',
    },
    severeBelowChance: {
      default: 0.15,
      unit: 'share',
      source: 'The service level turned round: it holds 85 % of the time',
    },
    mostComparables: {
      default: 22,
      unit: 'cases',
      source: 'Older iterations count less than a tenth in the habit of falling short (`iterationChance.habitMemory`)',
    },
    comparablesNeeded: { default: 3, unit: 'cases', source: 'Fewer have no middle: the median would be one of two' },
    estimatedShare,
    toldShare,
  },

  /** Read by src/core/signals/carry-over. */
  carryOver: {
    raiseAtIterations: {
      default: 3,
      unit: 'times',
      source: 'In its third iteration or later are 9.7 % of items in iterations, measured on public trackers',
    },
    severeAtIterations: { default: 5, unit: 'times', source: 'Twice carried over again after it was first raised' },
  },

  /** Read by src/core/signals/scope-churn. */
  scopeChurn: {
    raiseAtPercentile: { default: 85, unit: 'percentile', source: 'As for creep: own comparable scopes' },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty is swapped more' },
    leastItems: { default: 2, unit: 'items', source: 'One item swapped for another happens to every scope' },
    leastShare: { default: 0.1, unit: 'share', source: 'As for creep' },
    mostNetShare: {
      default: 0.5,
      unit: 'share',
      source: 'Definition of churn, little net growth: more than half of what moved was exchanged',
    },
    mostComparables,
    comparablesNeeded,
    estimatedShare,
    toldShare,
  },

  /** Read by src/core/signals/re-estimation. */
  reEstimation: {
    raiseAtPercentile: { default: 85, unit: 'percentile', source: 'As for creep: own comparable scopes' },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty moves more' },
    leastItems: { default: 2, unit: 'items', source: 'One estimate that was wrong happens to every scope' },
    leastShare: {
      default: 0.1,
      unit: 'share',
      source:
        'Published: 10 % of items are estimated anew after the start, by 58 to 100 %, which is .06 to .1 of a scope',
    },
    mostComparables,
    comparablesNeeded,
    estimatedShare,
    toldShare,
  },

  /** Read by src/core/signals/goal-drift. */
  goalDrift: {
    raiseAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'The service level that all usual numbers are told at',
    },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One finished item in twenty drifted more' },
    leastShare: { default: 0.25, unit: 'share', source: 'Less than a quarter of a text is wording, not another goal' },
    leastCharacters: { default: 200, unit: 'characters', source: 'Two or three sentences' },
    graceDays: { default: 1, unit: 'working days', source: 'As for the baseline of a parent: the day of the start' },
    finishedNeeded: minFinished,
  },
} satisfies Sections;
