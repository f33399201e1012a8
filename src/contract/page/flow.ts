/** How an item in progress stands: it moves, it has outstayed its status, or it waits for other work or is blocked. */
export type FlowState = 'moving' | 'stalled' | 'waiting' | 'blocked';

/** An item in progress. Days are working days. */
export interface FlowItem {
  readonly key: string;
  /** The place of its status among the stages. */
  readonly stage: number;
  readonly state: FlowState;
  /** Since it was started. */
  readonly ageDays: number;
  /** In its status, and without any activity. */
  readonly stayDays: number;
  readonly idleDays: number;
  /** 85 % of such items left the status within so many days; null where too few did. */
  readonly usualStayDays: number | null;
  /** Days at 85 % by which the end would be nearer if it moved; null where that cannot be told. */
  readonly priceDays: number | null;
  readonly hasOwner: boolean;
}

export interface FlowStage {
  readonly name: string;
  readonly items: number;
  readonly stalled: number;
  /** By which age half, 85 and 95 % of the team's finished items had left this stage; null where too few did. */
  readonly ages: {
    readonly half: number;
    readonly most: number;
    readonly nearlyAll: number;
    readonly sample: number;
  } | null;
  /** How long the stays took that ended in the last four weeks, on average; null where none did. */
  readonly recentDays: number | null;
  /** 85 % of the team's stays took no longer. */
  readonly usualDays: number | null;
}

/** One week, by the ISO calendar date of its Monday. */
export interface FlowWeek {
  readonly on: string;
  readonly finished: number;
  /** How many items stood in each stage at its end, in the order of the stages. */
  readonly inStages: readonly number[];
}

export interface PageFlow {
  readonly stages: readonly FlowStage[];
  /** Oldest first; the first of `itemCount`. */
  readonly items: readonly FlowItem[];
  readonly itemCount: number;
  /** Oldest first; the last one is not over yet. */
  readonly weeks: readonly FlowWeek[];
  /** What two of three weeks before the last twelve brought; null where there are too few. */
  readonly usualWeek: { readonly from: number; readonly to: number } | null;
  readonly slip: { readonly stalledDays: number; readonly paceDays: number; readonly totalDays: number } | null;
}
