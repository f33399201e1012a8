import type { FrozenForecast } from '../../src/contract/frozen';
import { EVERY_MESSAGE } from '../../src/words/every-message';
import { foretoldWords, laterWords } from '../../src/words/frozen';
import { sayTo } from '../../src/words/say/say';

const say = sayTo<'projectPage'>(
  { languageTag: 'en', timeZone: 'UTC', takenAt: '2026-02-19T13:32:00Z' },
  EVERY_MESSAGE.en,
);

const END = { of: 'end', halfOn: '2026-04-14', expectedOn: '2026-04-28' } as const;
const LEFT = { of: 'left', half: 1, most: 8, unit: 'points', by: '2026-03-06' } as const;
const FINISHED = { of: 'finished', half: 18, least: 12, unit: 'items', by: '2026-03-19' } as const;

it.each([
  [END, 'Even chance by Apr 14, expected by Apr 28 (85%)'],
  [{ ...END, expectedOn: null }, 'Expected later than in ten years (85%)'],
  [LEFT, 'At Mar 6: at most 1 point left over (even chance), 8 (85%)'],
  [FINISHED, 'By Mar 19: at least 18 items finished (even chance), 12 (85%)'],
] as const)('says what was foretold', (foretold, sentence) => {
  expect(foretoldWords(foretold, say)).toBe(sentence);
});

const ended = (daysOff: number | null) => ({ status: 'ended', on: '2026-05-01', daysOff, amount: null }) as const;
const amount = (value: number) => ({ status: 'ended', on: '2026-03-19', daysOff: null, amount: value }) as const;
const open = (expectedOn: string | null, targetOn: string | null) =>
  ({ status: 'open', expectedOn, targetOn }) as const;

it.each<[Pick<FrozenForecast, 'foretold' | 'later'>, string]>([
  [{ foretold: END, later: open('2026-05-04', '2026-03-27') }, 'Still open, now expected by May 4'],
  [{ foretold: END, later: open(null, '2026-03-27') }, 'Still open'],
  [{ foretold: END, later: open(null, '2026-04-30') }, 'Still open. Target moved to Apr 30.'],
  [{ foretold: END, later: open(null, null) }, 'Still open. Target taken away.'],
  [{ foretold: END, later: ended(3) }, 'Finished on May 1, 3 working days after the expected day'],
  [{ foretold: END, later: ended(-1) }, 'Finished on May 1, 1 working day before the expected day'],
  [{ foretold: END, later: ended(0) }, 'Finished on May 1, on the expected day'],
  [{ foretold: END, later: ended(null) }, 'Finished on May 1'],
  [{ foretold: LEFT, later: amount(8) }, 'Closed on Mar 19, 8 left over: it came true'],
  [{ foretold: LEFT, later: amount(9) }, 'Closed on Mar 19, 9 left over: it did not come true'],
  [{ foretold: FINISHED, later: amount(12) }, '12 finished by Mar 19: it came true'],
  [{ foretold: FINISHED, later: amount(11) }, '11 finished by Mar 19: it did not come true'],
  [{ foretold: END, later: { status: 'gone' } }, 'It is not followed any more'],
  [{ foretold: END, later: { status: 'cannot-tell' } }, 'It rests on work you cannot see'],
])('says what happened later', (entry, sentence) => {
  expect(laterWords({ ...entry, targetOn: '2026-03-27' }, say)).toBe(sentence);
});
