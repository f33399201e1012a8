import type { Change } from '../../model/change';
import { isByHand } from '../item/activity';
import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';

const WEEK_MS = 7 * 86_400_000;

export interface RecentChange {
  readonly item: ItemHistory;
  readonly change: Change;
}

/** What people changed in a project's standard items within the last weeks, latest first. */
export function recentChanges(
  projectKey: string,
  facts: Facts,
  { weeks, which }: { readonly weeks: number; readonly which: (change: Change, item: ItemHistory) => boolean },
): readonly RecentChange[] {
  const since = facts.snapshot.takenAt.getTime() - weeks * WEEK_MS;
  return facts
    .everIn({ kind: 'project', id: projectKey })
    .filter(({ item, state }) => item.level === 'standard' && state.projectKey === projectKey)
    .flatMap((item) =>
      item.item.changes
        .filter((change) => change.at.getTime() > since && which(change, item) && isByHand(change, facts.context))
        .map((change) => ({ item, change })),
    )
    .sort((one, other) => other.change.at.getTime() - one.change.at.getTime());
}
