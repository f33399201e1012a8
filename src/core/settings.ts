/** Every threshold of the core: its default, its unit, and where the number comes from. One section for each reader. */
export interface Threshold<Value> {
  readonly default: Value;
  readonly unit: Unit;
  readonly source: string;
}

export type Unit =
  | 'items'
  | 'cases'
  | 'times'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'working days'
  | 'days'
  | 'percentile'
  | 'share'
  | 'pattern';

type Section = Readonly<Record<string, Threshold<number> | Threshold<RegExp>>>;

const minFinished: Threshold<number> = {
  default: 8,
  unit: 'items',
  source: 'Below 8 finished items a forecast cannot tell',
};

const minStays: Threshold<number> = {
  default: 20,
  unit: 'cases',
  source: 'One stay more or less moves a share by at most 5 points',
};

const minGaps: Threshold<number> = { default: 20, unit: 'cases', source: 'As for stays' };

export const thresholds = {
  /** Read by src/core/history/activity. */
  activity: {
    bulkItems: {
      default: 20,
      unit: 'items',
      source: 'Definition of a bulk edit: so many items or more, changed by one author within bulkSeconds',
    },
    bulkSeconds: { default: 60, unit: 'seconds', source: 'Definition of a bulk edit' },
  },

  /** Read by src/core/history/blocked-spans. */
  blocked: {
    statusPattern: {
      default: /block|on hold|impeded|waiting for/i,
      unit: 'pattern',
      source: 'Names that public trackers give to statuses in which work cannot move',
    },
    /** Read by src/core/signals/blocked. */
    severeAtPercentile: {
      default: 85,
      unit: 'percentile',
      source: 'Held up for longer than 85 % of own whole stays in the status: the block alone costs an unusual stay',
    },
  },

  /** Read by src/core/history/norms: how much history a number of the team’s own needs. */
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

  /** Read by src/core/history/scope. */
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
} satisfies Readonly<Record<string, Section>>;

type ValueOf<Entry> = Entry extends Threshold<infer Value> ? Value : never;
type Values<From> = { readonly [Name in keyof From]: ValueOf<From[Name]> };

/** The values in force, section by section: `settings.activity.bulkItems`. */
export type Settings = {
  readonly [Name in keyof typeof thresholds]: Values<(typeof thresholds)[Name]>;
};

function defaultsOf<From extends Section>(section: From): Values<From>;
function defaultsOf(section: Section): Readonly<Record<string, number | RegExp>> {
  return Object.fromEntries(Object.entries(section).map(([name, threshold]) => [name, threshold.default]));
}

export const defaultSettings: Settings = {
  activity: defaultsOf(thresholds.activity),
  blocked: defaultsOf(thresholds.blocked),
  flow: defaultsOf(thresholds.flow),
  stalled: defaultsOf(thresholds.stalled),
  ageing: defaultsOf(thresholds.ageing),
  silent: defaultsOf(thresholds.silent),
  scope: defaultsOf(thresholds.scope),
  scopeCreep: defaultsOf(thresholds.scopeCreep),
  carryOver: defaultsOf(thresholds.carryOver),
};
