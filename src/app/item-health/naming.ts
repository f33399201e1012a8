import type { NamedItem } from '../../contract/named-item';
import type { Facts } from '../../core/facts/facts';

/** Names items for one viewer, by key. */
export type NameOf = (itemKey: string) => NamedItem;

export interface Nameable {
  /** Only of what the viewer may browse. */
  readonly facts: Pick<Facts, 'byKey'>;
  /** Items that were not read, but that the viewer may browse. */
  readonly idByKey: ReadonlyMap<string, string>;
}

/**
 * Names items by their present keys. @throws if an item was hidden from this viewer: that is a programmer's mistake,
 * and an error is better than an answer that names it.
 */
export function namesFor({ facts, idByKey }: Nameable): NameOf {
  return (key) => {
    const known = facts.byKey.get(key);
    if (known !== undefined) return { visible: true, id: known.item.id, key: known.state.key };
    const id = idByKey.get(key);
    if (id === undefined) throw new Error('An item that this viewer may not see was about to be named');
    return { visible: true, id, key };
  };
}
