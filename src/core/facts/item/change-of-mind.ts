import type { Change } from '../../model/change';
import type { HistoryContext } from './history-context';

/** A move in the order of work: trackers record it as bookkeeping, under a name like "Rank" or "Global Rank". */
const RANK_FIELD = /\brank$/i;

/** Whether it says that the item matters more, or less, than before. */
export function isReprioritising(change: Change): boolean {
  return change.kind === 'priority' || (change.kind === 'noise' && RANK_FIELD.test(change.field));
}

/** Whether a due date moved to a later day. A first date, or none any more, is no move. */
export function isPostponing(change: Change): boolean {
  return change.kind === 'due-date' && change.from !== null && change.to !== null && change.to > change.from;
}

/** Whether finished work is open again. */
export function isReopening(change: Change, { context }: { readonly context: HistoryContext }): boolean {
  if (change.kind !== 'status' || context.categories.get(change.from) !== 'done') return false;
  if (context.cancellingStatusIds.has(change.from)) return false;
  const to = context.categories.get(change.to);
  return to === 'to-do' || to === 'in-progress';
}
