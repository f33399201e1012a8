import type { Explained } from './explained';

/** Who does the work, what is unclear about it, and whether anybody still wants it. */
export const peopleExplained: Explained<
  'ownerLeft' | 'singlePoint' | 'noOwner' | 'unanswered' | 'unclear' | 'dateAtRisk' | 'abandoned'
> = {
  ownerLeft: {
    silentAtPercentile: 'An owner seems gone after a pause longer than this percentage of their own.',
    leastSilentDays: 'Never before so many working days without any act of theirs.',
    pausesNeeded: 'So many pauses of the owner’s own are needed to tell.',
    severeAtPercentile: 'It is severe once the item lies idle for longer than this percentage of pauses last.',
    leastItems: 'In an epic or project, fewer open items of gone owners are told of by themselves.',
    leastShare: 'Gone owners have to hold at least this share of an epic’s open work.',
    leastProjectShare: 'They have to hold at least this share of a project’s.',
  },
  singlePoint: {
    leastShare: 'It is told when one person did this share of the finished work, and holds as much of the open work.',
    finishedNeeded: 'So many finished items are needed to tell.',
    leastPeople: 'Where fewer people work in the project it is never told.',
    peopleWeeks: 'Who did something within so many weeks counts as working in it.',
    estimatedShare: 'Work is weighed by points where at least this share of it is estimated, else counted.',
  },
  noOwner: {
    usualShare: 'It is told only where at least this share of finished items had an owner.',
    finishedNeeded: 'So many finished items are needed to tell what is usual.',
    leastDays: 'An item may be in progress without an owner for so many working days.',
    severeDays: 'It is severe from so many working days on.',
    reporterDays: 'An epic without an owner is told of once its reporter has not touched it for so many working days.',
  },
  unanswered: {
    raiseAtPercentile: 'A question is unanswered once it waits for longer than this percentage of answers took.',
    leastDays: 'Never before so many working days.',
    answersNeeded: 'So many answers are needed to tell what is usual.',
  },
  unclear: {
    usualShare: 'What is missing is told only where at least this share of finished items had it when they began.',
    finishedNeeded: 'So many finished items are needed to tell what is usual.',
  },
  dateAtRisk: {
    raiseBelowChance: 'A date is at risk when the chance to meet it, by the pace of finishing alone, is below this.',
    severeBelowChance: 'It is severe below this chance.',
    finishedNeeded: 'So many finished items are needed to tell.',
    stretchesNeeded: 'So many past stretches as long as the time left are needed to tell.',
    pastDays: 'The pace of the last so many days is taken.',
  },
  abandoned: {
    leastWeeks: 'Work is abandoned after at least so many weeks without a finish or any act.',
    raiseBelowChance: 'Such a pause must have come by chance less often than this.',
    severeBelowChance: 'It is severe below this chance.',
    finishedNeeded: 'So many finished items are needed: what never had a pace cannot have lost it.',
  },
};
