import { createContext, useContext } from 'react';
import type { WordsContext } from '../../src/words/format';
import type { ItemWords } from './names';

/** What every part of a screen needs to say something: the tracker's words, how to write dates, how to open an issue. */
export interface Telling {
  readonly words: ItemWords;
  readonly context: WordsContext;
  readonly itemsUrl: string;
  readonly openIssue: (key: string, newTab: boolean) => void;
}

const TellingContext = createContext<Telling | null>(null);

export const TellingProvider = TellingContext.Provider;

/** The telling of the screen around. Throws outside of one: that is a mistake in the screen. */
export function useTelling(): Telling {
  const telling = useContext(TellingContext);
  if (telling === null) throw new Error('useTelling needs a TellingProvider around it');
  return telling;
}
