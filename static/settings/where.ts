import { createContext, useContext, useEffect, useState } from 'react';
import type { PageAddress } from '../kit/links/page-address';
import type { SiteCatalogue } from '../kit/host/site-catalogue';

/** The place of the settings: those of a project, or of the site if both are null. */
export interface Where {
  readonly site: SiteCatalogue;
  readonly address: PageAddress;
  readonly locale: string;
  readonly projectId: string | null;
  readonly projectKey: string | null;
}

const WhereContext = createContext<Where | null>(null);

export const WhereProvider = WhereContext.Provider;

/** Throws outside of a provider: that is an error in the screen. */
export function useWhere(): Where {
  const where = useContext(WhereContext);
  if (where === null) throw new Error('useWhere needs a WhereProvider around it');
  return where;
}

/** The part of the address that belongs to the screen, updated while it changes. */
export function usePath(): string {
  const { address } = useWhere();
  const [path, setPath] = useState(address.read);
  useEffect(() => address.listen(() => setPath(address.read())), [address]);
  return path;
}
