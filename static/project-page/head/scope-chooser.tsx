import { useEffect, useState } from 'react';
import { WaysIcon } from '../icons';
import { useHost } from '../../kit/host/host-context';
import { Menu } from '../../kit/menu';
import type { ScopeCatalogue } from '../../kit/host/scope-catalogue';
import { unpacked } from '../../kit/host/unpack';
import { usePlace } from '../place';
import { useSay } from '../say';

interface Choice {
  readonly kind: 'parent' | 'version';
  readonly id: string;
  readonly name: string;
}

const MAX_CHOICES = 20;

/**
 * Other scopes of the project with a page: its epics and versions, the worst first. Read when the pointer is over it.
 */
export function ScopeChooser({ catalogue }: { readonly catalogue: ScopeCatalogue }) {
  const say = useSay();
  const host = useHost();
  const { place, go } = usePlace();
  const { projectKey } = place;
  const [wanted, setWanted] = useState(false);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    let isHere = true;
    void host.ask('portfolio', { scopes: [], inside: [projectKey] }).then(async (packed) => {
      const answer = await unpacked(packed);
      if (!answer.ok) return;
      const scopes = answer.value.rows.slice(0, MAX_CHOICES).map(({ scope }) => scope);
      const names = await catalogue.namesOf(scopes);
      const found = scopes.flatMap(({ kind, id }) => {
        const named = names.find((each) => each.kind === kind && each.id === id);
        return named === undefined || (kind !== 'parent' && kind !== 'version') ? [] : [{ kind, id, name: named.name }];
      });
      if (isHere) setChoices(found);
    });
    return () => {
      isHere = false;
    };
  }, [wanted, host, catalogue, projectKey]);
  return (
    <span onPointerEnter={() => setWanted(true)} onFocus={() => setWanted(true)}>
      <Menu
        label={say('page.scopes')}
        icon={<WaysIcon />}
        items={[
          { label: say('page.scopes.project', { key: projectKey }), act: () => go({ scope: null }) },
          ...choices.map(({ kind, id, name }) => ({
            label: name,
            act: () => go({ scope: { kind, id } }),
          })),
        ]}
      />
    </span>
  );
}
