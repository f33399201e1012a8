import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import type { Settings } from '../signals/settings';
import { itemSignal, type SignalReading } from '../signals';
import { isOpen } from '../facts/item/present-state';
import { told } from '../model/rounding';
import { itemReadings } from './alarm-budget';
import { levelOf } from './level';
import type { ItemReport } from './report';

/** The health of one item as of the snapshot. */
export function reportItem(item: ItemHistory, facts: Facts, settings: Settings): ItemReport {
  const { calendar, takenAt } = facts.snapshot;
  const readings = itemReadings(item, facts, settings);
  return {
    itemId: item.item.id,
    key: item.state.key,
    ...levelOf(readings, isOverdue(item, facts)),
    ageDays: item.startedAt === null ? null : told(calendar.workingDays(item.startedAt, item.finishedAt ?? takenAt)),
    idleDays: told(calendar.workingDays(item.lastActivityAt, takenAt)),
    chanceInTime: chanceInTime(readings),
    readings,
  };
}

/** Whether an open item's due date has passed: the whole day belongs to it. */
export function isOverdue(item: ItemHistory, { snapshot }: Facts): boolean {
  const { dueOn } = item.state;
  return isOpen(item) && dueOn !== null && dueOn < snapshot.calendar.dateOf(snapshot.takenAt);
}

function chanceInTime(readings: readonly SignalReading[]): number | null {
  for (const reading of readings) {
    const signal = itemSignal(reading.signal);
    if (reading.status === 'unknown' || reading.figures === null || signal?.chanceInTime === undefined) continue;
    return signal.chanceInTime(reading.figures);
  }
  return null;
}
