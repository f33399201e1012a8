import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { loadRecorded } from '../report/load-recorded';

export interface RecordedPast {
  /** The whole export, as of the last moment that it records. */
  readonly whole: Snapshot;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/**
 * Reads one export. `inProgress` names statuses that count as in progress, whatever the export says about them. Rejects
 * when the export holds no item, or no status with such a name.
 */
export async function loadHistory(
  path: string,
  timeZone: string,
  inProgress: readonly string[] = [],
): Promise<RecordedPast> {
  const calendar = createWorkCalendar({ timeZone, weekdays: [1, 2, 3, 4, 5], startHour: 9, endHour: 17, holidays: [] });
  const { gathered, lastRecordedAt, rejected } = await loadRecorded([path], new Date(), { zone: timeZone });
  const [first] = gathered.items
    .map(({ createdAt }) => createdAt)
    .sort((one, other) => one.getTime() - other.getTime());
  if (lastRecordedAt === null || first === undefined) {
    throw new Error(`No issue could be read from ${path} (${rejected[0]?.why ?? 'the file is empty'}).`);
  }
  const unknown = inProgress.find((name) => !gathered.statuses.some((status) => status.name === name));
  if (unknown !== undefined) {
    throw new Error(`${path} has no status ${unknown}, only ${gathered.statuses.map(({ name }) => name).join(', ')}.`);
  }
  const statuses = gathered.statuses.map((status) =>
    inProgress.includes(status.name) ? { ...status, category: 'in-progress' as const } : status,
  );
  return {
    whole: { ...gathered, statuses, calendar, takenAt: lastRecordedAt },
    firstAt: first,
    lastAt: lastRecordedAt,
  };
}
