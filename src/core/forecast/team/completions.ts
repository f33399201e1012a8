import type { Facts } from '../../facts/facts';
import type { ItemBrief } from '../../facts/item/item-brief';
import type { ItemHistory } from '../../facts/item/item-history';
import type { Completion } from './throughput';
import { workDayNumbers } from './work-day-numbers';

const MINUTE_MS = 60_000;

/**
 * Whether an item counts for throughput and scope: it is not a parent, not a part of another item, and not work that
 * was done elsewhere and only recorded here within minutes.
 */
export function isWork({ item, finishedAt }: ItemBrief, instantFinishMinutes: number): boolean {
  if (item.level !== 'standard') return false;
  return finishedAt === null || finishedAt.getTime() - item.createdAt.getTime() > instantFinishMinutes * MINUTE_MS;
}

/** The finishes of some items, by working day; `wanted` may leave out some by their finish date. */
export function completionsOf(
  histories: readonly ItemHistory[],
  facts: Facts,
  {
    instantFinishMinutes,
    wanted = () => true,
  }: { readonly instantFinishMinutes: number; readonly wanted?: (history: ItemHistory, finishedAt: Date) => boolean },
): readonly Completion[] {
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const completions: Completion[] = [];
  for (const history of histories) {
    const { finishedAt } = history;
    if (finishedAt === null || !isWork(history, instantFinishMinutes) || !wanted(history, finishedAt)) continue;
    completions.push({ day: numbers.numberOf(finishedAt), points: history.state.estimate });
  }
  return completions;
}
