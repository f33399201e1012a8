import { presentState } from '../../model/replay';
import type { OrderedItem } from './activity';
import { flowPoints } from './flow-points';
import type { HistoryContext } from './history-context';
import { statusVisits } from './status-visits';

/** When the parts of each item were started by their statuses, oldest first, by the id of their present parent. */
export function partStartsOf(
  items: readonly OrderedItem[],
  context: HistoryContext,
): ReadonlyMap<string, readonly Date[]> {
  const starts = new Map<string, Date[]>();
  for (const { item, changes } of items) {
    if (item.level !== 'part') continue;
    const { parentId } = presentState(item, changes);
    const { startedAt } = flowPoints(statusVisits(item, changes, context), item.historyKnown);
    if (parentId === null || startedAt === null) continue;
    const known = starts.get(parentId);
    if (known === undefined) starts.set(parentId, [startedAt]);
    else known.push(startedAt);
  }
  for (const known of starts.values()) known.sort((one, other) => one.getTime() - other.getTime());
  return starts;
}
