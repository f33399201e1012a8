import type { Snapshot } from '../../model/snapshot';
import { cancels } from '../../model/cancelled';
import type { StatusCategory } from '../../model/status';
import type { WorkCalendar } from '../../model/time/work-calendar';
import { namePattern } from '../../settings/name-pattern';
import type { BaseSettings } from '../../settings/settings';
import { asTaught, type Taught } from '../taught';
import { bulkEdits, type BulkEdits, type KnownBulkEdits } from './bulk-edits';

/** What the history of one item needs from the whole snapshot. */
export interface HistoryContext {
  readonly takenAt: Date;
  readonly calendar: WorkCalendar;
  readonly categories: ReadonlyMap<string, StatusCategory>;
  readonly blockedStatusIds: ReadonlySet<string>;
  /** Done statuses in which work ends without having been done. */
  readonly cancellingStatusIds: ReadonlySet<string>;
  readonly appIds: ReadonlySet<string>;
  readonly bulk: BulkEdits;
  /** A shorter stay in a status was a slip. */
  readonly slipMinutes: number;
  /** When work counts as started although no status shows it. */
  readonly starting: Pick<BaseSettings['activity'], 'startActs' | 'describingMinutes' | 'startedWeeks'>;
}

/** A name such as "Unblocked" contains "blocked" but means the opposite. */
const FREED = /^(?:un|not |nicht |ent|non |no |dé|des)blo/i;

export function historyContext(
  snapshot: Snapshot,
  settings: Pick<BaseSettings, 'activity' | 'blocked'>,
  taught: Taught | null = null,
): HistoryContext {
  const { statuses, people } = snapshot;
  const isBlocked = namePattern(settings.blocked.statusPattern, 'part');
  // Finished work is not blocked, whatever the name of its status.
  const blocked = statuses.filter(({ name, category }) => category !== 'done' && isBlocked(name) && !FREED.test(name));
  return {
    takenAt: snapshot.takenAt,
    calendar: snapshot.calendar,
    categories: new Map(statuses.map(({ id, category }) => [id, category])),
    blockedStatusIds: new Set(blocked.map(({ id }) => id)),
    cancellingStatusIds: new Set(statuses.filter(cancels).map(({ id }) => id)),
    appIds: new Set(people.filter(({ isApp }) => isApp).map(({ id }) => id)),
    bulk: bulkEdits(snapshot.items, settings.activity, asTaught(taught?.get(BULK_EDITS) ?? null)),
    slipMinutes: settings.activity.slipMinutes,
    starting: settings.activity,
  };
}

/** Under this name bulk edits are taught: histories are derived by them, so that they are no lesson of facts. */
export const BULK_EDITS = 'bulk edits';

/** The bulk edits that were found, as they are taught. */
export function knownBulkEdits({ takenAt, bulk }: HistoryContext): KnownBulkEdits {
  return { until: takenAt.getTime(), stretches: bulk.stretches };
}
