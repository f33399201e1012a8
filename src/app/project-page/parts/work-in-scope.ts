import { isInNow, isWorkOf } from '../../../core/facts/container/open-items';
import type { Facts } from '../../../core/facts/facts';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import type { ContainerRef } from '../../../core/model/containers';

/** The work that is in a scope now, open and finished. */
export function workInScope(container: ContainerRef, facts: Facts): readonly ItemHistory[] {
  return facts
    .everIn(container)
    .filter(
      (history) => history.item.removedAt === null && isWorkOf(container, history) && isInNow(container, history),
    );
}
