import type { Sections } from './threshold';
import { minFinished, minGaps, minStays } from './history';

/** Read by the signals of work that does not move. */
export const stallThresholds = {
  /** Read by src/core/signals/stalled, and by waiting where it judges the root of a chain. */
  stalled: {
    horizonDays: { default: 10, unit: 'working days', source: 'Definition of stalled: two working weeks ahead' },
    mostShare: {
      default: 0.2,
      unit: 'share',
      source: 'Definition of stalled: at most a fifth of the items in progress of a project at any time',
    },
    ceilingChance: {
      default: 0.6,
      unit: 'share',
      source: 'What moves on within two weeks in three cases of five is no finding, even where all else moves faster',
    },
    severeChance: {
      default: 0.05,
      unit: 'share',
      source: 'One in twenty; of the items flagged in a public service tracker about a quarter are below it (measured)',
    },
    fewCeilingChance: {
      default: 0.15,
      unit: 'share',
      source:
        'Half of the usual: about 30 % of the items in progress of public trackers move within two weeks (measured)',
    },
    leastStayDays: {
      default: 2,
      unit: 'working days',
      source: 'What came into its status more recently has just moved, however slow the status is',
    },
    usualPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'The service level that all usual numbers are told at',
    },
    staysNeeded: minStays,
  },

  /** Read by src/core/signals/ageing. */
  ageing: {
    raiseAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'Service level expectation: the 85th percentile of own cycle times (Kanban Guide; Vacanti)',
    },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One finished item in twenty took longer' },
    finishedNeeded: minFinished,
  },

  /** Read by src/core/signals/silent. */
  silent: {
    raiseAtPercentile: { default: 85, unit: 'percentile', source: 'Definition of silent: own gaps in the same status' },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One gap in twenty is longer' },
    leastIdleDays: {
      default: 3,
      unit: 'working days',
      source: 'Where several acts an hour are usual, a day off or of meetings is still no silence',
    },
    pausesNeeded: minGaps,
  },
} satisfies Sections;
