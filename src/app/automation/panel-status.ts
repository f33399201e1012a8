import type { ItemHealth } from '../../contract/item-health';
import { presentState } from '../../core/model/replay';
import type { WorkItem } from '../../core/model/work-item';
import type { Key } from '../../words/say/catalogue';

/** What stands beside the title of a closed panel. */
export interface PanelStatus {
  readonly status: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: 'success' | 'moved' | 'removed' | 'default' };
  };
}

const TYPES = { 'on-track': 'success', 'at-risk': 'moved', 'off-track': 'removed', unknown: 'default' } as const;

/** The level, in the words of a language; nothing where the item is finished. */
export function panelStatusOf(
  { level, finished }: Pick<ItemHealth, 'level' | 'finished'>,
  say: (key: Key & `level.${ItemHealth['level']}`) => string,
): PanelStatus | null {
  if (finished) return null;
  return { status: { type: 'lozenge', value: { label: say(`level.${level}`), type: TYPES[level] } } };
}

/**
 * Which items everybody who may browse one of them may count on: those of its project that have no security level, and the
 * item itself. A closed panel is drawn for whoever sees the issue, and no viewer is told with it.
 */
export function seenByAll(itemId: string, items: readonly WorkItem[]): ReadonlySet<string> {
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined) return new Set();
  const { projectKey } = presentState(item);
  const own = items.filter((each) => !each.restricted && presentState(each).projectKey === projectKey);
  return new Set([itemId, ...own.map(({ id }) => id)]);
}
