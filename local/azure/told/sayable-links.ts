import type { Change } from '../../../src/core/model/change';
import type { Link } from '../../../src/core/model/link';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { LinkRow } from '../../../src/adapters/azure/rest/links';
import type { Names } from './renamed';

export interface SayableLinks {
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly rows: readonly LinkRow[];
}

const RELATIONS: Readonly<Record<Link['meaning'], string>> = {
  blocks: 'System.LinkTypes.Dependency',
  'waits-for': 'System.LinkTypes.Dependency',
  duplicates: 'System.LinkTypes.Duplicate',
  relates: 'System.LinkTypes.Related',
  'split-to': 'System.LinkTypes.Related',
  'split-from': 'System.LinkTypes.Related',
};

/** Links between existing items, each once, from the earlier item. Each start and each end of a link is a change. */
export function sayableLinks({ items }: Snapshot, names: Names): SayableLinks {
  const createdAt = new Map(items.map(({ id, createdAt: at }) => [names.number(id), at]));
  const rows = new Map<string, { readonly row: LinkRow; readonly at: Date; readonly by: string | null }>();
  for (const item of items) {
    const own = names.number(item.id);
    for (const { meaning, otherKey, since, until } of item.links) {
      const other = names.numberOfKey(otherKey);
      if (other === null || other === own) continue;
      const isFirst = meaning === 'blocks' || (meaning !== 'waits-for' && Number(own) < Number(other));
      const [source, target] = isFirst ? [own, other] : [other, own];
      const begun = since ?? later(createdAt.get(own), createdAt.get(other)) ?? item.createdAt;
      for (const [at, isActive] of [[begun, true] as const, [until, false] as const]) {
        if (at === null) continue;
        const act = item.changes.find((change) => change.kind === 'link' && change.at.getTime() === at.getTime());
        const row = {
          rel: RELATIONS[meaning],
          sourceId: Number(source),
          targetId: Number(target),
          changedDate: at.toISOString(),
          isActive,
        };
        const name = JSON.stringify(row);
        if (!rows.has(name)) rows.set(name, { row, at, by: names.person(act?.by ?? null) });
      }
    }
  }
  return asRead([...rows.values()].toSorted((one, other) => one.at.getTime() - other.at.getTime()));
}

function asRead(
  steps: readonly { readonly row: LinkRow; readonly at: Date; readonly by: string | null }[],
): SayableLinks {
  const [links, changes] = [new Map<string, Link[]>(), new Map<string, Change[]>()];
  for (const { row, at, by } of steps) {
    const { rel, sourceId, targetId, isActive } = row;
    for (const [id, otherKey, isSource] of [
      [sourceId, targetId, true] as const,
      [targetId, sourceId, false] as const,
    ]) {
      const meaning =
        rel === RELATIONS.blocks
          ? isSource
            ? 'blocks'
            : 'waits-for'
          : rel === RELATIONS.duplicates
            ? 'duplicates'
            : 'relates';
      const own = links.get(String(id)) ?? [];
      links.set(String(id), own);
      const open = own.findIndex(
        (link) => link.otherKey === String(otherKey) && link.meaning === meaning && link.until === null,
      );
      const known = own[open];
      if (isActive && known === undefined)
        own.push({ id: '', meaning, otherKey: String(otherKey), since: at, until: null });
      else if (!isActive && known !== undefined) own[open] = { ...known, until: at };
      changes.set(String(id), [
        ...(changes.get(String(id)) ?? []),
        { id: '', at, by, byApp: false, kind: 'link', field: rel },
      ]);
    }
  }
  return {
    links,
    changes,
    rows: steps.map(({ row, by }) => ({ ...row, ...(by === null ? {} : { changedBy: { descriptor: by } }) })),
  };
}

const later = (one: Date | undefined, other: Date | undefined): Date | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;
