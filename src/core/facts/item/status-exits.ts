import { computed } from '../computed';
import type { KeepsComputed } from '../computed';
import type { ItemHistory } from './item-history';
import { addTo } from '../../math/grouped';
import { countUpTo } from '../../math/count-up-to';

/** When items left each status of each project. */
export interface StatusExits {
  /** The last exit by any item from the status, up to `at`; null where nobody ever left it. */
  lastUpTo(place: { readonly projectKey: string; readonly statusId: string }, at: Date): Date | null;
}

/** The exits of all items, by the project that each is in now. */
export function statusExits(histories: readonly ItemHistory[]): StatusExits {
  const times = new Map<string, number[]>();
  for (const { visits, state } of histories) {
    for (const { statusId, leftAt } of visits) {
      if (leftAt === null) continue;
      addTo(times, keyOf(state.projectKey, statusId), leftAt.getTime());
    }
  }
  const sorted = new Map([...times].map(([key, list]) => [key, Float64Array.from(list).sort()]));
  return {
    lastUpTo({ projectKey, statusId }, at) {
      const exits = sorted.get(keyOf(projectKey, statusId));
      if (exits === undefined) return null;
      const last = exits[countUpTo(exits, at.getTime()) - 1];
      return last === undefined ? null : new Date(last);
    },
  };
}

/** The exits of the facts in which a question is asked: norms that were learnt elsewhere know nothing of today's. */
export const exitsOf = computed(
  'status exits',
  ({ histories }: KeepsComputed & { readonly histories: readonly ItemHistory[] }) => statusExits(histories),
);

const keyOf = (projectKey: string, statusId: string): string => `${projectKey} ${statusId}`;
