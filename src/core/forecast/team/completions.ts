import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import type { Completion } from './throughput';
import { workDayNumbers } from './work-day-numbers';

const MINUTE_MS = 60_000;

/**
 * Whether an item is a piece of work that throughput and scope are counted in: neither what holds others nor a part
 * of another item, nor something that was done elsewhere and recorded here within minutes.
 */
export function isWork({ item, finishedAt }: ItemHistory, instantFinishMinutes: number): boolean {
  if (item.level !== 'standard') return false;
  return finishedAt === null || finishedAt.getTime() - item.createdAt.getTime() > instantFinishMinutes * MINUTE_MS;
}

/** What was finished among some items, by working day; `wanted` may leave out some by when they were finished. */
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
