import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import type { Lever } from '../forecast/slip/levers';
import type { ContainerKind, ContainerRef } from '../model/containers';
import type { Section, Values } from '../settings/threshold';
import type { Raised, Reading } from './reading';
import type { Sight } from './sight';
import type { Step } from './step';

/** Which kind of trouble a signal is about; findings of one family stand together. */
export type Family = 'scope' | 'stall' | 'dependency' | 'dates' | 'people' | 'communication' | 'clarity' | 'priorities';

export type NoThresholds = Readonly<Record<never, never>>;

/**
 * The definition of a signal: all that is known of it, so that nothing elsewhere has to ask for it by its name. What
 * other signals are named in traits exists: a test compares them with the list (signals/index.ts).
 */
interface Signal<Id extends string, Figures, Own extends Section> {
  readonly id: Id;
  readonly family: Family;
  /** Every number that it judges by, with its default, unit and source. They are the section of settings of its name. */
  readonly thresholds: Own;
  /** For a signal that holds work against its team's own past: whether, being quiet, it says that something is fine. */
  reassures?(figures: Figures): boolean;
  /** True where a finding, however small, keeps what has no date from being on track. */
  readonly deniesOnTrack?: true;
  /** Signals whose finding about the same item says the same better: then this one is left out. */
  impliedBy?(figures: Figures): readonly string[];
  /** A signal of which this one is a consequence: an item is counted among the reasons for that one only. */
  readonly followsFrom?: string;
  /** What its finding is priced as; without it, it neither holds anything up nor adds to anything. */
  readonly priced?: Priced;
  /** The work that is too much, of a signal that is priced `as-excess`. */
  excess?(figures: Figures): { readonly amount: number; readonly unit: 'count' | 'points' };
  /** The level that its finding alone decides, and the rule's name. Such a finding is told whatever the alarm budget has room for. */
  readonly decides?: { readonly level: 'off-track'; readonly reason: DecidingReason };
  /** True where the finding is what comes of all the trouble, and no reason for it. */
  readonly isOutcome?: true;
  /** The chance (0..1) to finish within the service level expectation, for the signal that knows it. */
  chanceInTime?(figures: Figures): number | null;
  /** What could be done about a late end that is a remedy for this trouble; one signal for each act. */
  readonly remedies?: readonly Lever['act'][];
  /** The risk to ownership or communication that its finding stands for. */
  readonly ownershipRisk?: OwnershipRisk;
  /** By how much of its start the scope grew, and how much is usual, for the signal that compares it. */
  growth?(figures: Figures): {
    readonly netShare: number;
    readonly usualShare: number;
    readonly weighedBy: 'count' | 'points';
  };
  /** Of a container: how many of its open items a finding is about, where these are not all; its evidence names the first of them. */
  itemsConcerned?(figures: Figures): number;
  /** True where the finding is that an item stands still in its status. */
  readonly isStandstill?: true;
  /** True where the finding names a blocker that comes too late, as what the item waits for. */
  readonly namesLateBlocker?: true;
  /** How far beyond the usual a finding is, in the unit of this signal; findings of one signal are ordered by it. */
  magnitude(figures: Figures): number;
}

/**
 * What a finding costs. Of an item: that it stands still or holds up others (`hold`), that it waits (`wait`), either of these
 * (`block`), or that its work is there at all (`work`). Of a container: its
 * growth, what of it was discovered, higher estimates, all that stands still in it, the holds of the items in its evidence
 * (`hold`), or the work beyond what is usually finished (`excess`). What never ends has no price in days (`items`).
 */
export type Priced =
  | 'as-hold'
  | 'as-wait'
  | 'as-block'
  | 'as-work'
  | 'as-growth'
  | 'as-discovered'
  | 'as-re-estimates'
  | 'as-standstill'
  | 'as-excess'
  | 'as-items';

/** What may keep work from somebody who moves it. */
export type OwnershipRisk = 'nobody' | 'left' | 'one-person' | 'unanswered' | 'overloaded';

/** The rules by which one finding decides a level. */
export type DecidingReason = 'deadlock' | 'overdue';

/**
 * A signal that judges items: what its file exports, and its line in the list of what runs (signals/index.ts). `read`
 * is pure and deterministic, answers `unknown` instead of guessing, and never throws for bad data; of all settings it
 * gets its own section. `nextStep` is asked of findings only.
 */
export interface ItemSignal<
  Id extends string = string,
  Figures = unknown,
  Own extends Section = NoThresholds,
> extends Signal<Id, Figures, Own> {
  readonly subject: 'item';
  read(item: ItemHistory, sight: Sight, own: Values<Own>): Reading<Id, Figures>;
  nextStep(finding: Raised<Id, Figures>, about: { readonly key: string; readonly facts: Facts }): Step | null;
}

/** The same for a signal that judges containers; its next step names an item of the evidence, or the item that is the container. */
export interface ContainerSignal<
  Id extends string = string,
  Figures = unknown,
  Own extends Section = NoThresholds,
> extends Signal<Id, Figures, Own> {
  readonly subject: 'container';
  /** The kinds of container that it judges; all of them unless told otherwise. */
  readonly kinds?: readonly ContainerKind[];
  read(container: ContainerRef, sight: Sight, own: Values<Own>): Reading<Id, Figures>;
  nextStep(
    finding: Raised<Id, Figures>,
    about: { readonly container: ContainerRef; readonly facts: Facts },
  ): Step | null;
}
