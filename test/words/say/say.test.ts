import { EVERY_MESSAGE } from '../../../src/words/every-message';
import { localeOf } from '../../../src/words/say/locale';
import type { Messages } from '../../../src/words/say/messages';
import { type Say, sayTo } from '../../../src/words/say/say';
import type { Phrase } from '../../../src/words/say/slot';

/** A voice that says messages of the test, by keys of the test. */
function voice(texts: Messages, languageTag = 'en-GB', timeZone = 'Europe/London') {
  const messages = { ...EVERY_MESSAGE[localeOf(languageTag)], ...texts };
  const say: Say = sayTo({ languageTag, timeZone, takenAt: '2026-02-19T09:00:00Z' }, messages);
  return say as unknown as {
    (key: string, values?: object): string;
    phrase(key: string, values?: object): Phrase;
    list(parts: readonly unknown[]): Phrase;
  };
}

describe('say', () => {
  it('fills in numbers with their plural', () => {
    const say = voice({
      open: '{open, plural, =0 {Nothing is open.} one {# item is open.} other {# items are open.}}',
    });
    expect(say('open', { open: 0 })).toBe('Nothing is open.');
    expect(say('open', { open: 1 })).toBe('1 item is open.');
    expect(say('open', { open: 22371 })).toBe('22,371 items are open.');
  });

  it('writes durations with one decimal below a hundred, and chooses the plural of what it writes', () => {
    const say = voice({ days: '{days, plural, one {# day} other {# days}}' });
    expect(say('days', { days: 9.46 })).toBe('9.5 days');
    expect(say('days', { days: 1.04 })).toBe('1 day');
    expect(say('days', { days: 99.96 })).toBe('100 days');
    expect(say('days', { days: 143.4 })).toBe('143 days');
  });

  it('writes a minus as a minus', () => {
    expect(voice({ price: '{days, number}' })('price', { days: -2 })).toBe('−2');
  });

  it.each([
    ['en-GB', '41%', 'under 1%', 'over 99%'],
    ['de-DE', '41\u00a0%', 'unter 1\u00a0%', 'über 99\u00a0%'],
    ['fr-FR', '41\u00a0%', 'moins de 1\u00a0%', 'plus de 99\u00a0%'],
    ['ja-JP', '41%', '1%未満', '99%超'],
  ])('writes shares in %s, never rounded to nothing or to all', (languageTag, some, few, most) => {
    const say = voice({ share: '{share, number, ::percent}' }, languageTag);
    // Which of the spaces that do not break is a matter of the version of Intl.
    const shown = (share: number) => say('share', { share }).replace('\u202f', '\u00a0');
    expect(shown(0.41)).toBe(some);
    expect(shown(0.003)).toBe(few);
    expect(shown(0.997)).toBe(most);
    expect(say('share', { share: 0 })).toMatch(/^0/);
    expect(say('share', { share: 1 })).toMatch(/^100/);
  });

  it.each(['en-GB', 'ja-JP'])('writes a share that rounds to nothing without a sign in %s', (languageTag) => {
    const say = voice({ share: '{share, number, ::percent}', grown: '+{share, number, ::percent}' }, languageTag);
    const shrunk = voice({ shrunk: '−{share, number, ::percent}' }, languageTag);
    expect(say('grown', { share: 0.41 })).toBe('+41%');
    expect(say('grown', { share: 0.003 })).toBe(say('share', { share: 0.003 }));
    expect(shrunk('shrunk', { share: 0.003 })).toBe(say('share', { share: 0.003 }));
  });

  it('gives words in the place of a number their capital at the beginning of a sentence', () => {
    const say = voice({
      first: '{share, number, ::percent} of 9. {share, number, ::percent} of {share, number, ::percent}.',
    });
    expect(say('first', { share: 0.003 })).toBe('Under 1% of 9. Under 1% of under 1%.');
  });

  it.each([
    ['en-GB', '28 Apr', '1 Dec 2025'],
    ['en-US', 'Apr 28', 'Dec 1, 2025'],
    ['de_DE', '28. Apr.', '1. Dez. 2025'],
    ['fr-FR', '28 avr.', '1 déc. 2025'],
    ['ja-JP', '4月28日', '2025年12月1日'],
  ])('writes dates as %s does, with the year where it is not that of the reading', (languageTag, day, other) => {
    const say = voice({ on: '{on, date, ::dMMM}' }, languageTag);
    expect(say('on', { on: '2026-04-28' })).toBe(day);
    expect(say('on', { on: '2025-12-01' })).toBe(other);
  });

  it('ends a sentence with one full stop where a date ends in one', () => {
    const say = voice({ end: 'Ende {on, date, ::dMMM}.', middle: 'Ende {on, date, ::dMMM} am Abend.' }, 'de');
    expect(say('end', { on: '2026-04-28' })).toBe('Ende 28. Apr.');
    expect(say('middle', { on: '2026-04-28' })).toBe('Ende 28. Apr. am Abend.');
  });

  it('reads an instant by the clock of the reading’s zone, and a calendar date by none', () => {
    const say = voice({ at: '{on, date, ::dMMM}, {on, time}' }, 'en-GB', 'Pacific/Auckland');
    expect(say('at', { on: '2026-02-19T18:30:00Z' })).toBe('20 Feb, 07:30');
    expect(say('at', { on: '2026-02-19' })).toBe('19 Feb, 00:00');
  });

  it('says that a date is unknown rather than stumbling over it', () => {
    expect(voice({ on: 'Started on {on, date, ::dMMM}.' })('on', { on: 'soon' })).toBe('Started on an unknown date.');
  });

  it('leaves a name alone that looks like a date', () => {
    expect(voice({ name: 'In {version}' })('name', { version: '2026-02-19' })).toBe('In 2026-02-19');
  });

  it('keeps items, people and sprints as pieces of a phrase', () => {
    const say = voice({ ask: 'Ask {person} to assign {item}.' });
    const item = { visible: true, key: 'PLAT-7', id: '7' };
    expect(say.phrase('ask', { person: { person: 'account-1' }, item })).toEqual([
      'Ask ',
      { person: 'account-1' },
      ' to assign ',
      { item },
      '.',
    ]);
  });

  it('joins words around words into one piece, and takes a phrase for a word', () => {
    const say = voice({ waits: 'Waits for {items}.' });
    const one = { item: { visible: true, key: 'A-1', id: '1' } };
    const two = { item: { visible: true, key: 'A-2', id: '2' } };
    expect(say.phrase('waits', { items: 'nothing' })).toEqual(['Waits for nothing.']);
    expect(say.phrase('waits', { items: say.list([one, two, 'one more']) })).toEqual([
      'Waits for ',
      one,
      ', ',
      two,
      ' and one more.',
    ]);
  });

  it('names a message that was not loaded', () => {
    expect(() => voice({})('nowhere')).toThrow('The message "nowhere" is in none of the bundles that were loaded');
  });
});
