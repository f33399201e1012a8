import type { Explained } from './explained';

const comparing = {
  mostComparables: 'The team’s latest so many scopes of the kind are compared with.',
  comparablesNeeded: 'With fewer past scopes than this, published numbers or nothing can be told.',
  estimatedShare: 'Work is weighed by points where at least this share of it is estimated, else counted.',
  toldShare: 'The history of at least this share of the items has to be known.',
};

/** Work that grows, changes or is put off. */
export const scopeExplained: Explained<
  | 'scopeCreep'
  | 'growingWork'
  | 'overCommitment'
  | 'carryOver'
  | 'scopeChurn'
  | 'reEstimation'
  | 'goalDrift'
  | 'unseen'
  | 'discovery'
> = {
  scopeCreep: {
    raiseAtPercentile: 'Scope creeps once it has grown more than this percentage of the team’s past scopes by then.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastItems: 'Growth by fewer items is never creep.',
    leastShare: 'Growth by less than this share of the start is never creep.',
    severeTimesLeast: 'It is severe only from so many times the least that is told.',
    severeChanceLost: 'It is severe where it lowers the chance of the target by this or more.',
    ...comparing,
    publishedUsualShare: 'Without a past of its own, a sprint creeps once it has grown by more than this share.',
    publishedSevereShare: 'Without a past of its own, it is severe beyond this share.',
  },
  growingWork: {
    days: 'Open work is compared with that of so many days ago.',
    weeks: 'What came in and what was finished is told of the last so many weeks.',
    raiseAtPercentile: 'It is told once open work grew more than in this percentage of earlier stretches.',
    referenceWeeks: 'Earlier stretches that ended within so many weeks are compared with.',
    stretchesNeeded: 'So many earlier stretches are needed to tell what is usual.',
    leastItems: 'Growth by fewer items is never told.',
    leastShare: 'Growth by less than this share is never told.',
    mostUsualShare: 'Growth by more than this share is told however usual it is.',
  },
  overCommitment: {
    ...comparing,
    raiseBelowChance: 'A sprint is over-committed when its chance to be finished is below this.',
    severeBelowChance: 'It is severe below this chance.',
  },
  carryOver: {
    raiseAtIterations: 'An item is carried over too often once it is in its so many-th sprint.',
    severeAtIterations: 'It is severe from so many sprints on.',
  },
  scopeChurn: {
    ...comparing,
    raiseAtPercentile: 'Scope churns once more of it was swapped than in this percentage of the team’s past scopes.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastItems: 'At least so many items have to have come, and as many to have gone.',
    leastShare: 'At least this share of the start has to have been swapped.',
    mostNetShare: 'Where more than this share of what moved stayed as growth, it is creep and not churn.',
  },
  reEstimation: {
    ...comparing,
    raiseAtPercentile: 'It is told once estimates moved more than in this percentage of the team’s past scopes.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastItems: 'The estimates of at least so many items have to have moved.',
    leastShare: 'At least this share of the points has to have moved.',
  },
  goalDrift: {
    raiseAtPercentile:
      'A goal drifts once its text changed more after the start than in this percentage of finished items.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastShare: 'A change by less than this share of the text is wording.',
    leastCharacters: 'So is a change by fewer characters.',
    graceDays: 'What is written within so many working days of the start still belongs to it.',
    finishedNeeded: 'So many finished items are needed to tell what is usual.',
  },
  unseen: {
    raiseAtPercentile: 'It is told once more of the work was never looked at than in this percentage of past scopes.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastItems: 'Fewer such items are never told of.',
    leastShare: 'Less than this share of the open work is never told of.',
    severeShare: 'It is severe only from this share on.',
    mostComparables: comparing.mostComparables,
    comparablesNeeded: comparing.comparablesNeeded,
  },
  discovery: {
    raiseAtPercentile: 'It is told once more was discovered on the way than in this percentage of past scopes.',
    severeAtPercentile: 'It is severe beyond this percentage.',
    leastItems: 'Fewer discovered items are never told of.',
    leastShare: 'Less than this share of the start is never told of.',
    severeShare: 'It is severe only from this share on.',
    mostComparables: comparing.mostComparables,
    comparablesNeeded: comparing.comparablesNeeded,
  },
};
