import type { ItemHistory, StatusVisit } from '../../facts/item/item-history';
import type { Snapshot } from '../../model/snapshot';
import { UNRECORDED_STATUS, type StatusCategory } from '../../model/status';
import type { BaseSettings } from '../../settings/settings';
import { isInstant } from './instant';

/** A time of a working day or more in which nobody touched an item that stayed in one open status. */
export interface Pause {
  readonly history: ItemHistory;
  readonly statusId: string;
  readonly category: StatusCategory;
  readonly from: Date;
  /** Its known end: the next act or exit, the removal of the item, or the snapshot. */
  readonly to: Date;
  /** Working days. */
  readonly days: number;
  /** False while it lasts, and where its end was not seen. */
  readonly ended: boolean;
}

/** Acts within a day are one session of work: a shorter time between two acts is no pause. */
const MIN_DAYS = 1;

/**
 * Every pause of these items. Parents are left out, since they move when their children do. Items that were finished as
 * soon as they were created are left out too. Without a change history only the present status is known: such pauses
 * have no status.
 */
export function pausesOf(
  histories: readonly ItemHistory[],
  snapshot: Snapshot,
  settings: BaseSettings['flow'],
): readonly Pause[] {
  return histories
    .filter((history) => history.item.level !== 'parent' && !isInstant(history, settings))
    .flatMap((history) => pausesIn(history, snapshot));
}

/** A time in one status. */
interface Stretch extends Pick<StatusVisit, 'statusId' | 'category' | 'enteredAt'> {
  readonly leftAt: Date | null;
}

function stretchesOf({ item, visits, category }: ItemHistory): readonly Stretch[] {
  if (item.historyKnown) return visits;
  // It is not known either when it was finished.
  if (category === 'done') return [];
  return [{ statusId: UNRECORDED_STATUS.id, category, enteredAt: item.createdAt, leftAt: null }];
}

/** Goes through stays and acts in one pass: an item may have tens of thousands of each. */
function pausesIn(history: ItemHistory, { calendar, takenAt }: Snapshot): readonly Pause[] {
  const { touchedAt } = history;
  const pauses: Pause[] = [];
  let next = 0;
  for (const { statusId, category, enteredAt, leftAt } of stretchesOf(history)) {
    const end = leftAt ?? history.item.removedAt ?? takenAt;
    let from = enteredAt;
    const addUntil = (to: Date, ended: boolean): void => {
      const days = category === 'done' ? 0 : calendar.workingDays(from, to);
      if (days >= MIN_DAYS) pauses.push({ history, statusId, category, from, to, days, ended });
      from = to;
    };
    for (let act = touchedAt[next]; act !== undefined && act < end; act = touchedAt[(next += 1)]) {
      if (act > enteredAt) addUntil(act, true);
    }
    addUntil(end, leftAt !== null);
  }
  return pauses;
}
