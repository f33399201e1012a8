/**
 * The state of an item in progress: it moves, it has been in its status longer than usual, or it waits for other work
 * or is blocked.
 */
export type FlowState = 'moving' | 'stalled' | 'waiting' | 'blocked';

/** An item in progress. Days are working days. */
export interface FlowItem {
  readonly key: string;
  /** The index of its status among the stages. */
  readonly stage: number;
  readonly state: FlowState;
  /** Days since it was started; null where that was not recorded. */
  readonly ageDays: number | null;
  /** Days in its status, null where it is not known when it got there; and days without any activity. */
  readonly stayDays: number | null;
  readonly idleDays: number;
  /** 85 % of such items left the status within this many days; null if too few did. */
  readonly usualStayDays: number | null;
  /** Days at 85 % by which the end would be nearer if it moved; null if not known. */
  readonly priceDays: number | null;
  readonly hasOwner: boolean;
}

export interface FlowStage {
  readonly name: string;
  readonly items: number;
  readonly stalled: number;
  /** The ages by which half, 85 and 95 % of the team's finished items had left this stage; null if too few did. */
  readonly ages: {
    readonly half: number;
    readonly most: number;
    readonly nearlyAll: number;
    readonly sample: number;
  } | null;
  /** The average days of the visits that ended in the last four weeks; null if none did. */
  readonly recentDays: number | null;
  /** 85 % of the team's visits took no longer. */
  readonly usualDays: number | null;
}

/** One week; `on` is the ISO calendar date of its Monday. */
export interface FlowWeek {
  readonly on: string;
  readonly finished: number;
  /** The number of items in each stage at its end, in the order of the stages. */
  readonly inStages: readonly number[];
}

export interface PageFlow {
  readonly stages: readonly FlowStage[];
  /** Oldest first, those of unknown age last; the first of `itemCount`. */
  readonly items: readonly FlowItem[];
  readonly itemCount: number;
  /** Oldest first; the last one is not over yet. */
  readonly weeks: readonly FlowWeek[];
  /** The range of two of three weeks before the last twelve; null if there are too few. */
  readonly usualWeek: { readonly from: number; readonly to: number } | null;
  readonly slip: { readonly stalledDays: number; readonly paceDays: number; readonly totalDays: number } | null;
}
