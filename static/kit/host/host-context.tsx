import { createContext, useContext } from 'react';
import type { Host } from './host';

const HostContext = createContext<Host | null>(null);

export const HostProvider = HostContext.Provider;

/** The page around this screen. Throws outside of a provider: that is an error in the screen. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('useHost needs a HostProvider around it');
  return host;
}
