import { useEffect, useState } from 'react';
import { useHost } from '../../kit/host/host-context';
import type { ScopeCatalogue } from '../../kit/host/scope-catalogue';
import type { ScopeId } from '../../kit/links/target';

/** The name of a scope in the tracker; null until it is known, and if the viewer may not read it. */
export function useScopeName({ kind, id }: ScopeId, catalogue: ScopeCatalogue): string | null {
  const host = useHost();
  const [found, setFound] = useState<{ readonly of: string; readonly name: string | null } | null>(null);
  const of = `${kind} ${id}`;
  useEffect(() => {
    let wanted = true;
    const read =
      kind === 'iteration'
        ? host
            .readWords({ issueKeys: [], accountIds: [], sprintIds: [id] })
            .then(({ sprintNames }) => sprintNames.get(id) ?? null)
        : catalogue.namesOf([{ kind, id }]).then(([named]) => named?.name ?? null);
    void read.then((name) => wanted && setFound({ of, name }));
    return () => {
      wanted = false;
    };
  }, [host, catalogue, kind, id, of]);
  return found?.of === of ? found.name : null;
}
