import type { ItemHistory } from '../facts/item/item-history';
import type { Basis } from './basis';

/** A question to the team's own past: items of this type (and status) in this project. */
export interface NormQuery {
  readonly projectKey: string;
  readonly type: string;
}

/** The past that an item is compared with. */
export function normQuery(history: ItemHistory): NormQuery {
  return { projectKey: history.state.projectKey, type: history.state.type };
}

/**
 * Whether this past can be compared with the item. A parent is open for as long as the work in it: it is compared with
 * its own type only, never with the work in it.
 */
export function isComparable({ item }: ItemHistory, { level }: Basis): boolean {
  return item.level !== 'parent' || level === 'type' || level === 'type-and-status';
}
