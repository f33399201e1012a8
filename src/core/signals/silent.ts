export interface SilentFigures {
  readonly idleDays: number;
  /** 85 % of this team's gaps in that status are shorter. */
  readonly usualDays: number;
  readonly statusName: string;
}
