import type { ContainerRef } from '../../model/containers';
import type { ItemHistory, Membership } from '../item/item-history';
import { staysOfKind } from './container-kinds';

/** The stays of an item in one container, oldest first; a stay ends at the latest when the item is removed. */
export function staysIn(container: ContainerRef, history: ItemHistory): readonly Membership[] {
  const stays = staysOfKind(container.kind, history);
  // Most items were in only one container of a kind.
  if (stays.length === 1 && stays[0]?.containerId === container.id) return stays;
  return stays.filter((stay) => stay.containerId === container.id);
}

/** Whether a stay covers an instant: its start is included, its end is not. */
export function covers(stay: Membership, instant: Date): boolean {
  return stay.from.getTime() <= instant.getTime() && (stay.to === null || instant.getTime() < stay.to.getTime());
}
