import type { Facts } from '../facts';
import type { ItemBrief } from './item-brief';
import { iterationsById, versionsById } from '../container/named-containers';
import { isInProgress } from './present-state';

export type DateSource = 'due-date' | 'iteration' | 'version' | 'start-date';

/** An ISO calendar date that somebody set, and its source. */
export interface PromisedDate {
  readonly on: string;
  readonly source: DateSource;
}

/**
 * When an open item is promised to be finished: its own due date, else the end of the last iteration that it is planned
 * in, else the next release it belongs to. Past ends of iterations and past releases do not count.
 */
export function promisedFinish(item: ItemBrief, facts: Facts): PromisedDate | null {
  if (item.state.dueOn !== null) return { on: item.state.dueOn, source: 'due-date' };
  const iterationEnd = iterationDates(item, facts, 'plannedEndAt').at(-1);
  if (iterationEnd !== undefined) return { on: iterationEnd, source: 'iteration' };
  const release = releaseDates(item, facts)[0];
  return release === undefined ? null : { on: release, source: 'version' };
}

/** When an item that has not started is promised to start: its start date, else the start of its next iteration. */
export function promisedStart(item: ItemBrief, facts: Facts): PromisedDate | null {
  if (isInProgress(item)) return null;
  if (item.state.startOn !== null) return { on: item.state.startOn, source: 'start-date' };
  const iterationStart = iterationDates(item, facts, 'startedAt')[0];
  return iterationStart === undefined ? null : { on: iterationStart, source: 'iteration' };
}

/** Dates still to come of the iterations that the item is planned in, earliest first. */
function iterationDates(item: ItemBrief, facts: Facts, which: 'startedAt' | 'plannedEndAt'): readonly string[] {
  const iterations = iterationsById(facts.snapshot);
  const { calendar, takenAt } = facts.snapshot;
  return item.state.iterationIds
    .map((id) => iterations.get(id))
    .filter((iteration) => iteration !== undefined && iteration.state !== 'closed')
    .map((iteration) => iteration?.[which] ?? null)
    .filter((date) => date !== null)
    .map((date) => calendar.dateOf(date))
    .filter((date) => date >= calendar.dateOf(takenAt))
    .sort();
}

function releaseDates(item: ItemBrief, facts: Facts): readonly string[] {
  const versions = versionsById(facts.snapshot);
  const today = facts.snapshot.calendar.dateOf(facts.snapshot.takenAt);
  return item.state.versionIds
    .map((id) => versions.get(id))
    .filter((version) => version !== undefined && !version.released)
    .map((version) => version?.releaseOn ?? null)
    .filter((date) => date !== null)
    .filter((date) => date >= today)
    .sort();
}
