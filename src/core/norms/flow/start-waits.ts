import type { ItemHistory } from '../../facts/item/item-history';
import type { Snapshot } from '../../model/snapshot';
import type { BaseSettings } from '../../settings/settings';
import { CasePool } from './case-pool';
import { isInstant } from './instant';
import { ANY_STATUS } from './past-cases';

type FlowSettings = BaseSettings['flow'];

/**
 * How long every item waited from its creation to its start, by its present project and type. What has not started yet, or
 * never did, waited so long at least. Items without a history tell nothing.
 */
export function startWaits(
  histories: readonly ItemHistory[],
  { calendar, takenAt }: Snapshot,
  settings: FlowSettings,
): CasePool {
  const pool = new CasePool({ ...settings, levels: ['type', 'project'], least: settings.minStays });
  for (const history of histories) {
    const { item, state, startedAt, finishedAt } = history;
    if (item.level !== 'standard' || !item.historyKnown || isInstant(history, settings)) continue;
    // What went from to do straight to done may have been dropped as well as done.
    const hasStarted = startedAt !== null && (finishedAt === null || startedAt < finishedAt);
    const until = hasStarted ? startedAt : (finishedAt ?? item.removedAt ?? takenAt);
    pool.shelf(state).add(ANY_STATUS, calendar.workingDays(item.createdAt, until), hasStarted);
  }
  return pool;
}
