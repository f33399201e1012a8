import { presentState } from '../../../core/model/replay';
import type { ItemStore } from '../stores';
import type { Changed } from './linked-with-renamed';

/**
 * The ids of items that got a parent which is not stored. The parent may have been deleted before this event arrived, so its
 * deletion did not have these items read again.
 */
export async function putBelowNothing(
  changed: readonly Changed[],
  { readItems }: Pick<ItemStore, 'readItems'>,
): Promise<readonly string[]> {
  const moved = changed.flatMap(({ before, after }) => {
    const parentId = after === null ? null : presentState(after).parentId;
    const was = before === null ? null : presentState(before).parentId;
    return after === null || parentId === null || parentId === was ? [] : [{ id: after.id, parentId }];
  });
  if (moved.length === 0) return [];
  const kept = new Set(
    (await readItems([...new Set(moved.map(({ parentId }) => parentId))])).map(({ item }) => item.id),
  );
  return moved.filter(({ parentId }) => !kept.has(parentId)).map(({ id }) => id);
}
