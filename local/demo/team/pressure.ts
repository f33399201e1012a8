/** The conditions of a team in one week. A derailment only changes these values, from some week on. */
export interface Pressure {
  /** How many items the team can review a day, on average. */
  readonly reviewsPerDay: number;
  /** Stories that stakeholders add to running work in a week. */
  readonly demandsPerWeek: number;
  readonly bugsPerWeek: number;
  /** Items that one person has in progress at the same time. */
  readonly itemsPerPerson: number;
  /** The part of a day's work that is done in a day. */
  readonly pace: number;
  /** Chance that a new story comes with a description and an estimate. */
  readonly clarity: number;
  /** Chance that a new story of this team waits for a story of another team. */
  readonly waitsForOthers: number;
  /** Chance that a sprint is started empty and filled in the afternoon. */
  readonly plannedLate: number;
  /** Chance per day that an item in progress is flagged for a while. */
  readonly flags: number;
}

export const USUAL: Pressure = {
  reviewsPerDay: 3.2,
  demandsPerWeek: 0.25,
  bugsPerWeek: 0.5,
  itemsPerPerson: 1,
  pace: 1,
  clarity: 0.92,
  waitsForOthers: 0,
  plannedLate: 0.2,
  flags: 0.015,
};
