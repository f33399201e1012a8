import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import type { Lever } from '../forecast/slip/levers';
import type { ContainerKind, ContainerRef } from '../model/containers';
import type { Section, Values } from '../settings/threshold';
import type { Raised, Reading } from './reading';
import type { Sight } from './sight';
import type { Step } from './step';

/** Which kind of problem a signal is about; findings of one family are shown together. */
export type Family = 'scope' | 'stall' | 'dependency' | 'dates' | 'people' | 'communication' | 'clarity' | 'priorities';

export type NoThresholds = Readonly<Record<never, never>>;

/**
 * The definition of a signal: everything about it, so that no other code has to ask for a signal by its name. A test
 * checks that other signals named here exist in the list (signals/index.ts).
 */
interface Signal<Id extends string, Figures, Own extends Section> {
  readonly id: Id;
  readonly family: Family;
  /** Every number that it judges by, with its default, unit and source. They form the settings section of its name. */
  readonly thresholds: Own;
  /** For a signal that compares work with its team's own past: whether a quiet reading is a sign of health. */
  reassures?(figures: Figures): boolean;
  /** True where any finding keeps a container without a date from being on track. */
  readonly deniesOnTrack?: true;
  /** Signals whose finding about the same item says the same more precisely: then this one is left out. */
  impliedBy?(figures: Figures): readonly string[];
  /** The signal whose consequence this one is: among the reasons of a project, an item counts only for that signal. */
  readonly followsFrom?: string;
  /** How its finding is priced; absent where a finding neither delays nor adds work. */
  readonly priced?: Priced;
  /** The amount of excess work, for a signal that is priced `as-excess`. */
  excess?(figures: Figures): { readonly amount: number; readonly unit: 'count' | 'points' };
  /**
   * The level that its finding alone decides, and the rule's name. Such a finding is always shown, whatever the alarm
   * budget.
   */
  readonly decides?: { readonly level: 'off-track'; readonly reason: DecidingReason };
  /** True where the finding is an effect of other problems, not a reason. */
  readonly isOutcome?: true;
  /** The chance (0..1) to finish within the service level expectation, for the signal that knows it. */
  chanceInTime?(figures: Figures): number | null;
  /** Which acts against a late end are a remedy for this problem; each act belongs to one signal. */
  readonly remedies?: readonly Lever['act'][];
  /** The ownership or communication risk that its finding means. */
  readonly ownershipRisk?: OwnershipRisk;
  /** Growth of the scope as a share of its start, and the usual share, for the signal that compares it. */
  growth?(figures: Figures): {
    readonly netShare: number;
    readonly usualShare: number;
    readonly weighedBy: 'count' | 'points';
  };
  /**
   * For a container: how many of its open items a finding is about, where it is not about all. The evidence names the
   * first ones.
   */
  itemsConcerned?(figures: Figures): number;
  /** True where the finding means that an item stands still in its status. */
  readonly isStandstill?: true;
  /** True where the finding names a late blocker that the item waits for. */
  readonly namesLateBlocker?: true;
  /**
   * The distance of a finding beyond the usual, in the unit of this signal; findings of one signal are ordered by it.
   */
  magnitude(figures: Figures): number;
}

/**
 * What a finding costs. For an item: standing still or holding up others (`hold`), waiting (`wait`), either of these
 * (`block`), or its work as a whole (`work`). For a container: its growth, its discovered work, higher estimates,
 * everything that stands still in it, the holds of the items in its evidence (`hold`), or the work beyond what is
 * usually finished (`excess`). A finding without an end has no price in days (`items`).
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

/** Why work may have nobody who moves it. */
export type OwnershipRisk = 'nobody' | 'left' | 'one-person' | 'unanswered' | 'overloaded';

/** The rules by which one finding decides a level. */
export type DecidingReason = 'deadlock' | 'overdue';

/**
 * A signal that judges items: the export of its file, listed in signals/index.ts. `read` is pure and deterministic,
 * answers `unknown` instead of guessing, and never throws for bad data. It gets only its own section of the settings.
 * `nextStep` is called only for findings.
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

/**
 * The same for a signal that judges containers; its next step names an item of the evidence, or the parent item that is
 * the container.
 */
export interface ContainerSignal<
  Id extends string = string,
  Figures = unknown,
  Own extends Section = NoThresholds,
> extends Signal<Id, Figures, Own> {
  readonly subject: 'container';
  /** The kinds of container that it judges; all kinds by default. */
  readonly kinds?: readonly ContainerKind[];
  read(container: ContainerRef, sight: Sight, own: Values<Own>): Reading<Id, Figures>;
  nextStep(
    finding: Raised<Id, Figures>,
    about: { readonly container: ContainerRef; readonly facts: Facts },
  ): Step | null;
}
