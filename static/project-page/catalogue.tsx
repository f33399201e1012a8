import { createContext, useContext } from 'react';
import type { ScopeCatalogue } from '../kit/host/scope-catalogue';

const CatalogueContext = createContext<ScopeCatalogue | null>(null);

export const CatalogueProvider = CatalogueContext.Provider;

/** The scopes of the tracker, as the viewer may see them. Throws outside of a provider: an error in the screen. */
export function useCatalogue(): ScopeCatalogue {
  const catalogue = useContext(CatalogueContext);
  if (catalogue === null) throw new Error('useCatalogue needs a CatalogueProvider around it');
  return catalogue;
}
