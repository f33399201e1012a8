import type { Snapshot } from '../../model/snapshot';
import { UNRECORDED_STATUS, type StatusCategory } from '../../model/status';
import type { Settings } from '../../settings/settings';
import type { ItemHistory, StatusVisit } from '../../facts/item/item-history';
import { CasePool, type CaseLevel, type CasePlace } from './case-pool';

type FlowSettings = Settings['flow'];

const MINUTE_MS = 60_000;

/** Cycle times are told by type and project only. */
export const ANY_STATUS: CasePlace = { statusId: '', side: '' };

const BY_STATUS: readonly CaseLevel[] = ['type-and-status', 'status', 'type', 'project', 'everything'];

/** The cycle time of every finished item with a known start, by its present project and type. */
export function cycleTimes(histories: readonly ItemHistory[], snapshot: Snapshot, settings: FlowSettings): CasePool {
  const pool = new CasePool({ ...settings, levels: ['type', 'project', 'everything'], least: settings.minFinished });
  for (const history of histories) {
    const days = cycleDays(history, snapshot, settings);
    if (days !== null) pool.shelf(history.state).add(ANY_STATUS, days, true);
  }
  return pool;
}

/** Working days from start to finish; null for an item that is not finished, or whose start or pace cannot be told. */
export function cycleDays(history: ItemHistory, { calendar }: Snapshot, settings: FlowSettings): number | null {
  const { startedAt, finishedAt } = history;
  if (startedAt === null || finishedAt === null || isInstant(history, settings)) return null;
  // What went from to do straight to done says that it is done, not how long such work takes.
  if (finishedAt <= startedAt) return null;
  return calendar.workingDays(startedAt, finishedAt);
}

/**
 * Every stay in an open status of which the beginning is known. Stays that last until now, and those that the removal
 * of the item cut short, are censored. Groups that span statuses keep to do and in progress apart.
 */
export function statusStays(histories: readonly ItemHistory[], settings: FlowSettings): CasePool {
  const pool = new CasePool({ ...settings, levels: BY_STATUS, least: settings.minStays });
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
 * Every gap between two acts of people on an item that was not done, by the status that it began in. Without a change
 * history the statuses of the past are not known: such gaps count in the groups that span statuses.
 */
export function activityGaps(histories: readonly ItemHistory[], snapshot: Snapshot, settings: FlowSettings): CasePool {
  const pool = new CasePool({ ...settings, levels: BY_STATUS, least: settings.minGaps });
  for (const history of histories) {
    if (!isInstant(history, settings)) addGaps(pool, history, snapshot);
  }
  return pool;
}

/** Gaps are told apart by whether the item was open, not by how far it was. */
export function gapSide(category: StatusCategory): string {
  return category === 'done' ? 'done' : 'open';
}

function addGaps(pool: CasePool, history: ItemHistory, { calendar }: Snapshot): void {
  const { activityAt, visits, item } = history;
  const shelf = pool.shelf(history.state);
  let index = 0;
  for (let act = 1; act < activityAt.length; act += 1) {
    const from = activityAt[act - 1];
    const to = activityAt[act];
    if (from === undefined || to === undefined) continue;
    while ((visits[index]?.leftAt?.getTime() ?? Infinity) <= from.getTime()) index += 1;
    const visit = visits[index];
    if (visit === undefined || visit.category === 'done') continue;
    const statusId = item.historyKnown ? visit.statusId : UNRECORDED_STATUS.id;
    shelf.add({ statusId, side: gapSide(visit.category) }, calendar.workingDays(from, to), true);
  }
}

function isOpenAndRecorded({ category, statusId }: StatusVisit): boolean {
  return category !== 'done' && statusId !== UNRECORDED_STATUS.id;
}

/** Finished so soon after it was made that the work was done elsewhere: it says nothing of how work flows. */
export function isInstant({ item, finishedAt }: ItemHistory, { instantFinishMinutes }: FlowSettings): boolean {
  if (finishedAt === null) return false;
  return finishedAt.getTime() - item.createdAt.getTime() <= instantFinishMinutes * MINUTE_MS;
}
