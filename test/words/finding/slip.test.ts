import { plainText } from '../../../src/words/phrase';
import { isLate, leverSentence, slipSentence } from '../../../src/words/finding/slip';

const context = { locale: 'en-GB', timeZone: 'UTC', takenAt: '2024-03-01T18:00:00Z' };
const visible = { visible: true, key: 'PLAT-7', id: '7' } as const;

describe('slipSentence', () => {
  it.each([
    [9, 'target', '9 working days after the target at 85\u00a0%, mostly because of scope that grew after the start.'],
    [0, 'target', 'Just in time at 85\u00a0%.'],
    [-3, 'target', '3 working days before the target at 85\u00a0%.'],
    [
      1,
      'forecast-when-committed',
      '1 working day later than forecast when it was committed, mostly because of scope that grew after the start.',
    ],
    [0, 'forecast-when-committed', 'As forecast when it was committed.'],
    [-2.5, 'forecast-when-committed', '2.5 working days earlier than forecast when it was committed.'],
  ] as const)('of %d days against the %s', (totalDays, against, sentence) => {
    const parts = [{ cause: 'scope', days: totalDays }] as const;
    expect(slipSentence({ totalDays, against, parts })).toBe(sentence);
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

describe('leverSentence', () => {
  it.each([
    [{ act: 'finish-blocker', items: [visible], count: 1, daysEarlier: 4 }, 'Finish PLAT-7 first: 4 days earlier.'],
    [
      { act: 'drop-added', items: [visible], count: 1, daysEarlier: 1 },
      'Leave out PLAT-7, which was added and nobody has begun: 1 day earlier.',
    ],
    [
      { act: 'drop-added', items: [visible], count: 5, daysEarlier: 6.5 },
      'Leave out the 5 items that were added and nobody has begun: 6.5 days earlier.',
    ],
    [{ act: 'move-stalled', items: [visible], count: 1, daysEarlier: 3 }, 'Get PLAT-7 to move: 3 days earlier.'],
    [
      { act: 'split', items: [visible], count: 1, daysEarlier: 2.5 },
      'Split PLAT-7 and leave half of it for later: 2.5 days earlier.',
    ],
    [
      { act: 'add-person', stage: 'In Review', count: 4, daysEarlier: 6 },
      'Let a second person take on In Review, where 4 items wait: 6 days earlier.',
    ],
    [{ act: 'move-target', on: '2024-03-28' }, 'Move the target to 28 Mar, for 85\u00a0%.'],
    [
      { act: 'move-stalled', items: [{ visible: false }], count: 2, daysEarlier: 3 },
      'Get the 2 items to move that stand still: 3 days earlier.',
    ],
  ] as const)('%#', (lever, sentence) => {
    expect(plainText(leverSentence(lever, context))).toBe(sentence);
  });
});
