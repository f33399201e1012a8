import { orderedChanges } from '../../model/change-order';
import { presentState } from '../../model/replay';
import type { Snapshot } from '../../model/snapshot';
import type { BaseSettings } from '../../settings/settings';
import { startByActivity } from './activity-start';
import { activityOf, touchesOf, childMovesOf, type OrderedItem } from './activity';
import { blockedSpans } from './blocked-spans';
import { flowPoints } from './flow-points';
import { historyContext, type HistoryContext } from './history-context';
import type { ItemHistory } from './item-history';
import { memberships } from './memberships';
import { NONE } from '../../math/none';
import { statusVisits } from './status-visits';
import { dateMoves, estimateMoves, ownerSpans } from './value-moves';

/** The history of every item, in the order of the items; in time linear in all their changes. */
export function deriveHistories(
  snapshot: Snapshot,
  settings: Pick<BaseSettings, 'activity' | 'blocked'>,
  context: HistoryContext = historyContext(snapshot, settings),
): readonly ItemHistory[] {
  const ordered = snapshot.items.map((item) => ({ item, changes: orderedChanges(item) }));
  const childMoves = childMovesOf(ordered, context);
  return ordered.map((own) => deriveHistory(own, childMoves.get(own.item.id) ?? NONE, context));
}

function deriveHistory(
  { item, changes }: OrderedItem,
  childMoves: readonly Date[],
  context: HistoryContext,
): ItemHistory {
  const state = presentState(item, changes);
  const visits = statusVisits(item, changes, context);
  const { startedAt, finishedAt, reopenedAt } = flowPoints(visits, item.historyKnown);
  const owners = ownerSpans(item, changes);
  const actedAt = startedAt === null ? startByActivity({ item, changes, state, visits, owners }, context) : null;
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
    finishedAt,
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
