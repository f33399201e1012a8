import { createContext, useContext } from 'react';
import type { Recognised } from '../../src/contract/recognised';
import type { SettingsView } from '../../src/contract/settings';
import type { SiteReading } from './projects/use-sync-facts';

/** The data that pages share besides the draft. */
export interface Known {
  /** Explanations of all thresholds in the viewer’s language. */
  readonly sections: SettingsView['sections'];
  readonly recognised: Recognised;
  readonly readAgain: () => void;
  /** The state of reading of projects, and their names. */
  readonly sync: SiteReading;
  /** The project on which changes are tried, by its id; null until one is chosen or known. */
  readonly chosen: string | null;
  readonly choose: (projectId: string) => void;
}

const KnownContext = createContext<Known | null>(null);

export const KnownProvider = KnownContext.Provider;

/** Throws outside of a provider: that is an error in the screen. */
export function useKnown(): Known {
  const known = useContext(KnownContext);
  if (known === null) throw new Error('useKnown needs a KnownProvider around it');
  return known;
}
