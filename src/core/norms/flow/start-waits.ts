import type { ItemHistory } from '../../facts/item/item-history';
import type { Snapshot } from '../../model/snapshot';
import type { BaseSettings } from '../../settings/settings';
import { CasePool } from './case-pool';
import { isInstant } from './instant';
import { ANY_STATUS } from './past-cases';

type FlowSettings = BaseSettings['flow'];

/**
 * How long each started item had waited since its creation, by its present project and type. Items that never started,
 * and items without a history, are left out.
 */
export function startWaits(
  histories: readonly ItemHistory[],
  { calendar }: Snapshot,
  settings: FlowSettings,
): CasePool {
  const pool = new CasePool({ ...settings, levels: ['type', 'project'], least: settings.minStays });
  for (const history of histories) {
    const { item, state, startedAt, finishedAt } = history;
    if (startedAt === null || item.level !== 'standard' || !item.historyKnown || isInstant(history, settings)) continue;
    // An item that went straight from to do to done may have been dropped instead of done.
    if (finishedAt !== null && finishedAt <= startedAt) continue;
    pool.shelf(state).add(ANY_STATUS, calendar.workingDays(item.createdAt, startedAt), true);
  }
  return pool;
}
