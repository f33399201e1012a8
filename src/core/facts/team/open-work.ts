import { computed } from '../computed';
import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';
import { countUpTo } from '../../math/count-up-to';
import { oncePerKey } from '../../math/once-per';

/**
 * When items of a project became open and stopped being open, in milliseconds, ascending. A reopened item comes in
 * again.
 */
export interface OpenWork {
  readonly cameIn: Float64Array;
  readonly finished: Float64Array;
  /** Open work that was cancelled, deleted or moved to another project. */
  readonly left: Float64Array;
}

/** The open work of a project over its whole life. Parents and parts of items are left out. */
export function openWork(projectKey: string, facts: Facts): OpenWork {
  return openWorks(facts)(projectKey);
}

/** How many items were open at an instant. */
export function openAt({ cameIn, finished, left }: OpenWork, time: number): number {
  return countUpTo(cameIn, time) - countUpTo(finished, time) - countUpTo(left, time);
}

/** How many of these moments are after `from` and not after `until`. */
export function countBetween(times: Float64Array, from: number, until: number): number {
  return countUpTo(times, until) - countUpTo(times, from);
}

const openWorks = computed('open work', (facts: Facts) =>
  oncePerKey(
    (projectKey: string) => projectKey,
    (projectKey): OpenWork => {
      const times: Times = { cameIn: [], finished: [], left: [] };
      for (const history of facts.everIn({ kind: 'project', id: projectKey })) {
        if (history.item.level === 'standard') record(history, projectKey, times);
      }
      return { cameIn: ascending(times.cameIn), finished: ascending(times.finished), left: ascending(times.left) };
    },
  ),
);

interface Times {
  readonly cameIn: number[];
  readonly finished: number[];
  readonly left: number[];
}

/** Records every period in which the item was open and in the project. */
function record({ item, visits, projects }: ItemHistory, projectKey: string, times: Times): void {
  for (const { from, to } of projects.filter(({ containerId }) => containerId === projectKey)) {
    const leaves = Math.min(to?.getTime() ?? Infinity, item.removedAt?.getTime() ?? Infinity);
    let isOpen = false;
    for (const { category, cancelled, enteredAt, leftAt } of visits) {
      const begins = Math.max(from.getTime(), enteredAt.getTime());
      if ((leftAt?.getTime() ?? Infinity) <= from.getTime() || begins >= leaves) continue;
      const opens = category !== 'done';
      if (opens && !isOpen) times.cameIn.push(begins);
      if (!opens && isOpen) (cancelled ? times.left : times.finished).push(begins);
      isOpen = opens;
    }
    if (isOpen && leaves < Infinity) times.left.push(leaves);
  }
}

function ascending(times: readonly number[]): Float64Array {
  return Float64Array.from(times).sort();
}
