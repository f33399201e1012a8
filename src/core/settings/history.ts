import type { Sections, Threshold } from './threshold';

/** Shared with the signals that ask the same history. */
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

/** Read by src/core/facts: what counts as an act, as a block, as enough history, as committed scope. */
export const historyThresholds = {
  /** Read by src/core/facts/item/activity. */
  activity: {
    bulkItems: {
      default: 20,
      unit: 'items',
      source: 'Definition of a bulk edit: so many items or more, changed by one author within bulkSeconds',
    },
    bulkSeconds: { default: 60, unit: 'seconds', source: 'Definition of a bulk edit' },
    /** Read by src/core/facts/item/lasting-visits. */
    slipMinutes: {
      default: 5,
      unit: 'minutes',
      source: 'What is put right within minutes was a slip of the hand, or a status that the workflow leads through',
    },
  },

  /** Read by src/core/facts/item/blocked-spans. */
  blocked: {
    statusPattern: {
      default:
        'block | blok | on hold | on-hold | imped | waiting for | waiting on | awaiting | paused | parked | pending | suspended | wartet | pausiert | zurückgestellt ' +
        '| bloqu | en attente | en pause | bloccat | in attesa | en espera | pausad | aguardando | wacht op | заблок | ожида | väntar | odottaa | ブロック | 保留 | 待ち | 阻塞 | 挂起 | 暂停 | 차단 | 보류',
      unit: 'words',
      source: 'Names that trackers give, in the languages of their users, to statuses in which work cannot move',
    },
    /** Read by src/core/signals/blocked. */
    severeAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'Held up for longer than 85 % of own whole stays in the status: the block alone costs an unusual stay',
    },
  },

  /** Read by src/core/norms: how much history a number of the team’s own needs. */
  flow: {
    minFinished,
    minStays,
    minGaps,
    instantFinishMinutes: {
      default: 60,
      unit: 'minutes',
      source: 'Items finished within an hour of creation record work that was done elsewhere',
    },
    minAtRisk: { default: 5, unit: 'cases', source: 'Below so many lasting stays a survival curve is mostly chance' },
    tailShare: {
      default: 0.25,
      unit: 'share',
      source: 'The longest quarter of the stays tells the pace at which very long ones end',
    },
  },

  /** Read by src/core/norms/flow/move-model: how the chance to leave a status is learnt. */
  moving: {
    mostCases: {
      default: 8_000,
      unit: 'cases',
      source: 'More weeks of the past make a chance slower, not better: a share is then known to half a point',
    },
    togetherHours: {
      default: 24,
      unit: 'hours',
      source: 'What came into a status on one day was mostly one decision (bulk moves of a public service tracker)',
    },
  },

  /** Read by src/core/facts/scope. */
  scope: {
    graceMinutes: { default: 60, unit: 'minutes', source: 'Planning spills into the first hour of an iteration' },
    planningPauseHours: {
      default: 4,
      unit: 'hours',
      source: 'Definition of a planning burst: it ends with the first pause of so many working hours',
    },
    planningShare: {
      default: 0.2,
      unit: 'share',
      source: 'What is added after a fifth of the time is no plan any more (32.4 % of 2,593 iterations start empty)',
    },
    undatedPlanningDays: { default: 2, unit: 'working days', source: 'A fifth of the usual two weeks' },
    versionPauseDays: {
      default: 3,
      unit: 'working days',
      source: 'Versions are filled over days where iterations are filled over hours: more than half a working week',
    },
    undatedVersionDays: { default: 10, unit: 'working days', source: 'A fifth of a quarter of a year, about' },
    parentGraceDays: { default: 1, unit: 'working days', source: 'Definition of a parent’s baseline' },
    projectDays: { default: 90, unit: 'days', source: 'A quarter: the span that most plans are made for' },
    sameActMinutes: {
      default: 60,
      unit: 'minutes',
      source: 'As the grace: what one person does within an hour belongs together',
    },
    closingMinutes: {
      default: 10,
      unit: 'minutes',
      source:
        'Trackers move open items on while they close an iteration, some moments before or after its closing date',
    },
  },

  /** Read by src/core/facts/data-quality. */
  dataQuality: {
    importItems: {
      default: 20,
      unit: 'items',
      source: 'As for bulk edits: so many made by one account within importSeconds were not written by hand',
    },
    importSeconds: { default: 60, unit: 'seconds', source: 'As for bulk edits' },
    unclosedDays: { default: 14, unit: 'days', source: 'A whole iteration of the usual two weeks after its end' },
    estimatingShare: {
      default: 0.5,
      unit: 'share',
      source: 'Where most finished items have no estimate, estimating is not the custom',
    },
  },
} satisfies Sections;
