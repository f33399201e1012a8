import { UNRECORDED_STATUS } from '../model/status';
import type { BaseSettings } from '../settings/settings';
import type { Facts } from './facts';
import type { ItemHistory } from './item/item-history';

export type DataFlaw =
  | 'without-history'
  | 'imported'
  | 'bulk-closed'
  | 'finished-outside'
  | 'unestimated'
  | 'uncategorised-statuses'
  | 'unclosed-iterations';

/** How much of the read data has a flaw: `count` of `of`. Counts only; no item and no person is named. */
export interface DataFlawCount {
  readonly flaw: DataFlaw;
  readonly count: number;
  readonly of: number;
}

export interface DataQualitySettings {
  /** Items count as imported when one account created so many within `importSeconds`. */
  readonly importItems: number;
  readonly importSeconds: number;
  /** An iteration that still runs so many days after its planned end counts as forgotten. */
  readonly unclosedDays: number;
  /** From this share (0..1) of finished items with an estimate on, a missing estimate is a flaw, not a habit. */
  readonly estimatingShare: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/** Every kind of data flaw, also those with count 0, always in the same order. */
export function dataQuality(facts: Facts, settings: BaseSettings): readonly DataFlawCount[] {
  const { histories } = facts;
  const finished = histories.filter(({ finishedAt, item }) => finishedAt !== null && item.level === 'standard');
  const count = (items: readonly ItemHistory[], has: (item: ItemHistory) => boolean) => ({
    count: items.filter(has).length,
    of: items.length,
  });
  return [
    { flaw: 'without-history', ...count(histories, ({ item }) => !item.historyKnown) },
    { flaw: 'imported', count: importedCount(histories, settings.dataQuality), of: histories.length },
    { flaw: 'bulk-closed', ...count(finished, (item) => wasBulkClosed(item, facts)) },
    {
      flaw: 'finished-outside',
      ...count(finished, (item) => wasDoneElsewhere(item, settings.flow.instantFinishMinutes)),
    },
    { flaw: 'unestimated', ...unestimated(finished, settings.dataQuality.estimatingShare) },
    { flaw: 'uncategorised-statuses', ...uncategorised(facts) },
    { flaw: 'unclosed-iterations', ...unclosed(facts, settings.dataQuality.unclosedDays) },
  ];
}

/**
 * Items that one account created in such numbers at once that they were imported: they have the dates of the import.
 */
function importedCount(histories: readonly ItemHistory[], { importItems, importSeconds }: DataQualitySettings): number {
  const byCreator = new Map<string | null, number[]>();
  for (const { item } of histories) {
    const known = byCreator.get(item.createdBy);
    if (known === undefined) byCreator.set(item.createdBy, [item.createdAt.getTime()]);
    else known.push(item.createdAt.getTime());
  }
  let imported = 0;
  for (const times of byCreator.values()) {
    times.sort((one, other) => one - other);
    let counted = 0;
    for (let end = importItems - 1; end < times.length; end += 1) {
      const start = end - importItems + 1;
      if ((times[end] ?? Infinity) - (times[start] ?? 0) > importSeconds * SECOND_MS) continue;
      // Periods overlap: each item counts once.
      imported += end + 1 - Math.max(start, counted);
      counted = end + 1;
    }
  }
  return imported;
}

function wasBulkClosed({ item, finishedAt }: ItemHistory, { context }: Facts): boolean {
  const closing = item.changes.findLast(({ kind, at }) => kind === 'status' && at.getTime() === finishedAt?.getTime());
  return closing !== undefined && context.bulk.has(closing.by, closing.at);
}

/** Created and finished at once, or moved from to do straight to done: the tracker recorded the end, not the work. */
function wasDoneElsewhere({ item, startedAt, finishedAt }: ItemHistory, instantMinutes: number): boolean {
  if (finishedAt === null) return false;
  const atOnce = finishedAt.getTime() - item.createdAt.getTime() <= instantMinutes * MINUTE_MS;
  return atOnce || (startedAt !== null && startedAt.getTime() === finishedAt.getTime());
}

/** Counts nothing where the team does not usually estimate. */
function unestimated(finished: readonly ItemHistory[], estimatingShare: number): Pick<DataFlawCount, 'count' | 'of'> {
  const without = finished.filter(({ state }) => state.estimate === null).length;
  const isCustom = finished.length > 0 && (finished.length - without) / finished.length >= estimatingShare;
  return { count: isCustom ? without : 0, of: finished.length };
}

/** Counts among the statuses that an item was ever in. */
function uncategorised({ histories, statuses }: Facts): Pick<DataFlawCount, 'count' | 'of'> {
  const used = new Set(histories.flatMap(({ visits }) => visits.map(({ statusId }) => statusId)));
  used.delete(UNRECORDED_STATUS.id);
  const without = [...used].filter((id) => (statuses.get(id)?.category ?? 'unknown') === 'unknown');
  return { count: without.length, of: used.size };
}

/** Counts among the iterations that have started. */
function unclosed({ snapshot }: Facts, days: number): Pick<DataFlawCount, 'count' | 'of'> {
  const started = snapshot.iterations.filter(({ state }) => state !== 'future');
  const limit = snapshot.takenAt.getTime() - days * DAY_MS;
  const forgotten = started.filter(
    ({ state, plannedEndAt }) => state === 'active' && plannedEndAt !== null && plannedEndAt.getTime() < limit,
  );
  return { count: forgotten.length, of: started.length };
}
