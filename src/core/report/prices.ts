import { currentContainersOf } from '../facts/container/current-containers';
import { heldUpBy } from '../facts/dependencies/held-up-work';
import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import { isOpen } from '../facts/item/present-state';
import type { ContainerPrices } from '../forecast/slip/container-prices';
import { dearest, type Price } from '../forecast/slip/price';
import { type ContainerRef, refName } from '../model/containers';
import { signalOf, type RaisedReading, type SignalReading } from '../signals';
import type { FindingPrice } from '../signals/reading';
import type { Priced } from '../signals/signal';
import { isRaised } from './reading-order';
import type { ContainerReport } from './report';

/** What an item costs the containers that it holds up or is in. No price in days where none of these has an end. */
export interface HoldPrice {
  readonly hold: Price | null;
  readonly wait: Price | null;
  readonly work: Price | null;
  /** How many: the item, and the open items that wait for it, directly or through others. */
  readonly items: number;
}

/** For an item that holds up more containers, the first ones are enough. */
const MAX_AROUND = 8;

/** The containers that an item may hold up: those that it is in, then those of the items that wait for it. */
export function containersAround(item: ItemHistory, facts: Facts): readonly ContainerRef[] {
  const found = new Map<string, ContainerRef>();
  const waiting = facts.dependencies.waitingFor(item.item.id).flatMap((id) => facts.briefs.byId.get(id) ?? []);
  for (const history of [item, ...waiting.filter(isOpen)]) {
    for (const ref of currentContainersOf(history, facts)) found.set(refName(ref), ref);
  }
  return [...found.values()].slice(0, MAX_AROUND);
}

/** What an item costs the container that it delays most. */
export function holdPrice(
  item: ItemHistory,
  around: readonly Pick<ContainerReport, 'itemPrices'>[],
  facts: Facts,
): HoldPrice {
  const known = around.flatMap(({ itemPrices }) => itemPrices.get(item.item.id) ?? []);
  return {
    hold: dearest(known.map(({ hold }) => hold)),
    wait: dearest(known.map(({ wait }) => wait)),
    work: dearest(known.flatMap(({ work }) => work ?? [])),
    items: heldUpBy(item, facts).length + 1,
  };
}

/**
 * Working days at 85 % that an item costs one container by standing still or waiting; null where there can be no
 * prices.
 */
export function heldDays(itemId: string, { itemPrices }: Pick<ContainerReport, 'itemPrices'>): number | null {
  const price = itemPrices.get(itemId);
  return price === undefined ? null : Math.max(price.hold.p85, price.wait.p85);
}

/** The readings of an item, each finding with what it costs. */
export function pricedItemReadings(readings: readonly SignalReading[], price: HoldPrice): readonly SignalReading[] {
  return readings.map((reading) => {
    const { priced } = signalOf(reading.signal);
    if (!isRaised(reading) || priced === undefined) return reading;
    const days = inDays(itemPrice(priced, price));
    return withPrice(reading, days ?? { in: 'items', items: price.items });
  });
}

function itemPrice(priced: Priced, { hold, wait, work }: HoldPrice): Price | null {
  switch (priced) {
    case 'as-hold':
      return hold;
    case 'as-wait':
      return wait;
    case 'as-block':
      return dearest([hold, wait].flatMap((price) => price ?? []));
    case 'as-work':
      return work;
    default:
      return null;
  }
}

/** The readings of a container, each finding with its cost to the container; null where there can be no prices. */
export function pricedContainerReadings(
  readings: readonly SignalReading[],
  prices: ContainerPrices | null,
  facts: Facts,
): readonly SignalReading[] {
  return readings.map((reading) => {
    const { priced } = signalOf(reading.signal);
    if (!isRaised(reading) || priced === undefined) return reading;
    const days = prices === null ? null : inDays(containerPrice(reading, priced, { prices, facts }));
    const price = days ?? inItems(reading, priced);
    return price === null ? reading : withPrice(reading, price);
  });
}

function containerPrice(
  { signal, evidence, figures }: RaisedReading,
  priced: Priced,
  { prices, facts }: { readonly prices: ContainerPrices; readonly facts: Facts },
): Price | null {
  switch (priced) {
    case 'as-hold':
      return prices.ofHolds(evidence.flatMap(({ itemKey }) => facts.briefs.byKey.get(itemKey)?.item.id ?? []));
    case 'as-growth':
      return prices.ofGrowth();
    case 'as-discovered':
      return prices.ofDiscovered();
    case 'as-re-estimates':
      return prices.ofReEstimates();
    case 'as-standstill':
      return prices.ofStandstill();
    case 'as-excess': {
      const excess = signalOf(signal).excess?.(figures);
      return excess === undefined ? null : prices.ofWork(excess.amount, excess.unit);
    }
    default:
      return null;
  }
}

/** The price where there is no end: the number of items that the finding is about. */
function inItems({ evidence }: RaisedReading, priced: Priced): FindingPrice | null {
  if (priced !== 'as-items' && priced !== 'as-hold') return null;
  return { in: 'items', items: new Set(evidence.map(({ itemKey }) => itemKey)).size };
}

function inDays(price: Price | null): FindingPrice | null {
  return price === null ? null : { in: 'days', ...price };
}

function withPrice(reading: RaisedReading, price: FindingPrice): RaisedReading {
  return { ...reading, priceDays: price.in === 'days' ? price.p85 : null, price };
}
