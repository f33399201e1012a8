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

/** The sections of several readers. */
export type Sections = Readonly<Record<string, Section>>;

type ValueOf<Entry> = Entry extends Threshold<infer Value> ? Value : never;

/** The values in force of one reader's thresholds. */
export type Values<Of extends Section> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

/** The same, section by section: `settings.activity.bulkItems`. */
export type AllValues<Of extends Sections> = { readonly [Name in keyof Of]: Values<Of[Name]> };

/** The default values of all thresholds. */
export function defaultsOf<Of extends Sections>(sections: Of): AllValues<Of>;
export function defaultsOf(sections: Sections): Readonly<Record<string, Readonly<Record<string, number | string>>>> {
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      name,
      Object.fromEntries(Object.entries(section).map(([threshold, entry]) => [threshold, entry.default])),
    ]),
  );
}
