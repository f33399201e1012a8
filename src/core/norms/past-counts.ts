import type { Facts } from '../facts/facts';
import { computed } from '../facts/computed';
import { pausesOf } from './flow/pauses';

/** How many stays in progress have ended in all that was read: what there was to learn from, where it was too little. */
export const endedStays = computed('ended stays', (facts: Facts): number =>
  sum(facts, ({ item, visits }) =>
    item.historyKnown ? visits.filter((visit) => visit.category === 'in-progress' && visit.leftAt !== null).length : 0,
  ),
);

/** How many pauses of a working day or more there were in all that was read. */
export const endedPauses = computed(
  'ended pauses',
  (facts: Facts): number =>
    pausesOf(facts.histories, facts.snapshot, facts.settings.flow).filter(({ ended }) => ended).length,
);

function sum(facts: Facts, count: (history: Facts['histories'][number]) => number): number {
  return facts.histories.reduce((total, history) => total + count(history), 0);
}
