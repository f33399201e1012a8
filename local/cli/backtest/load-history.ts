import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { Say } from '../../../src/words/say/say';
import { loadRecorded } from '../report/load-recorded';
import { WrongInput } from '../wrong-input';

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
  { inProgress = [], say }: { readonly inProgress?: readonly string[] | undefined; readonly say: Say<'terminal'> },
): Promise<RecordedPast> {
  const calendar = createWorkCalendar({ timeZone, weekdays: [1, 2, 3, 4, 5], startHour: 9, endHour: 17, holidays: [] });
  const { gathered, lastRecordedAt, rejected } = await loadRecorded([path], new Date(), { zone: timeZone, say });
  const [first] = gathered.items
    .map(({ createdAt }) => createdAt)
    .sort((one, other) => one.getTime() - other.getTime());
  if (lastRecordedAt === null || first === undefined) {
    const why = rejected[0]?.why;
    throw new WrongInput((asked) =>
      why === undefined
        ? asked('backtest.refused.empty-file', { file: path })
        : asked('backtest.refused.nothing-read', { file: path, why }),
    );
  }
  const unknown = inProgress.find((name) => !gathered.statuses.some((status) => status.name === name));
  if (unknown !== undefined) {
    const known = gathered.statuses.map(({ name }) => name).join(', ');
    throw new WrongInput((asked) => asked('backtest.refused.no-status', { file: path, status: unknown, known }));
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
