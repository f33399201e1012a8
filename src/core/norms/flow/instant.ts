import type { ItemHistory } from '../../facts/item/item-history';
import type { BaseSettings } from '../../settings/settings';

type FlowSettings = BaseSettings['flow'];

const MINUTE_MS = 60_000;

/** Finished so soon after it was made that the work was done elsewhere: it says nothing of how work flows. */
export function isInstant({ item, finishedAt }: ItemHistory, { instantFinishMinutes }: FlowSettings): boolean {
  if (finishedAt === null) return false;
  return finishedAt.getTime() - item.createdAt.getTime() <= instantFinishMinutes * MINUTE_MS;
}
