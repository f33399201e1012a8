import type { Facts } from '../history/facts';
import type { ItemHistory } from '../history/item-history';
import type { ContainerRef } from '../model/containers';
import type { Reading } from './reading';

/** Which kind of trouble a signal is about; findings of one family stand together. */
export type Family = 'scope' | 'stall' | 'dependency';

/**
 * What the file of an item signal exports, as `read<Signal>`: judges one item by facts derived before, with the
 * settings of this signal alone. Pure; deterministic; answers `unknown` instead of guessing; never throws for bad
 * data. `Own` is the signal's settings interface, declared in the signal's file, its defaults in core/settings.ts.
 */
export type ReadItem<Id extends string, Figures, Own> = (
  item: ItemHistory,
  facts: Facts,
  settings: Own,
) => Reading<Id, Figures>;

/** The same for a signal that judges a container. */
export type ReadContainer<Id extends string, Figures, Own> = (
  container: ContainerRef,
  facts: Facts,
  settings: Own,
) => Reading<Id, Figures>;

/** One line of the list of what runs (signals/index.ts): `settings` are all settings, each line hands on its own. */
export interface ItemSignal<Id extends string, Figures, Settings> {
  readonly id: Id;
  readonly family: Family;
  readonly subject: 'item';
  readonly read: ReadItem<Id, Figures, Settings>;
}

export interface ContainerSignal<Id extends string, Figures, Settings> {
  readonly id: Id;
  readonly family: Family;
  readonly subject: 'container';
  readonly read: ReadContainer<Id, Figures, Settings>;
}
