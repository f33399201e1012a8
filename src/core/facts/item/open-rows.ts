import { compareIds } from '../../model/id-order';
import type { Link } from '../../model/link';
import { asTaught, type Taught } from '../taught';
import { endedAt } from './ended-at';
import type { ItemBrief } from './item-brief';
import type { ItemHistory } from './item-history';
import { isOpen } from './present-state';

/** An open item as the usual knows it, with the keys that it had before. */
export interface OpenRow extends ItemBrief {
  readonly formerKeys: readonly string[];
}

/** Under this name open items are taught: facts find who waits for whom by them, so that they are no lesson of facts. */
export const OPEN_ROWS = 'open items';

interface Derived {
  readonly histories: readonly ItemHistory[];
  readonly byKey: ReadonlyMap<string, ItemHistory>;
  readonly snapshot: { readonly takenAt: Date };
}

/** All open items of some facts, as they are taught: plain values. */
export function openRows({ histories, byKey, snapshot }: Derived): readonly OpenRow[] {
  return histories.filter(isOpen).map((history) => rowOf(history, byKey, snapshot.takenAt));
}

function rowOf(history: ItemHistory, byKey: Derived['byKey'], takenAt: Date): OpenRow {
  const { item, state, category, startedAt, startedByActivity, finishedAt } = history;
  const { id, level, createdAt, removedAt } = item;
  return {
    item: { id, level, createdAt, removedAt, links: item.links.flatMap((link) => waitOf(link, byKey, takenAt)) },
    state,
    category,
    startedAt,
    startedByActivity,
    finishedAt,
    formerKeys: formerKeysOf(history),
  };
}

/** A wait that still lasts, by the present key of the other item, and since when that is done. */
function waitOf(link: Link, byKey: Derived['byKey'], takenAt: Date): readonly Link[] {
  const { meaning, until } = link;
  if ((meaning !== 'waits-for' && meaning !== 'blocks') || (until !== null && until <= takenAt)) return [];
  const other = byKey.get(link.otherKey);
  if (other === undefined) return [link];
  const known = { ...link, otherKey: other.state.key };
  return [isOpen(other) ? known : { ...known, otherDoneFrom: endedAt(other) ?? other.item.removedAt ?? takenAt }];
}

function formerKeysOf({ item, state }: ItemHistory): readonly string[] {
  const keys = [item.initial.key, ...item.changes.flatMap((change) => (change.kind === 'key' ? change.from : []))];
  return [...new Set(keys)].filter((key) => key !== state.key);
}

/** What others are asked of items: of all that were read, and of the open ones that the usual knows besides. */
export interface Briefs {
  /** All open items, in the order in which items are judged. */
  readonly open: readonly ItemBrief[];
  readonly byId: ReadonlyMap<string, ItemBrief>;
  /** By present and by former keys. */
  readonly byKey: ReadonlyMap<string, ItemBrief>;
}

interface Read {
  readonly histories: readonly ItemHistory[];
  readonly byId: ReadonlyMap<string, ItemHistory>;
  readonly byKey: ReadonlyMap<string, ItemHistory>;
}

/** What was read wins over what the usual knows of the same item, and present keys over former ones. */
export function briefsOf({ histories, byId, byKey }: Read, taught: Taught | null): Briefs {
  const rows = asTaught<readonly OpenRow[] | undefined>(taught?.get(OPEN_ROWS)) ?? [];
  const unread = rows.filter(({ item }) => !byId.has(item.id));
  const own = histories.filter(isOpen);
  if (unread.length === 0) return { open: taught === null ? own : own.toSorted(byItem), byId, byKey };
  const keys = new Map<string, ItemBrief>();
  for (const row of unread) for (const key of row.formerKeys) keys.set(key, row);
  for (const [key, history] of byKey) if (history.state.key !== key) keys.set(key, history);
  for (const row of unread) keys.set(row.state.key, row);
  for (const [key, history] of byKey) {
    if (history.state.key === key && (isOpen(history) || !keys.has(key))) keys.set(key, history);
  }
  return {
    open: [...own, ...unread].sort(byItem),
    byId: new Map<string, ItemBrief>([...byId, ...unread.map((row): [string, ItemBrief] => [row.item.id, row])]),
    byKey: keys,
  };
}

const byItem = (one: ItemBrief, other: ItemBrief): number => compareIds(one.item.id, other.item.id);
