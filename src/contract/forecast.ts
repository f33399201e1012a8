/** When the work of a container will be finished. Dates are ISO calendar dates, shares and chances 0..1. */
export type ForecastSummary =
  | ({
      readonly status: 'known';
      /** By when, at 50, 85 and 95 %; null where too few futures end within `simulatedDays`. */
      readonly p50: string;
      readonly p85: string | null;
      readonly p95: string | null;
    } & ForecastFacts)
  | ({ readonly status: 'no-end' } & ForecastFacts)
  | {
      readonly status: 'unknown';
      readonly target: ForecastTarget | null;
      readonly lacks: 'open-items' | 'started-work' | 'finished-items' | 'active-days';
      readonly have: number | null;
      readonly need: number | null;
    };

export interface ForecastFacts {
  /** True where it waits for items that this viewer may not see: it ends then or later, and the chance is that or lower. */
  readonly atBest: boolean;
  readonly target: ForecastTarget | null;
  readonly chance: number | null;
  /** How much is open, is finished and comes in, in `unit`; the last two for each working week. */
  readonly open: number;
  readonly finishedPerWeek: number;
  readonly grownPerWeek: number;
  readonly unit: 'items' | 'points';
  /** Whose pace it is: the container’s own, or its share of its team’s. */
  readonly pace: 'own' | 'team';
  /** Share of the futures in which no end was seen within `simulatedDays` working days. */
  readonly capped: number;
  readonly simulatedDays: number;
  /** For a sprint: how much of it is left over at its end, at 50 and 85 %, and the chance of what was committed. */
  readonly atEnd: { readonly left50: number; readonly left85: number; readonly commitmentChance: number | null } | null;
  /** What became of the team’s own past promises at 85 %. */
  readonly trackRecord: { readonly promised: number; readonly cameTrue: number } | null;
}

export interface ForecastTarget {
  readonly on: string;
  /** The first date that was set, where it is another one; and how often it was moved. */
  readonly firstOn: string | null;
  readonly moves: number;
}
