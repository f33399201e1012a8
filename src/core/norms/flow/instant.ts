import type { ItemHistory } from '../../facts/item/item-history';
import { endedAt } from '../../facts/item/ended-at';
import type { BaseSettings } from '../../settings/settings';

type FlowSettings = BaseSettings['flow'];

const MINUTE_MS = 60_000;

/** Ended so soon after it was made that the work was done elsewhere: it says nothing of how work flows. */
export function isInstant(history: ItemHistory, { instantFinishMinutes }: FlowSettings): boolean {
  const closedAt = endedAt(history);
  if (closedAt === null) return false;
  return closedAt.getTime() - history.item.createdAt.getTime() <= instantFinishMinutes * MINUTE_MS;
}
