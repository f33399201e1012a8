import type { ItemHistory } from '../facts/item/item-history';
import type { ContainerRef } from '../model/containers';
import {
  type AContainerSignal,
  type AnItemSignal,
  containerSignals,
  itemSignals,
  type SignalId,
  type SignalReading,
} from '.';
import { oncePer } from '../math/once-per';
import type { Reading } from './reading';
import { sectionOf, type Settings } from './settings';
import type { Sight } from './sight';
import type { ContainerSignal, ItemSignal } from './signal';

/** All readings of one item. A signal that throws is reported as broken, and the others run on. */
export function readItem(
  item: ItemHistory,
  sight: Sight,
  { settings, signals = itemSignals }: { readonly settings: Settings; readonly signals?: readonly AnItemSignal[] },
): readonly SignalReading[] {
  return signals.map((signal: ItemSignal<SignalId>) =>
    orBroken(signal.id, () => signal.read(item, sight, ownOf(signal, settings))),
  );
}

/** All readings of one container by the signals that judge its kind, in the same way. */
export function readContainer(
  container: ContainerRef,
  sight: Sight,
  {
    settings,
    signals = containerSignals,
  }: { readonly settings: Settings; readonly signals?: readonly AContainerSignal[] },
): readonly SignalReading[] {
  return signals
    .filter((signal: ContainerSignal<SignalId>) => signal.kinds?.includes(container.kind) ?? true)
    .map((signal: ContainerSignal<SignalId>) =>
      orBroken(signal.id, () => signal.read(container, sight, ownOf(signal, settings))),
    );
}

/** The values of a signal's own thresholds. */
function ownOf(signal: Named, settings: Settings): Readonly<Record<string, number | string>> {
  const sections: Readonly<Record<string, Readonly<Record<string, number | string>>>> = settings;
  return sections[sectionOfSignal(signal)] ?? {};
}

interface Named {
  readonly id: string;
}

/** Asked for every item and signal. */
const sectionOfSignal = oncePer(({ id }: Named) => sectionOf(id));

/** There are too many signals for the compiler to match a reading of any id with the union: the overload does it. */
function orBroken(signal: SignalId, read: () => Reading): SignalReading;
function orBroken(signal: SignalId, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { signal, status: 'unknown', because: { reason: 'broken', detail } };
  }
}
