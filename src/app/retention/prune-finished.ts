import { deriveFacts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { cycleDays } from '../../core/norms/flow/past-cases';
import { dateOfDayNumber, dayNumberOf } from '../../core/model/time/calendar-date';
import type { Snapshot } from '../../core/model/snapshot';
import type { Status } from '../../core/model/status';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import type { WorkItem } from '../../core/model/work-item';
import type { Settings } from '../../core/signals/settings';

/** What is left of the items that a project finished on one day. */
export interface LeftBehind {
  readonly projectKey: string;
  /** Days since 1970-01-01, where the site is. */
  readonly day: number;
  readonly items: number;
  readonly points: number;
  /** Working days that each took, shortest first; those that cannot be told are left out. */
  readonly cycleDays: readonly number[];
}

export interface PruneFinishedDeps {
  /** The projects with items that have been done since before a moment, and since when the oldest has been. */
  readonly oldestFinished: (
    before: Date,
  ) => Promise<readonly { readonly projectKey: string; readonly doneSince: Date }[]>;
  /** The items of a project that have been done since a moment in this span; `to` is not in it. */
  readonly finishedBetween: (
    projectKey: string,
    span: { readonly from: Date; readonly to: Date },
  ) => Promise<readonly { readonly item: WorkItem }[]>;
  /** Written once for a project and a day; what is written later changes nothing. */
  readonly writeCompletion: (left: LeftBehind) => Promise<void>;
  readonly pruneItems: (projectKey: string, ids: readonly string[]) => Promise<void>;
  /** Asked before each day of a project. */
  readonly mayGoOn: () => boolean;
}

export interface PruneFinished {
  /** What has been done since before the day of this moment goes. */
  readonly before: Date;
  readonly calendar: WorkCalendar;
  readonly statuses: readonly Status[];
  readonly settingsOf: (projectKey: string) => Promise<Settings>;
}

/**
 * Lets finished items go, a project's day at a time and the oldest first: their counts and cycle times are written down
 * before they are removed, so that being ended anywhere loses and doubles nothing. Answers whether none is left to go.
 */
export async function pruneFinished(prune: PruneFinished, deps: PruneFinishedDeps): Promise<boolean> {
  const { before, calendar } = prune;
  const firstKept = startOfDay(before, calendar);
  for (;;) {
    const oldest = await deps.oldestFinished(firstKept);
    if (oldest.length === 0) return true;
    for (const { projectKey, doneSince } of oldest) {
      if (!deps.mayGoOn()) return false;
      await pruneDay(projectKey, doneSince, { prune, deps });
    }
  }
}

/** What an item's own history is derived from, beside the item. */
type Judging = Omit<Snapshot, 'items'> & { readonly settings: Settings };

const NOTHING_AROUND = { projects: [], iterations: [], versions: [], people: [] };

async function pruneDay(
  projectKey: string,
  doneSince: Date,
  { prune, deps }: { readonly prune: PruneFinished; readonly deps: PruneFinishedDeps },
): Promise<void> {
  const { calendar } = prune;
  const date = calendar.dateOf(doneSince);
  const to = new Date(calendar.endOfDate(date).getTime() + 1);
  const items = (await deps.finishedBetween(projectKey, { from: doneSince, to })).map(({ item }) => item);
  const judging = {
    ...NOTHING_AROUND,
    takenAt: prune.before,
    calendar,
    statuses: prune.statuses,
    settings: await prune.settingsOf(projectKey),
  };
  const counted = finishedWork(items, judging);
  await deps.writeCompletion({
    projectKey,
    day: dayNumberOf(date),
    items: counted.length,
    points: counted.reduce((sum, { state }) => sum + (state.estimate ?? 0), 0),
    cycleDays: cycleTimesOf(counted, judging),
  });
  await deps.pruneItems(
    projectKey,
    items.map(({ id }) => id),
  );
}

/** What was removed is no completion, and what holds others or is a part of one is counted with it. */
function finishedWork(items: readonly WorkItem[], { settings, ...known }: Judging): readonly ItemHistory[] {
  return deriveFacts({ ...known, items }, settings).histories.filter(
    ({ item, finishedAt }) => item.level === 'standard' && item.removedAt === null && finishedAt !== null,
  );
}

function cycleTimesOf(histories: readonly ItemHistory[], { settings, ...known }: Judging): readonly number[] {
  return histories
    .flatMap((history) => cycleDays(history, { ...known, items: [] }, settings.flow) ?? [])
    .sort((one, other) => one - other);
}

/** The first instant of the day, where the site is. */
function startOfDay(moment: Date, calendar: WorkCalendar): Date {
  const dayBefore = dateOfDayNumber(calendar.dayOf(moment) - 1);
  return new Date(calendar.endOfDate(dayBefore).getTime() + 1);
}
