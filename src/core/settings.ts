/** Every threshold of the core: its default, its unit, and where the number comes from. One section for each reader. */
export interface Threshold<Value> {
  readonly default: Value;
  readonly unit: Unit;
  readonly source: string;
}

export type Unit =
  'items' | 'cases' | 'times' | 'seconds' | 'minutes' | 'hours' | 'working days' | 'percentile' | 'share' | 'pattern';

type Section = Readonly<Record<string, Threshold<number> | Threshold<RegExp>>>;

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
  },

  /** Read by src/core/history/norms: how much history a number of the team’s own needs. */
  flow: {
    minFinished: { default: 8, unit: 'items', source: 'Below 8 finished items a forecast cannot tell' },
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
};
