import { dataFlawSentence } from '../../../src/contract/words/data-quality';
import { dryRunSentence, settingsProblemSentence } from '../../../src/contract/words/settings';

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
    { kind: 'pattern' },
    'blocked.statusPattern cannot be (: a regular expression of up to 200 characters, without repeated repeats.',
  ],
  [{ section: 'quiet', threshold: 'a', value: 1 }, { kind: 'no-such-section' }, 'There is no section quiet.'],
  [
    { section: 'silent', threshold: 'a', value: 1 },
    { kind: 'no-such-threshold' },
    'There is no threshold a in silent.',
  ],
] as const)('%j is refused', (about, allowed, sentence) => {
  expect(settingsProblemSentence({ ...about, allowed })).toBe(sentence);
});

it('a dry run is told in one sentence', () => {
  expect(dryRunSentence({ flaggedNow: 12, flaggedThen: 14, flaggedBoth: 9 })).toBe(
    'With these settings 14 items would be flagged today, 9 of them are flagged now; 3 would be no more.',
  );
  expect(dryRunSentence({ flaggedNow: 1, flaggedThen: 1, flaggedBoth: 1 })).toBe(
    'With these settings 1 item would be flagged today, 1 of them are flagged now.',
  );
});

it('a flaw of the data is told with its effect, and not when there is none', () => {
  expect(dataFlawSentence({ flaw: 'unclosed-iterations', count: 2, of: 8 })).toBe(
    '2 of 8 started sprints (25\u00a0%) were never closed. Everything in them counts as planned for now, and what is carried over from them is not seen.',
  );
  expect(dataFlawSentence({ flaw: 'imported', count: 0, of: 8 })).toBeNull();
});
