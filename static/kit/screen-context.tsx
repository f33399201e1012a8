import { createContext, useContext } from 'react';
import type { WordsContext } from '../../src/words/format';
import type { ItemWords } from './host/names';

/**
 * The context that every part of a screen needs: the tracker's words, the format of dates, and how to open an issue.
 */
export interface ScreenContext {
  readonly words: ItemWords;
  readonly context: WordsContext;
  readonly itemsUrl: string;
  readonly openIssue: (key: string, newTab: boolean) => void;
}

const screenContext = createContext<ScreenContext | null>(null);

export const ScreenContextProvider = screenContext.Provider;

/** The context of the screen around. Throws outside of one: that is an error in the screen. */
export function useScreenContext(): ScreenContext {
  const context = useContext(screenContext);
  if (context === null) throw new Error('useScreenContext needs a ScreenContextProvider around it');
  return context;
}
