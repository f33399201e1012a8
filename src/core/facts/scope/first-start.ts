import type { ContainerRef } from '../../model/containers';
import type { ItemHistory, Membership } from '../item/item-history';
import { endedAt } from '../item/ended-at';
import { staysIn } from '../container/stays';
import { later } from '../../model/time/instants';
import type { ScopeFacts } from './scope-facts';
import { noLedger, type NoLedger } from './window';

/**
 * The first moment at which an unfinished, started item was in the container: it started there, or came in started.
 * Else the reason: there are no items, none has a recorded history, or nothing has started yet.
 */
export function firstStartIn(
  container: ContainerRef,
  facts: ScopeFacts,
  wanted: (history: ItemHistory) => boolean = () => true,
): Date | NoLedger {
  const members = facts.everIn(container).filter(wanted);
  if (members.length === 0) return noLedger('no-items');
  let first: Date | null = null;
  for (const history of members) {
    for (const stay of staysIn(container, history)) {
      const started = startWithin(stay, history);
      if (started !== null && (first === null || started.getTime() < first.getTime())) first = started;
    }
  }
  if (first !== null) return first;
  return noLedger(members.some((history) => history.item.historyKnown) ? 'not-started' : 'no-history');
}

function startWithin(stay: Membership, history: ItemHistory): Date | null {
  if (history.startedAt === null) return null;
  const at = later(history.startedAt, stay.from);
  if (stay.to !== null && at.getTime() >= stay.to.getTime()) return null;
  // Work that was already finished when it came in does not start anything.
  const overAt = endedAt(history)?.getTime() ?? Infinity;
  return overAt <= stay.from.getTime() && stay.from.getTime() > history.startedAt.getTime() ? null : at;
}
