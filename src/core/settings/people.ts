import type { Sections } from './threshold';
import { weeksThresholds } from './weeks';

/** Read by the signals of who does the work, what is unclear about it, and who keeps changing their mind. */
export const peopleThresholds = {
  /** Read by src/core/signals/owner-left, owner-left-inside and gone-owner. */
  ownerLeft: {
    silentAtPercentile: { default: 95, unit: 'percentile', source: 'One of an owner’s own pauses in twenty is longer' },
    leastSilentDays: { default: 10, unit: 'working days', source: 'Two working weeks: a shorter silence is a holiday' },
    pausesNeeded: { default: 20, unit: 'cases', source: 'As for all pauses' },
    severeAtPercentile: { default: 85, unit: 'percentile', source: 'As for silence: nobody else has taken it over' },
    leastItems: { default: 2, unit: 'items', source: 'One item is told of by itself' },
    leastShare: { default: 0.5, unit: 'share', source: 'Definition: the owner of most of the work of a parent' },
    leastProjectShare: {
      default: 0.15,
      unit: 'share',
      source: 'About one of six or seven: what one person of a usual team holds',
    },
  },

  /** Read by src/core/signals/single-point. */
  singlePoint: {
    leastShare: { default: 0.7, unit: 'share', source: 'Definition: 70 % or more of the finished weight' },
    finishedNeeded: { default: 5, unit: 'items', source: 'Of fewer, 70 % is chance' },
    leastPeople: { default: 3, unit: 'cases', source: 'Of two people one always did half' },
    peopleWeeks: { default: 13, unit: 'weeks', source: 'A quarter: who did nothing for longer is not on the team' },
    estimatedShare: { default: 0.8, unit: 'share', source: 'Points weigh a scope of which so much is estimated' },
  },

  /** Read by src/core/signals/no-owner and no-owner-inside. */
  noOwner: {
    usualShare: { default: 0.8, unit: 'share', source: 'Where one finished item in five had no owner, none is needed' },
    finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
    leastDays: { default: 1, unit: 'working days', source: 'What was begun today may be given to somebody tomorrow' },
    severeDays: {
      default: 10,
      unit: 'working days',
      source: 'Two working weeks: a whole iteration of the usual length',
    },
    reporterDays: {
      default: 10,
      unit: 'working days',
      source: 'Definition: no act of its reporter in 10 working days',
    },
  },

  /** Read by src/core/signals/unanswered. */
  unanswered: {
    raiseAtPercentile: { default: 85, unit: 'percentile', source: 'Definition: the team’s own answer times' },
    leastDays: {
      default: 2,
      unit: 'working days',
      source: 'A day without an answer is no silence, however quick a team is',
    },
    answersNeeded: {
      default: 20,
      unit: 'cases',
      source: 'As for pauses: one more or less moves a share by at most 5 points',
    },
  },

  /** Read by src/core/signals/unclear. */
  unclear: {
    usualShare: {
      default: 0.9,
      unit: 'share',
      source: 'What one finished item in ten was done without is not needed to do it',
    },
    finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
  },

  /** Read by src/core/signals/date-moved and date-moved-inside. */
  dateMoved: {
    ...weeksThresholds,
    leastMoves: { default: 2, unit: 'times', source: 'A date that moved once is a correction' },
    severeMoves: { default: 3, unit: 'times', source: 'Moved again after it was first told' },
    severeGrowth: { default: 0.5, unit: 'share', source: 'The plan has become longer by half of what it was at first' },
    finishedNeeded: { default: 8, unit: 'items', source: 'As for all percentiles of finished items' },
    leastItemsPerWeek: { default: 1, unit: 'items', source: 'A date a week moves in every plan that is cared for' },
    leastShare: { default: 0.02, unit: 'share', source: 'At one open item in fifty a week the plan holds for a year' },
  },

  /** Read by src/core/signals/date-at-risk. */
  dateAtRisk: {
    raiseBelowChance: { default: 0.85, unit: 'share', source: 'Definition of at risk: below the service level' },
    severeBelowChance: { default: 0.5, unit: 'share', source: 'Definition of off track: more likely missed than met' },
    finishedNeeded: { default: 8, unit: 'items', source: 'Below 8 finished items a forecast cannot tell' },
    stretchesNeeded: { default: 10, unit: 'cases', source: 'Fewer do not tell one chance in ten' },
    pastDays: { default: 180, unit: 'days', source: 'Half a year: the team as it is now' },
  },

  /** Read by src/core/signals/unseen. */
  unseen: {
    raiseAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'Own comparable scopes at the same share of their time',
    },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty has more' },
    leastItems: { default: 3, unit: 'items', source: 'One or two notes lie in every scope' },
    leastShare: { default: 0.2, unit: 'share', source: 'A fifth of the work is more than estimates are off by' },
    severeShare: { default: 0.5, unit: 'share', source: 'More than half of what is left is guesswork' },
    mostComparables: {
      default: 12,
      unit: 'cases',
      source: 'Half a year of two-week iterations: the team as it is now',
    },
    comparablesNeeded: { default: 5, unit: 'cases', source: 'Fewer do not tell a high percentile from chance' },
  },

  /** Read by src/core/signals/discovery. */
  discovery: {
    raiseAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'Own comparable scopes at the same share of their time',
    },
    severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty has more' },
    leastItems: { default: 3, unit: 'items', source: 'One or two things are found on every way' },
    leastShare: { default: 0.2, unit: 'share', source: 'A fifth of the work is more than estimates are off by' },
    severeShare: { default: 0.5, unit: 'share', source: 'Half as much again as was seen at the start' },
    mostComparables: {
      default: 12,
      unit: 'cases',
      source: 'Half a year of two-week iterations: the team as it is now',
    },
    comparablesNeeded: { default: 5, unit: 'cases', source: 'Fewer do not tell a high percentile from chance' },
  },

  /** Read by src/core/signals/abandoned. */
  abandoned: {
    leastWeeks: { default: 4, unit: 'weeks', source: 'Two iterations of the usual two weeks without any sign of work' },
    raiseBelowChance: { default: 0.05, unit: 'share', source: 'One pause in twenty comes by chance' },
    severeBelowChance: { default: 0.001, unit: 'share', source: 'One in a thousand: nobody waits for chance any more' },
    finishedNeeded: { default: 5, unit: 'items', source: 'What never had a pace cannot have lost it' },
  },

  /** Read by src/core/signals/overloaded. */
  overloaded: {
    ...weeksThresholds,
    leastPerPerson: {
      default: 1.5,
      unit: 'items',
      source: 'One item in hand and every second a second one: no overload',
    },
  },

  /** Read by src/core/signals/returned. */
  returned: {
    ...weeksThresholds,
    leastReopened: { default: 3, unit: 'items', source: 'One or two slips happen to every team' },
    leastShare: { default: 0.1, unit: 'share', source: 'Below one item in ten nobody’s expectations are at stake' },
    finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
  },

  /** Read by src/core/signals/priority-churn. */
  priorityChurn: {
    ...weeksThresholds,
    leastItemsPerWeek: { default: 3, unit: 'items', source: 'One or two a week are everyday care of a backlog' },
    leastShare: {
      default: 0.05,
      unit: 'share',
      source: 'At one open item in twenty a week the order holds for months',
    },
  },
} satisfies Sections;
