import type { Facts } from '../facts/facts';
import { learnt } from '../facts/learnt';
import { pausesOf } from './flow/pauses';

/** How many stays in progress have ended in all that was read: what there was to learn from, where it was too little. */
export const endedStays = (facts: Facts): number => countsLesson(facts, facts.settings).stays;

/** How many pauses of a working day or more there were in all that was read. */
export const endedPauses = (facts: Facts): number => countsLesson(facts, facts.settings).pauses;

/** A plain value. */
export const countsLesson = learnt('ended stays and pauses', {
  learn: ({ histories, snapshot, settings }: Facts) => ({
    stays: histories
      .filter(({ item }) => item.historyKnown)
      .reduce(
        (sum, { visits }) =>
          sum + visits.filter(({ category, leftAt }) => category === 'in-progress' && leftAt !== null).length,
        0,
      ),
    pauses: pausesOf(histories, snapshot, settings.flow).filter(({ ended }) => ended).length,
  }),
});
