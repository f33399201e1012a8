/** When a container ends, or how much of it is done. Dates are ISO calendar dates, shares and chances 0..1. */
export type ForecastSummary = EndSummary | AmountSummary | BucketSummary | NoForecastSummary;

/** When an epic or a version ends. */
export interface EndSummary extends ForecastFacts {
  readonly status: 'known';
  /** The dates at 15, 50, 85 and 95 %; null for later than ten years. */
  readonly p15: string | null;
  readonly p50: string | null;
  readonly p85: string | null;
  readonly p95: string | null;
  /** Open items. */
  readonly open: number;
  /**
   * The earlier epics or versions that the forecast rests on: how many of this project, and how many of other projects
   * of the site; and whether it has already lasted longer than all of this project.
   */
  readonly earlier: {
    readonly kind: 'epic' | 'version';
    readonly own: number;
    readonly elsewhere: number;
    readonly outlasted: boolean;
  };
  /** The number of items that came in, were finished and were moved out within this many weeks. */
  readonly flow: {
    readonly weeks: number;
    readonly entered: number;
    readonly finished: number;
    readonly left: number;
    /** Not told where nothing was cancelled. */
    readonly cancelled?: number;
  };
  /** How earlier ones ended: `moved` of `of` items were moved out, and typically `stillOpen` stayed open. */
  readonly leftOut: { readonly moved: number; readonly of: number; readonly stillOpen: number } | null;
  /** About how many of the open items fit in until a day: the target, or the day of even chance without a target. */
  readonly fits: { readonly on: string; readonly items: number; readonly of: number } | null;
  /** The end of all open items at the present pace, if nothing is added; null without a pace. */
  readonly atPaceOn: string | null;
}

/** How much a sprint leaves over, or a project finishes. Amounts are in `unit`. */
export interface AmountSummary extends ForecastFacts {
  readonly status: 'amounts';
  readonly open: number;
  /** Per working week. */
  readonly finishedPerWeek: number;
  readonly arrivalsPerWeek: number;
  readonly unit: 'items' | 'points';
  /** Whose pace is used: the container’s own, or its share of its team’s. */
  readonly pace: 'own' | 'team';
  /** For a sprint: how much is left over at its end, at 50 and 85 %. */
  readonly atEnd: { readonly left50: number; readonly left85: number } | null;
  /** For a project: the least that is finished within this many weeks. */
  readonly next: readonly { readonly weeks: number; readonly at50: number; readonly at85: number }[];
  /** How many of the team’s own past forecasts at 85 % came true. */
  readonly trackRecord: { readonly promised: number; readonly cameTrue: number } | null;
}

/** A version without an end: its name says so, or it is older than every earlier version and has no date. */
export interface BucketSummary {
  readonly status: 'bucket';
  readonly target: null;
  readonly because: 'named' | 'outlasted';
}

export interface NoForecastSummary {
  readonly status: 'unknown';
  readonly target: ForecastTarget | null;
  readonly lacks:
    | 'open-items'
    | 'own-items'
    | 'started-work'
    | 'first-start'
    | 'known-start'
    | 'finished-items'
    | 'active-days'
    | 'closed';
  readonly have: number | null;
  readonly need: number | null;
}

export interface ForecastFacts {
  readonly target: ForecastTarget | null;
  readonly chance: number | null;
}

export interface ForecastTarget {
  readonly on: string;
  /** The first target date, if it is another one; and how often the target was moved. */
  readonly firstOn: string | null;
  readonly moves: number;
  /**
   * Set if the judgement is of an earlier day and the target is the present one: it may have been set after that day.
   */
  readonly mayBeSetLater?: true;
  /** Set if the target date has passed: no chance is shown then. */
  readonly hasPassed?: true;
}
