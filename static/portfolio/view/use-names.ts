import { useEffect, useState } from 'react';
import type { Portfolio, PortfolioPayload } from '../../../src/contract/portfolio';
import type { NamedScope, ScopeCatalogue, WatchedScope } from '../../kit/host/scope-catalogue';

/**
 * The names of all rows, of their projects and of the chosen ones, as the viewer may read them; null until they are
 * there.
 */
export function useNames(
  portfolio: Portfolio | null,
  chosen: PortfolioPayload['scopes'],
  catalogue: ScopeCatalogue,
): ReadonlyMap<string, NamedScope> | null {
  const [names, setNames] = useState<ReadonlyMap<string, NamedScope> | null>(null);
  useEffect(() => {
    if (portfolio === null) return undefined;
    let wanted = true;
    void catalogue.namesOf(scopesOf(portfolio, chosen)).then((found) => {
      if (wanted) setNames(new Map(found.map((named) => [`${named.kind} ${named.id}`, named])));
    });
    return () => {
      wanted = false;
    };
  }, [portfolio, chosen, catalogue]);
  return names;
}

function scopesOf({ rows }: Portfolio, chosen: PortfolioPayload['scopes']): readonly WatchedScope[] {
  const scopes = new Map<string, WatchedScope>();
  const add = (scope: WatchedScope): void => void scopes.set(`${scope.kind} ${scope.id}`, scope);
  for (const { scope, projectKey } of rows) {
    add(scope);
    if (projectKey !== null) add({ kind: 'project', id: projectKey });
  }
  for (const scope of chosen) if (scope.kind === 'project') add(scope);
  return [...scopes.values()];
}
