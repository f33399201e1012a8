export interface StalledFigures {
  readonly statusName: string;
  /** Working days in the present status. */
  readonly days: number;
  /** 85 % of stays in this status end within so many working days. */
  readonly usualDays: number;
  /** Chance to leave the status within the next ten working days. */
  readonly chanceToMove: number;
}
