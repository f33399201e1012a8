import { EVERY_MESSAGE } from '../../src/words/every-message';
import { sayTo } from '../../src/words/say/say';

const say = sayTo<'projectPage'>(
  { languageTag: 'en', timeZone: 'UTC', takenAt: '2026-02-19T13:32:00Z' },
  EVERY_MESSAGE.en,
);

it('says in points what was measured in points: items stand beside it', () => {
  expect(say('page.figure.scope.usual', { usual: 0.22, by: 'points' })).toBe('in points; usual by now: up to +22%');
  expect(say('page.figure.scope.usual', { usual: 0.22, by: 'count' })).toBe('usual by now: up to +22%');
  expect(say('page.scope.usual', { usual: 0.22, by: 'points', sign: 'plus', share: 0.04 })).toBe(
    'Your scopes usually grow by up to 22% until this point; this one changed by +4%, in points.',
  );
});
