import { createContext, useContext } from 'react';
import type { WordsContext } from '../../src/words/format';
import type { ItemWords } from './names';

/**
 * The context that every part of a screen needs: the tracker's words, the format of dates, and how to open an issue.
 */
export interface Telling {
  readonly words: ItemWords;
  readonly context: WordsContext;
  readonly itemsUrl: string;
  readonly openIssue: (key: string, newTab: boolean) => void;
}

const TellingContext = createContext<Telling | null>(null);

export const TellingProvider = TellingContext.Provider;

/** The context of the screen around. Throws outside of one: that is an error in the screen. */
export function useTelling(): Telling {
  const screenContext = useContext(TellingContext);
  if (screenContext === null) throw new Error('useTelling needs a TellingProvider around it');
  return screenContext;
}
