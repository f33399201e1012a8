import type { StateChange } from '../../model/change';
import type { ItemHistory } from '../item/item-history';
import { oncePer } from '../../math/once-per';
import { MINUTE_MS } from '../../model/time/instants';
import type { Member } from './scope-event';
import type { ScopeFacts } from './scope-facts';
import type { ScopeSettings } from './scope-settings';

interface DoneWork {
  /** Milliseconds, oldest first. */
  readonly finishedAt: readonly number[];
  readonly loggedAt: ReadonlySet<number>;
}

/**
 * Finds whether a re-estimate only records work already done: it was made together with a worklog entry, or so shortly
 * before the item was finished that the two belong together.
 */
export function workRecords(
  facts: ScopeFacts,
  settings: ScopeSettings,
): (member: Member, change: StateChange) => boolean {
  const doneWork = doneWorkIn(facts);
  return ({ history }, change) => {
    const at = change.at.getTime();
    const { finishedAt, loggedAt } = doneWork(history);
    const finished = firstFrom(finishedAt, at);
    return loggedAt.has(at) || (finished !== null && finished <= at + settings.sameActMinutes * MINUTE_MS);
  };
}

/** Derived once for all scopes that an item is in. */
const doneWorkIn = oncePer(({ statuses }: ScopeFacts) =>
  oncePer(({ changes }: ItemHistory): DoneWork => {
    const finishedAt: number[] = [];
    let loggedAt: Set<number> | undefined;
    for (const change of changes) {
      if (change.kind === 'work-logged') (loggedAt ??= new Set<number>()).add(change.at.getTime());
      if (change.kind === 'status' && statuses.get(change.to)?.category === 'done') {
        finishedAt.push(change.at.getTime());
      }
    }
    return { finishedAt, loggedAt: loggedAt ?? NEVER };
  }),
);

const NEVER: ReadonlySet<number> = new Set();

/** The first of the ascending `times` that is not before `from`. */
function firstFrom(times: readonly number[], from: number): number | null {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return times[low] ?? null;
}
