import type { ItemHealth } from '../contract/item-health';

/** Whether this is the view of the very epic that the reading tells of as the one around. */
export function isOwnEpic({ epic, item }: Pick<ItemHealth, 'epic' | 'item'>): boolean {
  return epic?.item?.visible === true && epic.item.key === item.key;
}
