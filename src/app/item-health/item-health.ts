import type { ItemHealth } from '../../contract/item-health';
import { deriveFacts } from '../../core/facts/facts';
import { snapshotAsOf } from '../../core/model/as-of';
import { projectIdIn } from '../../core/model/containers';
import { createWorkCalendar } from '../../core/model/time/create-work-calendar';
import type { WorkCalendarSettings } from '../../core/model/time/work-calendar';
import { calendarOver } from '../../core/settings/tracker/calendar-over';
import type { WorkItem } from '../../core/model/work-item';
import { presentState } from '../../core/model/replay';
import { type JudgedItem, judgeItem } from './judge-item';
import { namesFor } from './naming';
import type { SettingsInForce } from '../settings/settings-in-force';
import { type Neighbourhood, visibleNeighbourhood } from './visible-neighbourhood';

export interface ItemHealthDeps {
  /** Which of these items the viewer may browse, restrictions included. */
  readonly viewerMayBrowse: (itemIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Read as the app, so it includes what the viewer may not browse. Nothing is read of a project that is not followed.
   */
  readonly loadNeighbourhood: (itemId: string, takenAt: Date) => Promise<Neighbourhood | 'not-followed'>;
  readonly loadCalendar: () => Promise<WorkCalendarSettings>;
  readonly now: () => Date;
  /** The settings by which the items of a project are judged; null if the project is not known. */
  readonly loadSettings: (projectId: string | null) => Promise<SettingsInForce>;
}

export type ItemHealthResult =
  | { readonly status: 'known'; readonly health: ItemHealth }
  | { readonly status: 'no-access' | 'not-found' | 'not-followed' };

/**
 * The health of one item for one viewer. Nothing is read for a viewer who may not browse the item. Other items that the viewer
 * may not browse are removed before anything is derived, as if they did not exist.
 */
export async function itemHealth(itemId: string, deps: ItemHealthDeps): Promise<ItemHealthResult> {
  const mayBrowse = await deps.viewerMayBrowse([itemId]);
  if (!mayBrowse.has(itemId)) return { status: 'no-access' };

  const takenAt = deps.now();
  const [read, siteCalendar] = await Promise.all([deps.loadNeighbourhood(itemId, takenAt), deps.loadCalendar()]);
  if (read === 'not-followed') return { status: 'not-followed' };
  const [visible, { settings, tracker, ignored }] = await Promise.all([
    visibleNeighbourhood(itemId, read, { mayBrowse: deps.viewerMayBrowse, takenAt }),
    deps.loadSettings(projectIdOf(itemId, read)),
  ]);
  const calendar = calendarOver(siteCalendar, tracker.calendar);
  const { items, statuses, projects, iterations, versions, people } = visible;
  const around = { calendar: createWorkCalendar(calendar), items, statuses, projects, iterations, versions, people };
  // Stored facts may be newer than the moment that is asked about.
  const known = { takenAt: latestOf(items, takenAt), ...around };
  const facts = deriveFacts(snapshotAsOf(known, takenAt), settings);
  const item = facts.byId.get(itemId);
  if (item === undefined) return { status: 'not-found' };

  const { firstLook = null } = read;
  const judged = judgeItem(item, {
    facts,
    settings,
    nameOf: namesFor({ facts, idByKey: visible.idByKey }),
    waitingForUnseen: visible.waitingForUnseen,
  });
  return {
    status: 'known',
    health: {
      ...(firstLook === null ? judged : withoutReassurance(judged)),
      firstLook,
      takenAt: takenAt.toISOString(),
      timeZone: calendar.timeZone,
      someHidden: visible.someHidden,
      ignoredSettings: ignored,
      read: { items: items.length, changes: meantChanges(items), truncated: visible.truncated },
    },
  };
}

/** While only a part is read, a bad level may be shown, but not a good one: the rest may change it. */
function withoutReassurance(judged: JudgedItem): JudgedItem {
  const { epic, sprint } = judged;
  return {
    ...judged,
    ...withoutGood(judged),
    epic: epic === null ? null : { ...epic, ...withoutGood(epic) },
    sprint: sprint === null ? null : { ...sprint, ...withoutGood(sprint) },
  };
}

function withoutGood({ level, levelReason }: Pick<JudgedItem, 'level' | 'levelReason'>) {
  return level === 'on-track' ? ({ level: 'unknown', levelReason: 'cannot-tell' } as const) : { level, levelReason };
}

function projectIdOf(itemId: string, { items, looksOf }: Neighbourhood): string | null {
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const { projectKey } = presentState(item);
  return projectIdIn(looksOf([item]).projects, projectKey);
}

/** The latest instant in these items; not before `takenAt`. */
function latestOf(items: readonly WorkItem[], takenAt: Date): Date {
  let latest = takenAt;
  for (const { createdAt, changes, remarks } of items) {
    for (const at of [createdAt, changes.at(-1)?.at, remarks.at(-1)?.at])
      if (at !== undefined && at > latest) latest = at;
  }
  return latest;
}

/** Bookkeeping changes are not counted: some of them come with items that may be hidden. */
function meantChanges(items: readonly WorkItem[]): number {
  const meant = items.map(({ changes }) => changes.filter(({ kind }) => kind !== 'noise' && kind !== 'other').length);
  return meant.reduce((sum, count) => sum + count, 0);
}
