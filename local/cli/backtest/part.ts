/** What was asked for on the command line; `--history` and its like are undefined when not asked for. */
export interface BacktestOptions {
  readonly history?: readonly string[];
  readonly train?: string;
  /** Learn anew every week, as in life. */
  readonly rolling?: boolean;
  readonly testFrom?: Date;
  readonly inProgress?: readonly string[];
  readonly findings?: readonly string[];
  readonly completionDates?: readonly string[];
  readonly iterations?: readonly string[];
  readonly simulated?: number;
  readonly timeZone: string;
  readonly format: 'json' | 'md';
  readonly write?: string;
}

export interface BacktestResult {
  /** Names the markers in a document between which `markdown` is put: lower-case words joined by hyphens. */
  readonly name: string;
  /** The part's own keys of the JSON object. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Tables, without a heading and without an end of line. */
  readonly markdown: string;
  /** Charts that the document shows, each kept in a file of its own beside it. */
  readonly charts: readonly BacktestChart[];
}

export interface BacktestChart {
  /** The file's name: lower-case words joined by hyphens, `.svg`. */
  readonly file: string;
  readonly svg: string;
}

/** One kind of backtest; answers null when none of its options was given. */
export type BacktestPart = (options: BacktestOptions) => Promise<BacktestResult | null>;
