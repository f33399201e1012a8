import type { ForecastSummary } from '../forecast';
import type { AmountFact } from '../item-health';
import type { BurnUp } from './overview';
import type { LedgerLine } from './scope';

/** A closed sprint: what it held at its end, and how much of that was finished. */
export interface PastSprint {
  readonly id: string;
  readonly committed: number;
  readonly delivered: number;
}

/** An open item of a sprint. */
export interface SprintItem {
  readonly key: string;
  readonly state: 'not-started' | 'moving' | 'stalled' | 'waiting' | 'blocked';
  readonly addedOn: string | null;
  readonly points: number | null;
}

/** A sprint of a project that the viewer can choose. */
export interface SprintChoice {
  readonly id: string;
  readonly state: 'active' | 'future';
}

/** A sprint; for any other scope, its running and planned sprints. */
export type PageSprint =
  | { readonly status: 'choose'; readonly sprints: readonly SprintChoice[] }
  | ({ readonly status: 'known' } & SprintFacts);

export interface SprintFacts {
  readonly id: string;
  readonly startedOn: string | null;
  readonly endsOn: string | null;
  /** The number of the present working day, and how many there are. */
  readonly day: number | null;
  readonly days: number | null;
  readonly weighedBy: 'count' | 'points';
  readonly committed: AmountFact;
  readonly added: AmountFact;
  readonly removed: AmountFact;
  readonly now: AmountFact;
  readonly finished: AmountFact;
  readonly forecast: ForecastSummary;
  readonly burnUp: BurnUp | null;
  /** Newest first. */
  readonly lines: readonly LedgerLine[];
  /** Items that are least likely to be finished come first. */
  readonly items: readonly SprintItem[];
  readonly itemCount: number;
  /** The board's last sprints, oldest first, in the unit of `weighedBy`. */
  readonly past: readonly PastSprint[];
  readonly typicalDelivered: number | null;
  /**
   * The next sprint of the board: what is planned in it, and about how much is carried over; null if none is planned.
   */
  readonly next: {
    readonly id: string;
    readonly startsOn: string | null;
    readonly planned: number;
    readonly comesOver: number | null;
  } | null;
}
