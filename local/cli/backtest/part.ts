import type { Say } from '../../../src/words/say/say';

/** The options of the command line; `--history` and the other parts are undefined if not chosen. */
export interface BacktestOptions {
  readonly history?: readonly string[];
  readonly train?: string;
  /** Learn again every week, as in production. */
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
  /** The name in the two markers of a document between which `markdown` is put: lower-case words joined by hyphens. */
  readonly name: string;
  /** The part's own keys of the JSON object. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Tables, without a heading and without a newline at the end. */
  readonly markdown: string;
  /** Charts of the document, each in a file of its own next to it. */
  readonly charts: readonly BacktestChart[];
}

export interface BacktestChart {
  /** The file's name: lower-case words joined by hyphens, `.svg`. */
  readonly file: string;
  readonly svg: string;
}

/** One kind of backtest, said in one language; answers null when none of its options was given. */
export type BacktestPart = (options: BacktestOptions, say: Say<'terminal'>) => Promise<BacktestResult | null>;
