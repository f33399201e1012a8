import { presentState } from '../../../core/model/replay';
import type { WorkItem } from '../../../core/model/work-item';
import type { ItemStore } from '../stores';

/** An item as it was stored (null if it was not) and as it is now (null if it was deleted). */
export interface Changed {
  readonly before: WorkItem | null;
  readonly after: WorkItem | null;
}

/**
 * The ids of items that are linked with an item whose key changed: links use the key, and no event reports the new one
 * for them.
 */
export async function linkedWithRenamed(
  changed: readonly Changed[],
  { idsOfKeys }: Pick<ItemStore, 'idsOfKeys'>,
): Promise<readonly string[]> {
  const keys = changed.flatMap(({ before, after }) => {
    if (before === null || after === null || presentState(before).key === presentState(after).key) return [];
    return after.links.map(({ otherKey }) => otherKey);
  });
  return keys.length === 0 ? [] : idsOfKeys([...new Set(keys)]);
}
