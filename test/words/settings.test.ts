import { dataFlawSentence } from '../../src/words/data-quality';
import { say } from './finding-builder';
import { settingsProblemSentence } from '../../src/words/settings';

it.each([
  [
    { section: 'silent', threshold: 'raiseAtPercentile', value: 120 },
    { kind: 'number', least: 1, most: 99, whole: false },
    'silent.raiseAtPercentile cannot be 120: a number from 1 to 99.',
  ],
  [
    { section: 'overloaded', threshold: 'weeks', value: 1.5 },
    { kind: 'number', least: 1, most: 260, whole: true },
    'overloaded.weeks cannot be 1.5: a whole number from 1 to 260.',
  ],
  [
    { section: 'blocked', threshold: 'statusPattern', value: '(' },
    { kind: 'pattern', problem: { because: 'regular-expression', sign: '(' } },
    'blocked.statusPattern cannot be (: ( belongs to regular expressions, which are not used here. Give words, * for any characters and | between choices: block | waiting*customer.',
  ],
  [
    { section: 'blocked', threshold: 'statusPattern', value: '*' },
    { kind: 'pattern', problem: { because: 'fits-everything' } },
    'blocked.statusPattern cannot be *: each choice needs a word, or it fits every name. Give words, * for any characters and | between choices: block | waiting*customer.',
  ],
  [
    { section: 'silent', threshold: 'raiseAtPercentile', value: 97 },
    { kind: 'at-most', other: 'severeAtPercentile', value: 95 },
    'silent.raiseAtPercentile cannot be 97: at most silent.severeAtPercentile, which is 95.',
  ],
  [
    { section: 'level', threshold: 'atRiskBelowChance', value: 0.4 },
    { kind: 'at-least', other: 'offTrackBelowChance', value: 0.55 },
    'level.atRiskBelowChance cannot be 0.4: at least level.offTrackBelowChance, which is 0.55.',
  ],
  [{ section: 'quiet', threshold: 'a', value: 1 }, { kind: 'no-such-section' }, 'There is no section quiet.'],
  [
    { section: 'silent', threshold: 'a', value: 1 },
    { kind: 'no-such-threshold' },
    'There is no threshold a in silent.',
  ],
] as const)('%j is refused', (about, allowed, sentence) => {
  expect(settingsProblemSentence({ ...about, allowed }, say)).toBe(sentence);
});

it('a flaw of the data is told with its effect, and not when there is none', () => {
  expect(dataFlawSentence({ flaw: 'unclosed-iterations', count: 2, of: 8 }, say)).toBe(
    '2 of 8 started sprints (25%) were never closed. Work carried over from them is not seen.',
  );
  expect(dataFlawSentence({ flaw: 'unclosed-iterations', count: 1, of: 8 }, say)).toBe(
    '1 of 8 started sprints (13%) was never closed. Work carried over from it is not seen.',
  );
  expect(dataFlawSentence({ flaw: 'imported', count: 0, of: 8 }, say)).toBeNull();
});
