export interface AgeingFigures {
  readonly ageDays: number;
  /** The service level expectation: 85 % of the team's items finish within so many working days. */
  readonly expectedDays: number;
  /** The 95th percentile. */
  readonly severeDays: number;
  readonly chanceInTime: number;
}
