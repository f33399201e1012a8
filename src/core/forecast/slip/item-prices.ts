import type { Facts } from '../../facts/facts';
import type { SimulatedContainer } from '../container/simulated-container';
import type { Hold } from '../simulation/holds';
import type { ContainerSlip } from './container-slip';
import { COSTS_NOTHING, dearest, type Price } from './price';

/** What an item costs one container. */
export interface ItemPrice {
  /** The price of its standstill; for a blocker of others in the container, the price of their waiting for it. */
  readonly hold: Price;
  /** The price of its own waiting. */
  readonly wait: Price;
  /** The price of its work; null for an item that is not in the container itself. */
  readonly work: Price | null;
}

/** At most so many waiting items are priced: the others wait no longer than these. */
const MAX_WAITING = 25;

/** Prices by item id, for all open work of a container and its blockers elsewhere. */
export function itemPrices(
  explained: ContainerSlip,
  outlook: SimulatedContainer,
  { dependencies }: Facts,
): ReadonlyMap<string, ItemPrice> {
  const { flow, stalled, waiting } = outlook;
  const waits = new Set(longest(waiting).map(({ itemId }) => itemId));
  const stands = new Set(stalled.map(({ itemId }) => itemId));
  const freed = freedBy(outlook, dependencies);
  const priceOf = (itemIds: readonly string[]): Price =>
    itemIds.length === 0 ? COSTS_NOTHING : explained.priceOfHolds(new Set(itemIds));
  const holdOf = (itemId: string): Price =>
    dearest([priceOf(stands.has(itemId) ? [itemId] : []), priceOf(freed.get(itemId) ?? [])]) ?? COSTS_NOTHING;
  const prices = new Map<string, ItemPrice>();
  for (const itemId of freed.keys()) prices.set(itemId, { hold: holdOf(itemId), wait: COSTS_NOTHING, work: null });
  for (const { item, state } of flow.work) {
    const amount = explained.weighedBy === 'points' ? (state.estimate ?? 0) : 1;
    const work = amount > 0 ? explained.priceOfWork(amount) : COSTS_NOTHING;
    prices.set(item.id, { hold: holdOf(item.id), wait: priceOf(waits.has(item.id) ? [item.id] : []), work });
  }
  return prices;
}

/**
 * By blocker: the items of the container that are free once it is finished. Items with another open blocker are freed
 * by neither alone.
 */
export function freedBy(
  { waiting }: SimulatedContainer,
  dependencies: Facts['dependencies'],
): ReadonlyMap<string, readonly string[]> {
  const freed = new Map<string, string[]>();
  for (const { itemId } of waiting) {
    const [blocker, ...others] = dependencies.openBlockersOf(itemId);
    if (blocker === undefined || blocker.itemId === null || others.length > 0) continue;
    freed.set(blocker.itemId, [...(freed.get(blocker.itemId) ?? []), itemId]);
  }
  return freed;
}

function longest<Of extends Hold>(holds: readonly Of[]): readonly Of[] {
  if (holds.length <= MAX_WAITING) return holds;
  return holds
    .map((hold) => ({ hold, held: meanOf(hold) }))
    .sort((one, other) => other.held - one.held)
    .slice(0, MAX_WAITING)
    .map(({ hold }) => hold);
}

function meanOf({ until }: Hold): number {
  let sum = 0;
  for (const day of until) sum += day;
  return sum / until.length;
}
