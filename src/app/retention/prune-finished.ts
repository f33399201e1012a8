import { dateOfDayNumber } from '../../core/model/time/calendar-date';
import type { WorkCalendar } from '../../core/model/time/work-calendar';

export interface PruneFinishedDeps {
  /** The projects with items that have been done since before a moment, and since when the oldest has been. */
  readonly oldestFinished: (
    before: Date,
  ) => Promise<readonly { readonly projectKey: string; readonly doneSince: Date }[]>;
  /** The ids of the items of a project that have been done since a moment in this span; `to` is not in it. */
  readonly finishedBetween: (
    projectKey: string,
    span: { readonly from: Date; readonly to: Date },
  ) => Promise<readonly string[]>;
  readonly pruneItems: (projectKey: string, ids: readonly string[]) => Promise<void>;
  /** Asked before each day of a project. */
  readonly mayGoOn: () => boolean;
}

export interface PruneFinished {
  /** What has been done since before the day of this moment goes. */
  readonly before: Date;
  readonly calendar: WorkCalendar;
}

/** Lets finished items go, a project's day at a time and the oldest first. Answers whether none is left to go. */
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

/** The first instant of the day, where the site is. */
function startOfDay(moment: Date, calendar: WorkCalendar): Date {
  const dayBefore = dateOfDayNumber(calendar.dayOf(moment) - 1);
  return new Date(calendar.endOfDate(dayBefore).getTime() + 1);
}
