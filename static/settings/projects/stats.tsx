import type { ReactNode } from 'react';
import type { SyncFacts } from '../../../src/contract/sync-facts';
import { useSay } from '../say';
import { bytesIn } from './bytes';
import type { ProjectRow } from './rows';

/** Four figures: projects, items, space, cost. */
export function Stats({ facts, rows }: { readonly facts: SyncFacts; readonly rows: readonly ProjectRow[] }) {
  const say = useSay();
  const of = (group: ProjectRow['group']): number => rows.filter((row) => row.group === group).length;
  const [needs, reading] = [of('needs'), of('reading')];
  const { storage, points, costPerMonth, waiting } = facts;
  return (
    <dl className="bw-stats">
      <Stat
        name={say('settings.stats.projects')}
        value={say('settings.stats.projects.value', { followed: rows.length - of('off'), all: rows.length })}
      >
        {needs > 0
          ? say('settings.stats.projects.needs', { needs, reading })
          : reading > 0
            ? say('settings.stats.projects.reading', { reading })
            : say('settings.stats.projects.current')}
      </Stat>
      <Stat name={say('settings.stats.items')} value={say('settings.number', { value: storage.items })}>
        {waiting.rereads + waiting.scopes > 0
          ? say('settings.stats.items.waiting', { count: waiting.rereads + waiting.scopes })
          : say('settings.stats.items.settled')}
      </Stat>
      <Stat name={say('settings.stats.space')} value={bytesIn(storage.bytes, say)}>
        {say('settings.stats.space.share', { share: storage.bytes / storage.roomBytes })}
      </Stat>
      <Stat
        name={say('settings.stats.cost')}
        value={say('settings.stats.cost.value', { dollars: costPerMonth.dollars })}
      >
        {say('settings.stats.cost.points', { share: points.spentThisHour / points.budgetAnHour })}
      </Stat>
    </dl>
  );
}

function Stat({
  name,
  value,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="bw-stat">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <span className="bw-small bw-subtle">{children}</span>
      </dd>
    </div>
  );
}
