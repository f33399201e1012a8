import type { Change } from '../../model/change';
import type { HistoryContext } from './history-context';

/** A change of rank: trackers record it as bookkeeping, under a name like "Rank" or "Global Rank". */
const RANK_FIELD = /\brank$/i;

/** Whether it changes the priority or rank of the item. */
export function isReprioritising(change: Change): boolean {
  return change.kind === 'priority' || (change.kind === 'noise' && RANK_FIELD.test(change.field));
}

/** Whether a due date moved to a later day. Setting a first date or removing the date is no move. */
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
