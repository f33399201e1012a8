import type { ItemHealthDeps } from '../../../src/app/item-health/item-health';
import type { Neighbourhood } from '../../../src/app/item-health/visible-neighbourhood';
import { surroundingsOf } from '../../../src/core/model/surroundings';
import type { Knowledge } from './knowledge';

/** Judges an item with everything that was read of its project. That is only what the viewer may browse. */
export function healthDeps({ kept, takenAt, baseCalendar, inForce }: Knowledge): ItemHealthDeps {
  const ids = new Set(kept.items.map(({ id }) => id));
  const neighbourhood: Neighbourhood = {
    items: kept.items,
    idByKey: new Map(),
    looksOf: (some) => surroundingsOf(some, kept),
    iterationIds: kept.iterations.map(({ id }) => id),
    latestIds: ids,
    mostLatest: Infinity,
    truncated: false,
  };
  return {
    viewerMayBrowse: async (asked) => new Set(asked.filter((id) => ids.has(id))),
    loadNeighbourhood: async () => neighbourhood,
    loadCalendar: async () => baseCalendar,
    now: () => takenAt,
    loadSettings: async () => inForce,
  };
}
