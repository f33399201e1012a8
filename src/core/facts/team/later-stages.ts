import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';
import { computed } from '../computed';

/**
 * The items that were ever in each stage after a hand-over, by project and status. The stage in which work begins is
 * left out: how much is started at once is another question.
 */
export const laterStages = computed(
  'later stages',
  (facts: Facts): ReadonlyMap<string, ReadonlyMap<string, readonly ItemHistory[]>> => {
    const byProject = new Map<string, Map<string, { items: Set<ItemHistory>; entries: number; handedOn: number }>>();
    for (const item of facts.histories) {
      if (!item.item.historyKnown || item.item.level === 'parent') continue;
      const stages = byProject.get(item.state.projectKey) ?? new Map();
      byProject.set(item.state.projectKey, stages);
      item.visits.forEach(({ statusId, category }, index) => {
        if (category !== 'in-progress') return;
        const stage = stages.get(statusId) ?? { items: new Set<ItemHistory>(), entries: 0, handedOn: 0 };
        stage.items.add(item);
        stage.entries += 1;
        if (item.visits[index - 1]?.category === 'in-progress') stage.handedOn += 1;
        stages.set(statusId, stage);
      });
    }
    return new Map(
      [...byProject].map(([projectKey, stages]) => [
        projectKey,
        new Map(
          [...stages].flatMap(([statusId, { items, entries, handedOn }]) =>
            2 * handedOn > entries ? [[statusId, [...items]] as const] : [],
          ),
        ),
      ]),
    );
  },
);
