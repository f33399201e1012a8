import { basisSentence } from '../../../src/words/finding/basis';
import { unknownSentence } from '../../../src/words/finding/unknown-sentence';
import { plainText } from '../../../src/words/phrase';
import { LOCALES } from '../../../src/words/say/locale';
import { signalHelp, signalLabel } from '../../../src/words/finding/signal-names';
import { SIGNAL_WORDS } from '../../../src/words/signals';
import { containerSignals, itemSignals } from '../../../src/core/signals';
import { say, voice } from '../finding-builder';

const signalIds = [...new Set([...itemSignals, ...containerSignals].map(({ id }) => id))].sort();

describe('what a number rests on', () => {
  it.each([
    ['status', 212, 'stalled', 'Review', 'From 212 items in Review, of any type.'],
    ['type-and-status', 40, 'silent', 'Review', 'From 40 cases of this type in Review.'],
    ['status', 1, 'blocked', null, 'From 1 case in this status, of any type.'],
    ['type', 31, 'ageing', null, 'From 31 items of this type.'],
    ['project', 9, 'unanswered', null, 'From 9 answers in this project.'],
    ['everything', 800, 'ageing', null, 'From 800 items of all projects; this one has too few.'],
    ['published', 0, 'scope-creep', null, 'From other organisations; here the history is too short.'],
    ['published', 3, 'over-commitment', null, 'From other organisations; here only 3 sprints.'],
    ['project', 12, 'scope-creep', null, 'From 12 cases in this project.'],
  ] as const)('%s %i %s %s', (level, sample, signal, statusName, sentence) => {
    expect(plainText(basisSentence({ basis: { level, sample }, signal, statusName }, say), say)).toBe(sentence);
  });
});

describe('why a signal cannot tell', () => {
  it.each([
    ['too-few-finished', 4, 8, '4 finished items so far, 8 needed.'],
    ['too-few-finished', 1, 8, '1 finished item so far, 8 needed.'],
    ['too-few-finished', null, null, 'Too few finished items.'],
    ['too-few-stays', 12, 20, '12 items have left a status so far, 20 needed.'],
    ['too-few-pauses', 0, 20, 'Too few cases to know what is usual: 0 of 20.'],
    ['no-history', null, null, 'The history of this item was not recorded.'],
    ['no-history', 3, 10, 'The history of only 3 of 10 items was recorded.'],
    ['no-dates', 1, 3, 'Dates are known for 1 of 3 items it waits for.'],
    ['no-dates', null, null, 'It has no date to judge by.'],
    ['too-few-weeks', 3, 12, 'Too few earlier weeks to compare with: 3 of 12.'],
    ['too-few-lately', 3, 8, 'Lately 3 items were finished, 8 needed.'],
    ['empty-weeks', null, null, 'Nothing was moved in the last weeks, so there is nothing to compare.'],
    [
      'not-by-status',
      null,
      null,
      'Work on it began without a move to in progress, so the time in its status says nothing.',
    ],
    ['too-few-answers', 1, 20, '1 answer to compare with, 20 needed.'],
    ['too-few-owned', 1, 3, '1 item with an assignee, 3 needed.'],
    ['not-usual-here', null, null, 'Most finished items here go without it, so this says nothing.'],
  ] as const)('%s %s %s', (reason, have, need, sentence) => {
    expect(unknownSentence({ signal: 'ageing', reason, have, need }, say)).toBe(sentence);
  });
});

describe('labels', () => {
  it.each(LOCALES)('explain every signal in %s: what it means in two sentences, and how it is judged', (locale) => {
    expect(Object.keys(SIGNAL_WORDS).sort()).toEqual(signalIds);
    const speak = voice(locale);
    for (const signal of signalIds) {
      const { meaning, computed } = signalHelp(signal, speak);
      expect(signalLabel(signal, speak).length).toBeGreaterThan(1);
      expect(meaning).toMatch(/^[^.。]+(?:\. |。)[^.。]+[.。]/);
      expect(computed).toMatch(/[.。]$/);
    }
  });
});
