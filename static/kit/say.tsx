import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { WordsBundle } from '../../src/words/bundles';
import type { Bundle } from '../../src/words/say/catalogue';
import { type Locale, localeOf } from '../../src/words/say/locale';
import type { Messages } from '../../src/words/say/messages';
import { type Listener, type Say, sayTo } from '../../src/words/say/say';

const SayContext = createContext<Say | null>(null);

/** Passes existing texts to parts of a screen. */
export const VoiceProvider = SayContext.Provider;

/** The texts of the screen around, for shared parts. Throws outside of a provider: an error in the screen. */
export function useSay<Name extends Bundle = 'shared'>(): Say<Name | 'shared'> {
  const say = useContext(SayContext);
  if (say === null) throw new Error('useSay needs the provider of a screen around it');
  return say;
}

export interface ScreenSay<Name extends Bundle> {
  /**
   * Reads the messages in the language of the viewer. Shows its children when they are there, and `before` until then.
   */
  readonly SayProvider: (props: SayProviderProps) => ReactNode;
  /** The same as the kit's, with the bundles of this screen. */
  readonly useSay: () => Say<Name | 'shared'>;
}

export interface SayProviderProps extends Listener {
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** The texts of a screen: created once for each screen, with the bundles that it needs. */
export function screenSay<Name extends Bundle>(...bundles: readonly WordsBundle<Name>[]): ScreenSay<Name> {
  return {
    SayProvider: (props) => <Provider {...props} bundles={bundles} />,
    useSay: () => useSay<Name>(),
  };
}

function Provider({
  bundles,
  before = null,
  children,
  languageTag,
  timeZone,
  takenAt,
}: SayProviderProps & { readonly bundles: readonly WordsBundle<Bundle>[] }): ReactNode {
  const messages = useMessages(languageTag, bundles);
  const say = useMemo(
    () => (messages === null ? null : sayTo<Bundle>({ languageTag, timeZone, takenAt }, messages)),
    [messages, languageTag, timeZone, takenAt],
  );
  // Screen readers read in the language of the texts.
  const spoken = say?.locale;
  useEffect(() => {
    if (spoken !== undefined) document.documentElement.lang = spoken;
  }, [spoken]);
  return say === null ? before : <SayContext.Provider value={say}>{children}</SayContext.Provider>;
}

function useMessages(languageTag: string, bundles: readonly WordsBundle<Bundle>[]): Messages | null {
  const locale = localeOf(languageTag);
  const [read, setRead] = useState<Messages | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all(bundles.map((bundle) => readBundle(bundle, locale))).then(
      (parts) => wanted && setRead(Object.assign({}, ...parts)),
      (error: unknown) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [locale, bundles]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('The words could not be read');
  return read;
}

/** English if the language could not be read: better than a screen without texts. */
function readBundle(bundle: WordsBundle<Bundle>, locale: Locale): Promise<Messages> {
  return bundle[locale]().catch(() => bundle.en());
}
