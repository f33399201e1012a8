import type { NextStep } from '../../../src/core/report/next-step';
import { type ReadingWords, stepSentence } from './read-words';

/** A next step in the JSON report: the item, the person who has to act, the action, and its gain. */
export function stepDocument(step: NextStep, words: Pick<ReadingWords, 'nameOf' | 'say'>): object {
  const { signal, itemKey, otherItemKey, itemKeys, stage, on, personId, role, act, gain } = step;
  return {
    signal,
    item: itemKey,
    otherItem: otherItemKey,
    // JSON omits undefined properties.
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
