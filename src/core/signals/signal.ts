import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import type { ContainerKind, ContainerRef } from '../model/containers';
import type { Settings } from '../settings/settings';
import type { Step } from './step';
import type { Raised, Reading } from './reading';

/** Which kind of trouble a signal is about; findings of one family stand together. */
export type Family = 'scope' | 'stall' | 'dependency' | 'dates' | 'people' | 'communication' | 'clarity' | 'priorities';

/** What every signal tells of itself, whatever it judges. */
interface Signal<Id extends string, Figures> {
  readonly id: Id;
  readonly family: Family;
  /** True for a signal that holds work against its team's own past: when quiet, it can say that something is fine. */
  readonly reassures?: true;
  /** How far beyond the usual a finding is, in the unit of this signal; findings of one signal are ordered by it. */
  magnitude(figures: Figures): number;
}

/**
 * A signal that judges items: what its file exports, and its line in the list of what runs (signals/index.ts). `read`
 * is pure and deterministic, answers `unknown` instead of guessing, and never throws for bad data; of all settings it
 * uses its own section. `nextStep` is asked of findings only.
 */
export interface ItemSignal<Id extends string = string, Figures = unknown> extends Signal<Id, Figures> {
  readonly subject: 'item';
  read(item: ItemHistory, facts: Facts, settings: Settings): Reading<Id, Figures>;
  nextStep(finding: Raised<Id, Figures>, about: { readonly key: string; readonly facts: Facts }): Step | null;
}

/** The same for a signal that judges containers; its next step names an item of the evidence, or the item that is the container. */
export interface ContainerSignal<Id extends string = string, Figures = unknown> extends Signal<Id, Figures> {
  readonly subject: 'container';
  /** The kinds of container that it judges; all of them unless told otherwise. */
  readonly kinds?: readonly ContainerKind[];
  read(container: ContainerRef, facts: Facts, settings: Settings): Reading<Id, Figures>;
  nextStep(
    finding: Raised<Id, Figures>,
    about: { readonly container: ContainerRef; readonly facts: Facts },
  ): Step | null;
}
