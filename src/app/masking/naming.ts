import type { NamedItem } from '../../contract/named-item';
import type { Facts } from '../../core/facts/facts';

/** Names items for one viewer, by key: hidden where the viewer may not browse them, or nobody knows which they are. */
export type NameOf = (itemKey: string) => NamedItem;

export const HIDDEN: NamedItem = { visible: false };

export interface Known {
  readonly facts: Facts;
  /** Also of items that are only mentioned and were not read. */
  readonly idByKey: ReadonlyMap<string, string>;
}

/** Writes down which items an answer would name, and names none of them. */
export function askedNames(known: Known): { readonly nameOf: NameOf; readonly ids: () => readonly string[] } {
  const ids = new Set<string>();
  return {
    nameOf(key) {
      const id = idOf(key, known);
      if (id !== null) ids.add(id);
      return HIDDEN;
    },
    ids: () => [...ids],
  };
}

/** Names what the viewer may browse, by its present key. */
export function namesFor(browsable: ReadonlySet<string>, known: Known): NameOf {
  return (key) => {
    const id = idOf(key, known);
    if (id === null || !browsable.has(id)) return HIDDEN;
    return { visible: true, id, key: known.facts.byKey.get(key)?.state.key ?? key };
  };
}

function idOf(key: string, { facts, idByKey }: Known): string | null {
  return facts.byKey.get(key)?.item.id ?? idByKey.get(key) ?? null;
}

/** Keeps the first hidden one of each kind: how many there are is nobody's business who may not see them. */
export function hiddenOnce<Entry extends { readonly item: NamedItem; readonly kind?: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const met = new Set<string | undefined>();
  return entries.filter(({ item, kind }) => {
    if (item.visible) return true;
    const isFirst = !met.has(kind);
    met.add(kind);
    return isFirst;
  });
}
