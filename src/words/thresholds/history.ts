import type { Explained } from './explained';

/** What counts as an act, as a block, as committed scope, and how much history a number needs. */
export const historyExplained: Explained<
  'activity' | 'blocked' | 'flow' | 'moving' | 'scope' | 'dataQuality' | 'budget'
> = {
  activity: {
    bulkItems: 'So many items changed by one person at once are a bulk edit, which is no activity on any of them.',
    bulkSeconds: 'Within how many seconds changes by one person belong to the same bulk edit.',
    startActs:
      'Work that was never moved to in progress has started once its assignee acted on it so many times, or logged work.',
    describingMinutes: 'What is written within so many minutes of the creation is not counted for that.',
    startedWeeks: 'Nor is work of which the last such act lies more than so many weeks back.',
    slipMinutes: 'A return that is put right within so many minutes is a slip of the hand, and does not count.',
  },
  blocked: {
    statusPattern: 'An item is blocked in a status with a name like this.',
    severeAtPercentile: 'A block is severe once it lasts longer than this percentage of whole stays in the status.',
  },
  flow: {
    minFinished: 'So many finished items are needed before a team’s usual age can be told.',
    minStays: 'So many ended stays in a status are needed before its usual length can be told.',
    minGaps: 'So many pauses between acts are needed before their usual length can be told.',
    instantFinishMinutes:
      'An item finished within so many minutes of its creation tells nothing about the team’s pace.',
    minAtRisk: 'A share of long stays is told only where at least so many of them lasted as long.',
    tailShare: 'This share of the longest stays tells how very long ones end.',
  },
  moving: {
    mostCases: 'At most so many past cases are learnt from.',
    togetherHours: 'Items that came into a status within so many hours count as one case.',
  },
  scope: {
    graceMinutes: 'What is added within so many minutes of a sprint’s start was planned, and is no creep.',
    planningPauseHours: 'The planning of a sprint that started empty ends with the first pause of so many hours.',
    planningShare: 'It ends at the latest after this share of the sprint’s time.',
    undatedPlanningDays: 'It ends at the latest after so many days in a sprint without a planned end.',
    versionPauseDays: 'The planning of a version ends with the first pause of so many days.',
    undatedVersionDays: 'It ends at the latest after so many days in a version without a date.',
    parentGraceDays: 'What is added to an epic within so many days of its first start was planned.',
    projectDays: 'A project’s scope is held against what it was so many days ago.',
    sameActMinutes: 'Changes by one person within so many minutes belong together, such as splitting an item.',
    closingMinutes: 'What leaves a sprint within so many minutes of its closing was carried over, not taken out.',
  },
  dataQuality: {
    importItems: 'So many items made by one account at once were imported.',
    importSeconds: 'Within how many seconds they were made.',
    unclosedDays: 'A sprint that is still open so many days after its planned end was forgotten.',
    estimatingShare: 'Missing estimates are told only where at least this share of finished items has one.',
  },
  budget: {
    mostShare: 'At most this share of a project’s open items carries a finding: the worst do.',
    fewItems: 'So many items may carry one in any project, however few are open.',
    mostPerFamily: 'At most so many findings of one kind are told of a sprint, epic, version or project.',
  },
};
