import { minFinished, minGaps, minStays } from './shared';
import type { Sections } from './threshold';

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
    /** These three are read by src/core/facts/item/activity-start. */
    startActs: {
      default: 2,
      unit: 'cases',
      source: 'Definition of started where no status tells it: one act may be a remark in passing',
    },
    describingMinutes: {
      default: 60,
      unit: 'minutes',
      source: 'What is written down within an hour of the creation still describes the item',
    },
    startedWeeks: {
      default: 26,
      unit: 'weeks',
      source:
        'As for silence: what nobody has touched for half a year is not being worked on, whatever happened before',
    },
  },

  /** Read by src/core/facts/item/blocked-spans. */
  blocked: {
    statusPattern: {
      default:
        'block | blok | on hold | on-hold | imped | waiting for | waiting on | awaiting | pause | parked | pending | suspend | wartet | warten ' +
        '| pausiert | angehalten | gesperrt | zurückgestellt | bloqu | en attente | bloccat | in attesa | sospes | espera | pausad | detenid | aguardando ' +
        '| wacht op | wstrzym | заблок | ожида | väntar | odottaa | ブロック | 保留 | 待ち | 中断 | 一時停止 | 阻塞 | 挂起 | 暂停 | 차단 | 보류',
      unit: 'words',
      source: 'Names that trackers give, in the languages of their users, to statuses in which work cannot move',
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
    maxCases: {
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

  /** Read by src/core/norms/flow/silence-lines. */
  silent: {
    pausesNeeded: minGaps,
    endedNeeded: { default: 10, unit: 'cases', source: 'With fewer ends an 85th percentile is one or two pauses' },
    windowWeeks: { default: 26, unit: 'weeks', source: 'Half a year; a whole year gives the same shares (measured)' },
    itemsNeeded: { default: 10, unit: 'items', source: 'Below so many items one forgotten item is the line' },
    itemDaysNeeded: { default: 100, unit: 'working days', source: 'Ten items over two weeks' },
  },

  /** Read by src/core/norms/stall-cut, and through it by every reader of stalled items. */
  stalled: {
    horizonDays: { default: 10, unit: 'working days', source: 'Definition of stalled: two working weeks ahead' },
    maxShare: {
      default: 0.2,
      unit: 'share',
      source: 'Definition of stalled: at most a fifth of the items in progress of a project at any time',
    },
    ceilingChance: {
      default: 0.5,
      unit: 'share',
      source:
        'What is likelier to move on within two weeks than to stay is not stalled, even where all else moves faster',
    },
    fewCeilingChance: {
      default: 0.15,
      unit: 'share',
      source:
        'Half of the usual: about 30 % of the items in progress of public trackers move within two weeks (measured)',
    },
    minStayDays: {
      default: 2,
      unit: 'working days',
      source: 'What came into its status more recently has just moved, however slow the status is',
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
