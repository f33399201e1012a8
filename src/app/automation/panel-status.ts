import type { ItemHealth } from '../../contract/item-health';
import { presentState } from '../../core/model/replay';
import type { WorkItem } from '../../core/model/work-item';
import type { Key } from '../../words/say/catalogue';

/** What is shown beside the title of a closed panel. */
export interface PanelStatus {
  readonly status: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: 'success' | 'moved' | 'removed' | 'default' };
  };
}

const TYPES = { 'on-track': 'success', 'at-risk': 'moved', 'off-track': 'removed', unknown: 'default' } as const;

/** The level in one language; nothing for a finished item. */
export function panelStatusOf(
  { level, finished }: Pick<ItemHealth, 'level' | 'finished'>,
  say: (key: Key & `level.${ItemHealth['level']}`) => string,
): PanelStatus | null {
  if (finished) return null;
  return { status: { type: 'lozenge', value: { label: say(`level.${level}`), type: TYPES[level] } } };
}

/**
 * Items that everybody who may browse the item may browse too: those of its project without a security level, and the item
 * itself. A closed panel looks the same for everybody who sees the issue, and the request names no viewer.
 */
export function seenByAll(itemId: string, items: readonly WorkItem[]): ReadonlySet<string> {
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined) return new Set();
  const { projectKey } = presentState(item);
  const own = items.filter((each) => !each.restricted && presentState(each).projectKey === projectKey);
  return new Set([itemId, ...own.map(({ id }) => id)]);
}
