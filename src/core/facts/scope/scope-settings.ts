/** The thresholds of the scope ledger; defaults and sources in core/settings/history.ts, section `scope`. */
export interface ScopeSettings {
  /** Planning spills into the first minutes of an iteration; that is not creep. */
  readonly graceMinutes: number;
  /** An iteration that started empty is planned once nothing was added for so many working hours. */
  readonly planningPauseHours: number;
  /** Planning is over at this share (0..1) of the iteration's working time at the latest. */
  readonly planningShare: number;
  /** The same limit, in working days, for an iteration whose end nobody set. */
  readonly undatedPlanningDays: number;
  /** A version is planned once nothing was added to it for so many working days after its first item started. */
  readonly versionPauseDays: number;
  /** How long that may take, in working days, for a version without a release date. */
  readonly undatedVersionDays: number;
  /** Working days after its first child started at which the content of a parent is taken as committed. */
  readonly parentGraceDays: number;
  /** Calendar days before the snapshot at which a project's ledger begins. */
  readonly projectDays: number;
  /** Two acts so close together are one: an estimate moved to a new item, or set while the item is finished. */
  readonly sameActMinutes: number;
  /** An iteration that closes so soon after an item left it is the one that the item was carried over from. */
  readonly closingMinutes: number;
}
