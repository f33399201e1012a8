import { computed } from '../computed';
import type { Facts } from '../facts';
import { learnt } from '../learnt';
import type { ItemHistory } from './item-history';
import { addTo } from '../../math/grouped';
import { countUpTo } from '../../math/count-up-to';

/** When items left each status of each project. */
export interface StatusExits {
  /** The last exit of any item from the status, up to `at`; null where no item ever left it. */
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
export const exitsOf = computed('status exits', (facts: Facts): StatusExits => {
  if (facts.taught === null) return statusExits(facts.histories);
  const last = exitsLesson(facts, facts.settings);
  return {
    lastUpTo({ projectKey, statusId }, at) {
      const time = last.get(keyOf(projectKey, statusId));
      return time === undefined || time > at.getTime() ? null : new Date(time);
    },
  };
});

/** The last exit from each status of each project, in milliseconds; a plain value. Later ones count. */
export const exitsLesson = learnt('last exits', {
  learn: lastExits,
  renew: (known, facts) => {
    const renewed = new Map(known);
    for (const [place, time] of lastExits(facts)) renewed.set(place, Math.max(time, known.get(place) ?? time));
    return renewed;
  },
});

function lastExits({ histories }: Pick<Facts, 'histories'>): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { visits, state } of histories) {
    for (const { statusId, leftAt } of visits) {
      const place = keyOf(state.projectKey, statusId);
      if (leftAt !== null) last.set(place, Math.max(leftAt.getTime(), last.get(place) ?? 0));
    }
  }
  return last;
}

const keyOf = (projectKey: string, statusId: string): string => `${projectKey} ${statusId}`;
