/** When a container ends, or how much of it is done. Dates are ISO calendar dates, shares and chances 0..1. */
export type ForecastSummary = EndSummary | AmountSummary | BucketSummary | NoForecastSummary;

/** When an epic or a version ends. */
export interface EndSummary extends ForecastFacts {
  readonly status: 'known';
  /** By when, at 15, 50, 85 and 95 %; null for later than ten years. */
  readonly p15: string | null;
  readonly p50: string | null;
  readonly p85: string | null;
  readonly p95: string | null;
  /** Open items. */
  readonly open: number;
  /** How many earlier ones of this project, and elsewhere on the site, it rests on; whether it outlasted all of this project. */
  readonly earlier: {
    readonly kind: 'epic' | 'version';
    readonly own: number;
    readonly elsewhere: number;
    readonly outlasted: boolean;
  };
  /** What came in, was finished and moved out in so many weeks. */
  readonly flow: {
    readonly weeks: number;
    readonly entered: number;
    readonly finished: number;
    readonly left: number;
    /** Not told where nothing was cancelled. */
    readonly cancelled?: number;
  };
  /** How earlier ones ended: of so many items, so many were moved out; and how many typically stayed open. */
  readonly leftOut: { readonly moved: number; readonly of: number; readonly stillOpen: number } | null;
  /** About so many of the open items fit in until a day: the target, else that of even chance. */
  readonly fits: { readonly on: string; readonly items: number; readonly of: number } | null;
  /** All of it, at its present pace, if nothing is added; null without a pace. */
  readonly atPaceOn: string | null;
}

/** How much a sprint leaves over, or a project finishes. Amounts are in `unit`. */
export interface AmountSummary extends ForecastFacts {
  readonly status: 'amounts';
  readonly open: number;
  /** For each working week. */
  readonly finishedPerWeek: number;
  readonly grownPerWeek: number;
  readonly unit: 'items' | 'points';
  /** Whose pace it is: the container’s own, or its share of its team’s. */
  readonly pace: 'own' | 'team';
  /** For a sprint: how much of it is left over at its end, at 50 and 85 %. */
  readonly atEnd: { readonly left50: number; readonly left85: number } | null;
  /** For a project: at least so much in so many weeks. */
  readonly next: readonly { readonly weeks: number; readonly at50: number; readonly at85: number }[];
  /** What became of the team’s own past promises at 85 %. */
  readonly trackRecord: { readonly promised: number; readonly cameTrue: number } | null;
}

/** A version that takes up work for ever, by its name or because it is older than every earlier one and has no date. */
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
  /** The first date that was set, where it is another one; and how often it was moved. */
  readonly firstOn: string | null;
  readonly moves: number;
  /** Set where it is the present date of what is judged as of an earlier day: it may have been set later. */
  readonly mayBeSetLater?: true;
  /** Set where it is over: no chance is left to speak of. */
  readonly hasPassed?: true;
}
