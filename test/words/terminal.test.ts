import { EVERY_MESSAGE } from '../../src/words/every-message';
import { LOCALES, type Locale } from '../../src/words/say/locale';
import { sayTo } from '../../src/words/say/say';
import { dryRunSentence, failOnSentence, progressWords, unknownScopeSentence } from '../../src/words/terminal';

const voice = (locale: Locale) =>
  sayTo<'terminal'>({ languageTag: locale, timeZone: 'UTC', takenAt: '2026-02-19T12:00:00Z' }, EVERY_MESSAGE[locale]);
const inEach = (sentence: (say: ReturnType<typeof voice>) => string) =>
  LOCALES.map((locale) => sentence(voice(locale)));

it('a dry run says how many would be flagged, and how many of them are new', () => {
  const counts = { flaggedNow: 12, flaggedThen: 14, flaggedBoth: 9 };
  expect(inEach((say) => dryRunSentence(counts, say))).toEqual([
    '14 items would be flagged today; now 12. 5 new, 3 no longer flagged.',
    '14 Vorgänge bekämen heute einen Hinweis; jetzt 12. 5 neu, 3 ohne Hinweis.',
    '14 tickets seraient signalés aujourd’hui\u00a0; maintenant 12. 5 nouveaux, 3 qui ne le seraient plus.',
    '今日は 14 件が指摘されます。現在は 12 件です。新規 5 件、指摘なしへ 3 件。',
  ]);
});

it('a pipeline that stops says why', () => {
  expect(inEach((say) => failOnSentence('at-risk', { kind: 'project', count: 2 }, say))).toEqual([
    'Stopped by --fail-on: 2 projects are at risk or off track.',
    'Angehalten durch --fail-on: 2 Projekte sind gefährdet oder nicht im Plan.',
    'Arrêté par --fail-on\u00a0: 2 projets à risque ou hors trajectoire.',
    '--fail-on により停止しました: プロジェクト 2 件がリスクありまたは遅延です。',
  ]);
  expect(failOnSentence('off-track', { kind: 'scope', count: 1 }, voice('en'))).toBe(
    'Stopped by --fail-on: 1 scope is off track.',
  );
});

it('a scope that there is not is named, with some that there are', () => {
  expect(unknownScopeSentence('Sprnt 5', [], voice('en'))).toBe(
    'Nothing current is called Sprnt 5. Give the key of a project or epic, or the name of a sprint or version.',
  );
  expect(unknownScopeSentence('X', ['PAY', 'Sprint 5'], voice('de'))).toMatch(
    / Aktuell sind unter anderem: PAY, Sprint 5\.$/,
  );
});

it('progress says what is done, and of how much', () => {
  expect(progressWords('reading', 3200, voice('en'))).toBe('Reading: 3,200 items');
  expect(progressWords('writing', null, voice('fr'))).toBe('Écriture');
});
