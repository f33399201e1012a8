import { orderedChanges } from '../../model/change-order';
import { presentState } from '../../model/replay';
import type { Snapshot } from '../../model/snapshot';
import type { BaseSettings } from '../../settings/settings';
import { startByActivity } from './activity-start';
import { activityOf, touchesOf, childMovesOf, type OrderedItem } from './activity';
import { blockedSpans } from './blocked-spans';
import { flowPoints } from './flow-points';
import { historyContext, type HistoryContext } from './history-context';
import type { ItemHistory, StatusVisit } from './item-history';
import { memberships } from './memberships';
import { NONE } from '../../math/none';
import { partStartsOf } from './part-starts';
import { statusVisits } from './status-visits';
import { dateMoves, estimateMoves, ownerSpans } from './value-moves';

/** The history of every item, in the order of the items. Takes linear time in the number of changes. */
export function deriveHistories(
  snapshot: Snapshot,
  settings: Pick<BaseSettings, 'activity' | 'blocked'>,
  context: HistoryContext = historyContext(snapshot, settings),
): readonly ItemHistory[] {
  const ordered = snapshot.items.map((item) => ({ item, changes: orderedChanges(item) }));
  const childMoves = childMovesOf(ordered, context);
  const partStarts = partStartsOf(ordered, context);
  return ordered.map((own) => {
    const { id } = own.item;
    return deriveHistory(
      own,
      { childMoves: childMoves.get(id) ?? NONE, partStarts: partStarts.get(id) ?? NONE },
      context,
    );
  });
}

interface Below {
  readonly childMoves: readonly Date[];
  readonly partStarts: readonly Date[];
}

function deriveHistory(
  { item, changes }: OrderedItem,
  { childMoves, partStarts }: Below,
  context: HistoryContext,
): ItemHistory {
  const state = presentState(item, changes);
  const visits = statusVisits(item, changes, context);
  const { startedAt: byStatus, finishedAt, cancelledAt, reopenedAt } = flowPoints(visits, item.historyKnown);
  const startedAt = beforeItsParts(visits, byStatus, partStarts);
  const owners = ownerSpans(item, changes);
  const lived = { item, changes, state, visits, owners, partStarts };
  const actedAt = startedAt === null ? startByActivity(lived, context) : null;
  const activityAt = activityOf(item, { changes, childMoves }, context);
  const touchedAt = touchesOf(activityAt, changes, context);
  return {
    item,
    changes,
    state,
    category: context.categories.get(state.statusId) ?? 'unknown',
    visits,
    startedAt: startedAt ?? actedAt,
    startedByActivity: actedAt !== null,
    partStarts,
    finishedAt,
    cancelledAt,
    reopenedAt,
    activityAt,
    touchedAt,
    lastActivityAt: touchedAt.at(-1) ?? item.createdAt,
    blocked: blockedSpans(item, changes, context),
    iterations: memberships(item, changes, 'iterations'),
    versions: memberships(item, changes, 'versions'),
    parents: memberships(item, changes, 'parent'),
    projects: memberships(item, changes, 'project'),
    estimates: estimateMoves(item, changes),
    dates: dateMoves(item, changes),
    owners,
  };
}

/** An item that went straight to done started when the first of its parts did. */
function beforeItsParts(visits: readonly StatusVisit[], startedAt: Date | null, [first]: readonly Date[]): Date | null {
  const isStraight = visits.every(({ category }) => category !== 'in-progress');
  return startedAt !== null && first !== undefined && isStraight && first < startedAt ? first : startedAt;
}
