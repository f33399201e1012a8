import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Host } from '../../../static/kit/host/host';
import { HostProvider } from '../../../static/kit/host/host-context';
import type { ItemWords } from '../../../static/kit/host/names';
import { NO_WORDS } from '../../../static/kit/host/names';
import { EVERY_MESSAGE } from '../../../src/words/every-message';
import type { Locale } from '../../../src/words/say/locale';
import { sayTo } from '../../../src/words/say/say';
import { VoiceProvider } from '../../../static/kit/say';
import { ScreenContextProvider } from '../../../static/kit/screen-context';

/** A page around the screen of which nothing is asked while it is drawn once. */
const NO_PAGES: Host = {
  tracker: 'jira',
  place: nothing,
  ask: nothing,
  readWords: nothing,
  readUpdatedAt: nothing,
  watchItem: () => () => undefined,
  open: () => undefined,
  addressOf: nothing,
  followTheme: nothing,
};

function nothing(): never {
  throw new Error('Nobody asks while a part is drawn once.');
}

/** The markup of a part as it first stands on the screen. */
export function markup(part: ReactNode, words: ItemWords = NO_WORDS, locale: Locale = 'en'): string {
  const context = { locale: 'en-GB', timeZone: 'Europe/Berlin', takenAt: '2026-02-19T13:32:00.000Z' };
  const openIssue = () => undefined;
  const languageTag = locale === 'en' ? 'en-GB' : locale;
  return renderToStaticMarkup(
    <VoiceProvider value={sayTo({ ...context, languageTag }, EVERY_MESSAGE[locale])}>
      <HostProvider value={NO_PAGES}>
        <ScreenContextProvider value={{ words, context, itemsUrl: 'https://site.example/browse/', openIssue }}>
          {part}
        </ScreenContextProvider>
      </HostProvider>
    </VoiceProvider>,
  );
}

/** What a reader sees of it: the words, one space between pieces. */
export function visibleText(part: ReactNode, words: ItemWords = NO_WORDS): string {
  return markup(part, words)
    .replaceAll(/<svg.*?<\/svg>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** How many of these strings come in this order, each after the one before. */
export function inOrder(text: string, parts: readonly string[]): boolean {
  const places = parts.map((part) => text.indexOf(part));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}
