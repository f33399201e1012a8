import { ENGLISH } from '../../../../local/terminal-voice';
import { wordsWithoutSlip } from '../../../../static/portfolio/view/slip-words';
import { aRow } from '../rows-builder';

const without = (given: Parameters<typeof aRow>[1]) => wordsWithoutSlip(aRow('1', { slip: null, ...given }), ENGLISH);

it.each([
  [
    'Nothing open',
    { level: 'on-track', levelReason: 'nothing-open', missing: { lacks: 'open-items', have: null, need: null } },
  ],
  ['1 item finished; 8 needed', { level: 'unknown', missing: { lacks: 'finished-items', have: 1, need: 8 } }],
  ['Too early to judge', { level: 'unknown', missing: { lacks: 'started-work', have: null, need: null } }],
] as const)('says why there is no slip: %s', (words, given) => {
  expect(without({ ...given, expectedOn: null, targetOn: null })).toBe(words);
});

it('says what a date lacks to have a level', () => {
  expect(without({ level: 'unknown', levelReason: 'cannot-tell', targetOn: null })).toBe(
    'A target shows level and slip',
  );
  expect(without({ level: 'at-risk', levelReason: 'severe-signal', targetOn: null })).toBe('A target shows the slip');
});
