import type { WorkItem } from '../../model/work-item';
import type { ItemHistory } from '../item/item-history';
import type { ScopeFacts } from './scope-facts';

/** The items that items were split or cloned from, by links in either direction. */
export interface SplitLinks {
  sourcesOf(item: WorkItem): readonly string[];
}

export function splitLinks(members: readonly ItemHistory[], facts: ScopeFacts): SplitLinks {
  const sources = new Map<string, string[]>();
  for (const { item } of members) {
    for (const link of item.links) {
      if (link.meaning !== 'split-to') continue;
      const piece = facts.byKey.get(link.otherKey)?.item.id;
      if (piece === undefined) continue;
      const known = sources.get(piece);
      if (known === undefined) sources.set(piece, [item.id]);
      else known.push(item.id);
    }
  }
  return {
    sourcesOf: (item) => [
      ...item.links.flatMap((link) => {
        const source = link.meaning === 'split-from' ? facts.byKey.get(link.otherKey)?.item.id : undefined;
        return source === undefined ? [] : [source];
      }),
      ...(sources.get(item.id) ?? []),
    ],
  };
}
