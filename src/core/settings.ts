/** Every threshold of the core: its default, its unit, and where the number comes from. One section for each reader. */
export interface Threshold<Value> {
  readonly default: Value;
  readonly unit: Unit;
  readonly source: string;
}

export type Unit =
  'items' | 'cases' | 'times' | 'seconds' | 'minutes' | 'hours' | 'working days' | 'percentile' | 'share' | 'pattern';

type Section = Readonly<Record<string, Threshold<number> | Threshold<RegExp>>>;

const minFinished: Threshold<number> = {
  default: 8,
  unit: 'items',
  source: 'Below 8 finished items a forecast cannot tell',
};

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
    minStays: { default: 20, unit: 'cases', source: 'One stay more or less moves a share by at most 5 points' },
    minGaps: { default: 20, unit: 'cases', source: 'As for stays' },
    instantFinishMinutes: {
      default: 60,
      unit: 'minutes',
      source: 'Items finished within an hour of creation record work that was done elsewhere',
    },
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
      default: 0.15,
      unit: 'share',
      source: 'Half of the usual: about 30 % of the items in progress of public trackers move within two weeks',
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
    finishedNeeded: minFinished,
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
    finishedNeeded: minFinished,
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
};
