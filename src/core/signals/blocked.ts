export interface BlockedFigures {
  readonly cause: 'flag' | 'status' | 'link';
  /** Working days of the present span. */
  readonly days: number;
  /** Working days over all spans. */
  readonly totalDays: number;
  readonly spans: number;
}
