/** The thresholds of the scope ledger; defaults and sources in core/settings/history.ts, section `scope`. */
export interface ScopeSettings {
  /** Planning continues into the first minutes of an iteration; that is not creep. */
  readonly graceMinutes: number;
  /** An iteration that started empty is planned once nothing was added for so many working hours. */
  readonly planningPauseHours: number;
  /** Planning is over at this share (0..1) of the iteration's working time at the latest. */
  readonly planningShare: number;
  /** The same limit, in working days, for an iteration without a planned end. */
  readonly undatedPlanningDays: number;
  /** A version is planned once nothing was added to it for so many working days after its first item started. */
  readonly versionPauseDays: number;
  /** How long that may take, in working days, for a version without a release date. */
  readonly undatedVersionDays: number;
  /** The content of a parent counts as committed so many working days after its first child started. */
  readonly parentGraceDays: number;
  /** Calendar days before the snapshot at which a project's ledger begins. */
  readonly projectDays: number;
  /** Two acts so close together count as one: an estimate moved to a new item, or set when the item is finished. */
  readonly sameActMinutes: number;
  /** An item that left an iteration so shortly before it closed was carried over from it. */
  readonly closingMinutes: number;
}
