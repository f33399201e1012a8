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
    raiseAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'Definition of silent: own pauses in the same status, and the time of items in it',
    },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One pause in twenty is longer' },
    leastIdleDays: {
      default: 3,
      unit: 'working days',
      source: 'Where several acts an hour are usual, a day off or of meetings is still no silence',
    },
    pausesNeeded: minGaps,
    endedNeeded: { default: 10, unit: 'cases', source: 'With fewer ends an 85th percentile is one or two pauses' },
    windowWeeks: { default: 26, unit: 'weeks', source: 'Half a year; a whole year gives the same shares (measured)' },
    itemsNeeded: { default: 10, unit: 'items', source: 'Below so many items one forgotten item is the line' },
    itemDaysNeeded: { default: 100, unit: 'working days', source: 'Ten items over two weeks' },
  },

  /** Read by src/core/signals/bouncing. */
  bouncing: {
    raiseAtTimes: { default: 2, unit: 'times', source: 'Definition of bouncing: moved backwards or re-opened twice' },
    severeAtTimes: { default: 4, unit: 'times', source: 'Twice sent back again after it was first raised' },
  },

  /** Read by src/core/signals/zombie. */
  zombie: {
    agePercentile: { default: 85, unit: 'percentile', source: 'The service level expectation, as for ageing' },
    ageTimes: { default: 4, unit: 'times', source: 'Definition of a zombie: older than four times the expectation' },
    idlePercentile: {
      default: 95,
      unit: 'percentile',
      source: 'Definition of a zombie: idle for longer than 95 % of own gaps in the status',
    },
    leastIdleDays: { default: 10, unit: 'working days', source: 'Two weeks: a holiday is not the end of an item' },
    finishedNeeded: minFinished,
    pausesNeeded: minGaps,
  },

  /** Read by src/core/signals/stalled-container. */
  stalledContainer: {
    raiseAtPercentile: {
      default: 95,
      unit: 'percentile',
      source: 'Definition: no child finished for longer than the 95th percentile of its own gaps',
    },
    leastDays: {
      default: 5,
      unit: 'working days',
      source: 'Pace is counted in weeks: one without a finish is no pause',
    },
    severeTimes: { default: 2, unit: 'times', source: 'A whole further such gap has passed without a finish' },
    gapsNeeded: { default: 8, unit: 'cases', source: 'As for finished items' },
  },

  /** Read by src/core/signals/stuck-in-stage. */
  stuckInStage: {
    raiseAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'The service level that all usual numbers are told at',
    },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One week in twenty has a longer queue' },
    weeks: { default: 44, unit: 'weeks', source: 'A year, with the latest weeks' },
    latestWeeks: { default: 8, unit: 'weeks', source: 'What has been so for two months only is not usual yet' },
    weeksNeeded: { default: 8, unit: 'weeks', source: 'As for finished items' },
    leastItems: { default: 3, unit: 'items', source: 'Two items in one status happen to every team' },
    leastDays: { default: 3, unit: 'working days', source: 'As for silence: what passes in less is no queue' },
  },
} satisfies Sections;
