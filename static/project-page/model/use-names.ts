import { useEffect, useState } from 'react';
import type { NamedScope } from '../../kit/host/scope-catalogue';
import type { ScopeId } from '../../kit/links/target';
import { useCatalogue } from '../catalogue';

/** The names of scopes by their ids, as the viewer may read them; null until they are there. */
export function useNames(scopes: readonly ScopeId[] | null): ReadonlyMap<string, string> | null {
  const catalogue = useCatalogue();
  const [names, setNames] = useState<ReadonlyMap<string, string> | null>(null);
  const wanted = scopes?.map(({ kind, id }) => `${kind} ${id}`).join(' ') ?? null;
  useEffect(() => {
    if (scopes === null) return undefined;
    let isHere = true;
    void catalogue
      .namesOf(scopes)
      .then((found: readonly NamedScope[]) => isHere && setNames(new Map(found.map(({ id, name }) => [id, name]))));
    return () => {
      isHere = false;
    };
    // The names say all that the scopes hold; they are new objects at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [catalogue, wanted]);
  return names;
}
