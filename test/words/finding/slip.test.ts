import { plainText } from '../../../src/words/phrase';
import { isLate, slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { say } from '../finding-builder';

const visible = { visible: true, key: 'PLAT-7', id: '7' } as const;

describe('slipSentence', () => {
  it.each([
    [9, 'target', 'Up to 9 working days late, mostly because of added scope.'],
    [1, 'target', 'Up to 1 working day late, mostly because of added scope.'],
    [220, 'target', 'More than 10 months late, mostly because of added scope.'],
    [300, 'target', 'More than a year late, mostly because of added scope.'],
    [0, 'target', 'Expected by the target day.'],
    [-3, 'target', 'Expected 3 working days or more before the target.'],
    [1, 'forecast-when-committed', 'Expected 1 working day later than at the start, mostly because of added scope.'],
    [0, 'forecast-when-committed', 'Expected as at the start.'],
    [-2, 'forecast-when-committed', 'Expected 2 working days earlier than at the start.'],
  ] as const)('of %d days against the %s', (totalDays, against, sentence) => {
    const parts = [{ cause: 'scope', days: totalDays, facts: [], count: 0 }] as const;
    expect(slipSentence({ totalDays, against, parts }, say)).toBe(sentence);
  });
});

it('says in words that the target was set too early', () => {
  const part = { cause: 'tight-target', days: 19, facts: [], count: 0 } as const;
  expect(slipSentence({ totalDays: 19, against: 'target', parts: [part] }, say)).toBe(
    'Up to 19 working days late, mostly because the target was set too early.',
  );
  expect(plainText(slipFactsWords(part, say) ?? [], say)).toBe(
    'Target set too early by 19 days, given the pace at the start.',
  );
});

it('names no cause that makes less than half of it', () => {
  const parts = (['scope', 'stalled', 'pace'] as const).map((cause) => ({ cause, days: 3, facts: [], count: 0 }));
  expect(slipSentence({ totalDays: 9, against: 'target', parts }, say)).toBe('Up to 9 working days late.');
});

describe('slipPartWords', () => {
  it.each([
    [{ cause: 'scope', days: 6 }, 'scope added 6\u00a0d'],
    [{ cause: 'scope', days: -2 }, 'scope removed −2\u00a0d'],
    [{ cause: 'pace', days: -2 }, 'faster pace −2\u00a0d'],
    [{ cause: 'tight-target', days: -9 }, 'time to spare −9\u00a0d'],
    [{ cause: 'stalled', days: 150 }, 'stalled more than 7 months'],
  ] as const)('%j', (part, words) => {
    expect(slipPartWords(part, say)).toBe(words);
  });
});

describe('slipFactsWords', () => {
  it('names the first items, and how many more there are', () => {
    const part = { cause: 'waiting', days: 8, facts: [{ item: visible, at: null }], count: 4 } as const;
    expect(plainText(slipFactsWords(part, say) ?? [], say)).toBe('Waiting: PLAT-7 and 3 more.');
  });

  it('has nothing to name of days off and of time to spare', () => {
    expect(
      slipFactsWords({ cause: 'calendar', days: 1, facts: [{ item: null, at: '2024-05-01' }], count: 1 }, say),
    ).toBeNull();
    expect(slipFactsWords({ cause: 'tight-target', days: -3, facts: [], count: 0 }, say)).toBeNull();
  });
});

describe('isLate', () => {
  it.each([
    [0.5, true],
    [0, false],
    [-3, false],
  ])('of %d days is %s', (totalDays, late) => {
    expect(isLate({ totalDays, against: 'target', parts: [] })).toBe(late);
  });

  it('is not said of an end that cannot be told', () => {
    expect(isLate(null)).toBe(false);
  });
});
