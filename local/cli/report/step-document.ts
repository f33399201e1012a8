import type { NextStep } from '../../../src/core/report/next-step';
import { type ReadingWords, stepSentence } from './read-words';

/** A next step as the JSON report tells it: which item, whose move, which act, and what it buys. */
export function stepDocument(step: NextStep, words: Pick<ReadingWords, 'nameOf' | 'say'>): object {
  const { signal, itemKey, otherItemKey, itemKeys, stage, on, personId, role, act, gain } = step;
  return {
    signal,
    item: itemKey,
    otherItem: otherItemKey,
    // JSON leaves out what is undefined.
    items: itemKeys,
    stage,
    to: on,
    person: personId,
    role,
    act,
    sentence: stepSentence(step, words),
    frees: gain.freedKeys,
    daysEarlier: gain.days,
    remainingWork: gain.remainingWork,
  };
}
