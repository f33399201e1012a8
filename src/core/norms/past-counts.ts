import type { Facts } from '../facts/facts';
import { computed } from '../facts/computed';

/** How many stays in progress have ended in all that was read: what there was to learn from, where it was too little. */
export const endedStays = computed('ended stays', (facts: Facts): number =>
  sum(facts, ({ item, visits }) =>
    item.historyKnown ? visits.filter((visit) => visit.category === 'in-progress' && visit.leftAt !== null).length : 0,
  ),
);

/** How many pauses between two acts there were in all that was read. */
export const endedPauses = computed('ended pauses', (facts: Facts): number =>
  sum(facts, ({ activityAt }) => Math.max(0, activityAt.length - 1)),
);

function sum(facts: Facts, count: (history: Facts['histories'][number]) => number): number {
  return facts.histories.reduce((total, history) => total + count(history), 0);
}
