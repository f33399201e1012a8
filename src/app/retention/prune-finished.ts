import { dateOfDayNumber } from '../../core/model/time/calendar-date';
import type { WorkCalendar } from '../../core/model/time/work-calendar';

export interface PruneFinishedDeps {
  /** The projects with items that were finished before a moment, and when the oldest of these was finished. */
  readonly oldestFinished: (
    before: Date,
  ) => Promise<readonly { readonly projectKey: string; readonly doneSince: Date }[]>;
  /** The ids of a project's items that were finished in this time span; `to` is excluded. */
  readonly finishedBetween: (
    projectKey: string,
    span: { readonly from: Date; readonly to: Date },
  ) => Promise<readonly string[]>;
  readonly pruneItems: (projectKey: string, ids: readonly string[]) => Promise<void>;
  /** Asked before each day of a project. */
  readonly mayGoOn: () => boolean;
}

export interface PruneFinished {
  /** Items that were finished before the day of this moment are deleted. */
  readonly before: Date;
  readonly calendar: WorkCalendar;
}

/**
 * Deletes old finished items, one project and day at a time, the oldest first. Returns whether none is left to delete.
 */
export async function pruneFinished({ before, calendar }: PruneFinished, deps: PruneFinishedDeps): Promise<boolean> {
  const firstKept = startOfDay(before, calendar);
  for (;;) {
    const oldest = await deps.oldestFinished(firstKept);
    if (oldest.length === 0) return true;
    for (const { projectKey, doneSince } of oldest) {
      if (!deps.mayGoOn()) return false;
      const to = new Date(calendar.endOfDate(calendar.dateOf(doneSince)).getTime() + 1);
      await deps.pruneItems(projectKey, await deps.finishedBetween(projectKey, { from: doneSince, to }));
    }
  }
}

/** The first instant of the day, in the time zone of the site. */
function startOfDay(moment: Date, calendar: WorkCalendar): Date {
  const dayBefore = dateOfDayNumber(calendar.dayOf(moment) - 1);
  return new Date(calendar.endOfDate(dayBefore).getTime() + 1);
}
