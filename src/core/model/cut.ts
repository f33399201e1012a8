import type { Change } from './change';
import type { Link } from './link';
import { presentState } from './replay';
import type { ItemText, WorkItem } from './work-item';

/** Whether somebody may see an item, by its id. */
export type Sees = (itemId: string) => boolean;

export interface ReadItems {
  readonly items: readonly WorkItem[];
  /** Includes items that are named but were not read; by present and by former keys. */
  readonly idByKey: ReadonlyMap<string, string>;
}

/**
 * The items for a viewer who may see only some of them. Hidden items are absent, and so is everything that names them
 * (parents, links, the changes that made these, keys in texts). A key of an unknown item counts as a hidden item.
 */
export function visibleItems(read: ReadItems, sees: Sees): readonly WorkItem[] {
  const idOfKey = idsByKey(read);
  const seesKey = (key: string): boolean => {
    const id = idOfKey(key);
    return id !== undefined && sees(id);
  };
  return read.items.filter(({ id }) => sees(id)).map((item) => cutItem(item, { sees, seesKey }));
}

/** Finds the id of an item by a key. A present key wins over the same former key of another item. */
export function idsByKey({ items, idByKey }: ReadItems): (key: string) => string | undefined {
  const present = new Map(items.map((item) => [presentState(item).key, item.id]));
  const former = new Map<string, string>();
  for (const { id, initial, changes } of items) {
    former.set(initial.key, id);
    for (const change of changes) if (change.kind === 'key') former.set(change.from, id);
  }
  return (key) => present.get(key) ?? former.get(key) ?? idByKey.get(key);
}

interface Sight {
  readonly sees: Sees;
  readonly seesKey: (key: string) => boolean;
}

function cutItem(item: WorkItem, { sees, seesKey }: Sight): WorkItem {
  const { initial } = item;
  const links = item.links.every(({ otherKey }) => seesKey(otherKey))
    ? item.links
    : item.links.filter(({ otherKey }) => seesKey(otherKey));
  const isParentHidden = initial.parentId !== null && !sees(initial.parentId);
  return {
    ...item,
    initial: isParentHidden ? { ...initial, parentId: null } : initial,
    changes: cutChanges(item.changes, { links, sees }),
    links,
    text: item.text === null ? null : cutText(item.text, seesKey),
  };
}

function cutChanges(
  changes: readonly Change[],
  { links, sees }: { readonly links: readonly Link[]; readonly sees: Sees },
): readonly Change[] {
  const seen = (parentId: string | null): string | null => (parentId !== null && sees(parentId) ? parentId : null);
  let linkActs: Map<number, number> | undefined;
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind === 'parent') {
      const [from, to] = [seen(change.from), seen(change.to)];
      if (from === change.from && to === change.to) return [change];
      return from === to ? [] : [{ ...change, from, to }];
    }
    if (change.kind !== 'link') return [change];
    // The change does not say which item it links: it stays where a visible link began or ended at the same instant.
    linkActs ??= actsOf(links);
    const at = change.at.getTime();
    const left = linkActs.get(at) ?? 0;
    linkActs.set(at, left - 1);
    return left > 0 ? [change] : [];
  });
}

/** How many of the links began or ended at each instant. */
function actsOf(links: readonly Link[]): Map<number, number> {
  const acts = new Map<number, number>();
  for (const { since, until } of links) {
    for (const at of [since, until]) if (at !== null) acts.set(at.getTime(), (acts.get(at.getTime()) ?? 0) + 1);
  }
  return acts;
}

function cutText(text: ItemText, seesKey: Sight['seesKey']): ItemText {
  return text.mentionedKeys.every(seesKey) ? text : { ...text, mentionedKeys: text.mentionedKeys.filter(seesKey) };
}
