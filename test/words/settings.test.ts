import { dataFlawSentence } from '../../src/words/data-quality';
import { say } from './finding-builder';
import type { IgnoredLayer, SettingsChange, SettingsPlace, SettingsTrial } from '../../src/contract/settings';
import {
  dryRunSentence,
  ignoredLayerSentence,
  settingsChangeSentence,
  settingsProblemSentence,
} from '../../src/words/settings';

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
  expect(dataFlawSentence({ flaw: 'unclosed-iterations', count: 2, of: 8 }, say)).toBe(
    '2 of 8 started sprints (25%) were never closed. Work carried over from them is not seen.',
  );
  expect(dataFlawSentence({ flaw: 'imported', count: 0, of: 8 }, say)).toBeNull();
});

describe('what came of a change', () => {
  const project = { layer: 'project', projectId: '7' } as const;
  const site = { layer: 'site' } as const;

  it.each<readonly [SettingsChange | SettingsTrial, SettingsPlace, string]>([
    [
      { status: 'not-allowed', needs: 'site-admin' },
      site,
      'The settings of the site can be changed by administrators of Jira alone: ask one of them, or change those of a project.',
    ],
    [
      { status: 'not-allowed', needs: 'project-admin' },
      project,
      'The settings of this project can be changed by its administrators, and by those of Jira: ask one of them.',
    ],
    [
      { status: 'changed-meanwhile', settings: { layers: [], sections: [] } },
      project,
      'Somebody else has changed the settings of this project since you opened them, and nothing of yours is saved: look at theirs, then save again.',
    ],
    [
      { status: 'written-by-newer' },
      site,
      'The settings of the site were saved by a later version of the app, which this one cannot read: bring the app up to date.',
    ],
    [
      { status: 'nothing-to-undo' },
      site,
      'The settings of the site have no former value: there is nothing to take back.',
    ],
    [
      { status: 'malformed', at: 'silent' },
      site,
      'silent is neither a number nor a pattern, like {"silent": {"leastIdleDays": 5}}.',
    ],
    [
      { status: 'not-filled', share: 0.4 },
      project,
      'This project is not read to its end yet (40%): try again when it is.',
    ],
    [
      { status: 'too-large', items: 60_000 },
      project,
      'This project has too many items (60000) to be judged while you wait: save, and take it back where it flags too much.',
    ],
    [{ status: 'not-filled', share: null }, project, 'This project is not read to its end yet: try again when it is.'],
    [
      { status: 'saved', settings: { layers: [], sections: [] } },
      project,
      'The settings of this project are saved. What they are in force for is judged anew within some minutes.',
    ],
  ])('is said in a sentence: %j', (change, place, sentence) => {
    expect(settingsChangeSentence(change, place)).toBe(sentence);
  });
});

it.each<readonly [IgnoredLayer, string]>([
  [
    { layer: 'project', because: 'damaged' },
    'The settings of this project cannot be read, so those of the site count. An administrator can reset them.',
  ],
  [
    { layer: 'site', because: 'newer' },
    'The settings of the site were saved by a later version of the app, so the defaults count until this one is brought up to date.',
  ],
  [
    { layer: 'site', because: 'unreachable' },
    'Settings could not be asked for just now, so the defaults count. Read again in a moment.',
  ],
  [
    { layer: 'project', because: 'values-refused' },
    'Some settings of this project are out of their range, so those of the site count in their place. An administrator can correct them.',
  ],
])('says that a layer has no effect: %j', (ignored, sentence) => {
  expect(ignoredLayerSentence(ignored)).toBe(sentence);
});
