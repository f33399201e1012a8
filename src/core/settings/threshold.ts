/** One threshold: its default, its unit, and where the number comes from. */
export interface Threshold<Value> {
  readonly default: Value;
  readonly unit: Unit;
  readonly source: string;
}

export type Unit =
  | 'items'
  | 'cases'
  | 'characters'
  | 'times'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'working days'
  | 'days'
  | 'weeks'
  | 'percentile'
  | 'share'
  | 'log odds'
  /** Words that a name contains. @see namePattern */
  | 'words'
  /** Whole names. */
  | 'names';

/** The thresholds of one reader. */
export type Section = Readonly<Record<string, Threshold<number> | Threshold<string>>>;

/** The sections of one family of readers: one file of core/settings. */
export type Sections = Readonly<Record<string, Section>>;
