import { basisSentence } from '../../../src/words/finding/basis';
import { cannotTellSentence } from '../../../src/words/finding/cannot-tell';
import { baselineLabel, causeLabel, LEVEL_LABELS } from '../../../src/words/labels';
import { capitalised, leading, listed, phrase, plainText } from '../../../src/words/phrase';
import { SIGNAL_WORDS } from '../../../src/words/signals';
import { containerSignals, itemSignals } from '../../../src/core/signals';
import { hidden, named } from '../finding-builder';

const signalIds = [...new Set([...itemSignals, ...containerSignals].map(({ id }) => id))].sort();

describe('what a number rests on', () => {
  it.each([
    [basisSentence({ level: 'status', sample: 212 }, 'stalled', 'Review'), 'from 212 of your own stays in Review'],
    [
      basisSentence({ level: 'type-and-status', sample: 40 }, 'silent', 'Review'),
      'from 40 of your own pauses in Review, of items of this type',
    ],
    [basisSentence({ level: 'status', sample: 1 }, 'blocked'), 'from one stay of your own in this status'],
    [basisSentence({ level: 'type', sample: 31 }, 'ageing'), 'from 31 of your own finished items of this type'],
    [basisSentence({ level: 'project', sample: 9 }, 'ageing'), 'from 9 of your own finished items in this project'],
    [
      basisSentence({ level: 'everything', sample: 800 }, 'ageing'),
      'from 800 finished items in all projects, because this one has too few',
    ],
    [
      basisSentence({ level: 'published', sample: 0 }, 'scope-creep'),
      'published figures, because your own history is too short',
    ],
    [
      basisSentence({ level: 'published', sample: 3 }, 'scope-creep'),
      'published figures, because only 3 of your earlier scopes can be compared',
    ],
    [
      basisSentence({ level: 'project', sample: 12 }, 'scope-creep'),
      'from 12 of your own earlier scopes in this project',
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('why a signal cannot tell', () => {
  it.each([
    ['too-few-finished', 4, 8, '4 finished items, 8 needed.'],
    ['too-few-finished', 1, 8, '1 finished item, 8 needed.'],
    ['too-few-finished', null, null, 'Too few finished items.'],
    ['too-few-stays', 12, 20, '12 ended stays in a status, 20 needed.'],
    ['too-few-pauses', 0, 20, '0 pauses to compare with, 20 needed.'],
    ['no-history', null, null, 'The history of this item was not recorded.'],
    ['no-history', 3, 10, 'The history of only 3 of 10 items was recorded.'],
    ['no-dates', 1, 3, '1 of 3 blockers can be compared by date.'],
    ['no-dates', 0, 2, 'The items in this chain have no dates to compare.'],
    ['no-dates', null, null, 'It has no dates to go by.'],
    ['something-newer', null, null, 'The facts that this signal needs are missing.'],
  ] as const)('%s %s %s', (reason, have, need, sentence) => {
    expect(cannotTellSentence({ signal: 'ageing', reason, have, need })).toBe(sentence);
  });
});

describe('labels', () => {
  it('know every cause and baseline, and show the id of what they do not know', () => {
    expect([causeLabel('new-demand'), causeLabel('other')]).toEqual(['new demand', 'other']);
    expect([baselineLabel('planned-late'), baselineLabel('other')]).toEqual([
      'what it held when its late planning ended',
      'other',
    ]);
    expect(LEVEL_LABELS.unknown).toBe('Can’t tell');
  });

  it('explain every signal in two sentences and how it is computed', () => {
    expect(Object.keys(SIGNAL_WORDS).sort()).toEqual(signalIds);
    for (const { label, meaning, computed } of Object.values(SIGNAL_WORDS)) {
      expect(label.length).toBeGreaterThan(3);
      expect(meaning.split('. ')).toHaveLength(2);
      expect(computed).toMatch(/\.$/);
    }
  });
});

describe('phrases', () => {
  it('join words and keep items', () => {
    expect(phrase`Waiting for ${named('A-1')}${' '}${'now'}`).toEqual(['Waiting for ', { item: named('A-1') }, ' now']);
    expect(plainText(listed([phrase`${named('A-1')}`, phrase`b`, phrase`${hidden}`]))).toBe(
      'A-1, b and an item you cannot see',
    );
  });

  it('begin with a capital', () => {
    expect(plainText(leading(hidden))).toBe('An item you cannot see');
    expect(plainText(capitalised(phrase`${hidden} waits`))).toBe('An item you cannot see waits');
    expect(plainText(capitalised(phrase`it waits`))).toBe('It waits');
  });
});
