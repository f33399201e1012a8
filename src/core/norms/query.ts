import type { ItemHistory } from '../facts/item/item-history';
import type { Basis } from './basis';

/** A question to the team's own past: items of this type (and status) in this project. */
export interface NormQuery {
  readonly projectKey: string;
  readonly type: string;
}

/** Whose past an item is held against. */
export function normQuery(history: ItemHistory): NormQuery {
  return { projectKey: history.state.projectKey, type: history.state.type };
}

/**
 * Whether what this past took says anything of the item. What holds other work is open for as long as that takes: it is
 * held against its own type only, never against the work in it.
 */
export function isComparable({ item }: ItemHistory, { level }: Basis): boolean {
  return item.level !== 'parent' || level === 'type' || level === 'type-and-status';
}
