import type { Explained } from './explained';

/** Work that does not move, and work that waits. */
export const flowExplained: Explained<
  'stalled' | 'ageing' | 'silent' | 'bouncing' | 'zombie' | 'stalledContainer' | 'stuckInStage' | 'bottleneck'
> = {
  stalled: {
    horizonDays: 'How many working days ahead an item’s chance to leave its status is told for.',
    mostShare: 'At most this share of a project’s items in progress is stalled at any time.',
    ceilingChance: 'An item with at least this chance to move on is never stalled.',
    severeChance: 'It is severe below this chance.',
    fewCeilingChance: 'The same ceiling for a team with so few items that the share above would be none.',
    leastStayDays: 'An item that came into its status less than so many working days ago is not stalled.',
    usualPercentile: 'Which percentile of stays in the status is told beside it as usual.',
    staysNeeded: 'So many ended stays are asked for where it cannot be told.',
  },
  ageing: {
    raiseAtPercentile: 'An item is ageing once it is older than this percentage of finished items were.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    finishedNeeded: 'So many finished items are asked for where it cannot be told.',
  },
  silent: {
    raiseAtPercentile: 'Silent is what lies beyond this percentage of pauses, and of the time of items.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastIdleDays: 'Never before so many working days, however busy the team is.',
    pausesNeeded: 'So many pauses are asked for where it cannot be told.',
    endedNeeded: 'So many of them have to have ended.',
    windowWeeks: 'The time of items is looked at over so many weeks.',
    itemsNeeded: 'So many different items have to have been in the status in these weeks.',
    itemDaysNeeded: 'Their time in it has to come to so many working days.',
  },
  bouncing: {
    raiseAtTimes: 'An item is bouncing once it was sent back or re-opened so many times.',
    severeAtTimes: 'It is severe from so many times on.',
  },
  zombie: {
    agePercentile: 'Which percentile of finished items the age is held against.',
    ageTimes: 'An item is a zombie once it is so many times older than that, and long idle too.',
    idlePercentile: 'It has to be idle for longer than this percentage of pauses last.',
    leastIdleDays: 'Never before so many working days without any act.',
    finishedNeeded: 'So many finished items are asked for where it cannot be told.',
    pausesNeeded: 'So many pauses are asked for where it cannot be told.',
  },
  stalledContainer: {
    raiseAtPercentile:
      'An epic stalls once nothing in it is finished for longer than this percentage of its gaps last.',
    leastDays: 'Never before so many working days without a finish.',
    severeTimes: 'It is severe once that has lasted so many times as long.',
    gapsNeeded: 'So many gaps between finishes are needed to tell what is usual.',
  },
  stuckInStage: {
    raiseAtPercentile: 'A status is stuck when more items wait in it, and longer, than in this percentage of weeks.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    weeks: 'So many past weeks are compared with.',
    latestWeeks: 'The latest so many weeks are left out: what has been so for a while must not become its own measure.',
    weeksNeeded: 'So many past weeks are needed to tell what is usual.',
    leastItems: 'Fewer items in one status are no queue.',
    leastDays: 'Items that wait for less than so many working days are no queue.',
  },
  bottleneck: {
    leastItems: 'An item is a bottleneck when at least so many others wait for it.',
    estimatedShare: 'What waits is weighed by points where at least this share of it is estimated, else counted.',
  },
};
