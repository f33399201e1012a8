import type { Sections } from './threshold';

/** Read by the signals of work that grows or is put off. */
export const scopeThresholds = {
  /** Read by src/core/signals/scope-creep. */
  scopeCreep: {
    raiseAtPercentile: { default: 85, unit: 'percentile', source: 'Definition of creep: own comparable scopes' },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty grows more' },
    leastItems: { default: 2, unit: 'items', source: 'One item more or less happens to every scope' },
    leastShare: { default: 0.1, unit: 'share', source: 'Smaller growth is within what estimates can tell' },
    mostComparables: {
      default: 12,
      unit: 'cases',
      source: 'Half a year of two-week iterations: the team as it is now',
    },
    comparablesNeeded: { default: 5, unit: 'cases', source: 'Fewer do not tell a high percentile from chance' },
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
    estimatedShare: { default: 0.8, unit: 'share', source: 'Points weigh a scope of which so much is estimated' },
    toldShare: {
      default: 0.8,
      unit: 'share',
      source: 'As for estimates: when more items lack a history, when they came in cannot be told',
    },
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
} satisfies Sections;
