import type { Snapshot } from '../../model/snapshot';
import { UNRECORDED_STATUS, type StatusCategory } from '../../model/status';
import type { BaseSettings } from '../../settings/settings';
import type { ItemHistory, StatusVisit } from '../../facts/item/item-history';
import type { Pause } from './pauses';
import { isInstant } from './instant';
import { CasePool, type CaseLevel, type CasePlace } from './case-pool';

type FlowSettings = BaseSettings['flow'];

/** Cycle times are grouped by type and project only. */
export const ANY_STATUS: CasePlace = { statusId: '', side: '' };

const BY_STATUS: readonly CaseLevel[] = ['type-and-status', 'status', 'type', 'project', 'everything'];

/** The cycle time of every finished item with a known start, by its present project and type. */
export function cycleTimes(histories: readonly ItemHistory[], snapshot: Snapshot, settings: FlowSettings): CasePool {
  const pool = cyclePool(settings);
  for (const history of histories) {
    const days = cycleDays(history, snapshot, settings);
    if (days !== null) pool.shelf(history.state).add(ANY_STATUS, days, true);
  }
  return pool;
}

export const cyclePool = (settings: FlowSettings): CasePool =>
  new CasePool({ ...settings, levels: ['type', 'project', 'everything'], least: settings.minFinished });

export const stayPool = (settings: FlowSettings): CasePool =>
  new CasePool({ ...settings, levels: BY_STATUS, least: settings.minStays });

/** Working days from start to finish; null for an item that is not finished, or whose start or pace cannot be told. */
export function cycleDays(history: ItemHistory, { calendar }: Snapshot, settings: FlowSettings): number | null {
  const { startedAt, finishedAt } = history;
  if (startedAt === null || finishedAt === null || isInstant(history, settings)) return null;
  // An item that went straight from to do to done does not show how long such work takes.
  if (finishedAt <= startedAt) return null;
  return calendar.workingDays(startedAt, finishedAt);
}

/**
 * Every stay in an open status whose beginning is known. Stays that still last, or were cut short when the item was
 * removed, are censored. Groups that span statuses keep to do and in progress apart.
 */
export function statusStays(histories: readonly ItemHistory[], settings: FlowSettings): CasePool {
  const pool = stayPool(settings);
  for (const history of histories) {
    if (!history.item.historyKnown || isInstant(history, settings)) continue;
    const shelf = pool.shelf(history.state);
    let before: StatusVisit | undefined;
    for (const visit of history.visits) {
      if (isOpenAndRecorded(visit) && before?.statusId !== UNRECORDED_STATUS.id) {
        const place = { statusId: visit.statusId, side: visit.category };
        shelf.add(place, visit.workingDays, visit.leftAt !== null);
      }
      before = visit;
    }
  }
  return pool;
}

/**
 * Every ended pause of a working day or more on an item that was not done, by the status of the item. Without a change
 * history, past statuses are not known: such pauses count only in groups over several statuses.
 */
export function pausePool(pauses: readonly Pause[], settings: FlowSettings): CasePool {
  const pool = new CasePool({ ...settings, levels: BY_STATUS, least: settings.minGaps });
  for (const { history, statusId, category, days, ended } of pauses) {
    if (ended) pool.shelf(history.state).add({ statusId, side: gapSide(category) }, days, true);
  }
  return pool;
}

/** Gaps are grouped by whether the item was open, not by its progress. */
export function gapSide(category: StatusCategory): string {
  return category === 'done' ? 'done' : 'open';
}

function isOpenAndRecorded({ category, statusId }: StatusVisit): boolean {
  return category !== 'done' && statusId !== UNRECORDED_STATUS.id;
}
