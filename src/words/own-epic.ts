import type { ItemHealth } from '../contract/item-health';

/** Whether the item of this view is itself the epic of the reading. */
export function isOwnEpic({ epic, item }: Pick<ItemHealth, 'epic' | 'item'>): boolean {
  return epic?.item?.visible === true && epic.item.key === item.key;
}
