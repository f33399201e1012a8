import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import { learnt } from '../facts/learnt';
import type { Unknown } from '../model/unknown';
import type { Basis } from './basis';

export interface UsualOwners {
  /** The share (0..1) of finished items that had an owner, below which to have none is nothing unusual. */
  readonly usualShare: number;
  readonly finishedNeeded: number;
}

/** Whether finished work here had an owner; of the project, or where too little is finished there, of the whole site. */
export function usualOwners(projectKey: string, facts: Facts, settings: UsualOwners): Basis | Unknown {
  const counts = ownersLesson(facts, facts.settings);
  const own = counts.get(projectKey);
  const whole = counts.get(EVERYTHING);
  const [level, count] =
    own !== undefined && own.finished >= settings.finishedNeeded
      ? (['project', own] as const)
      : (['everything', whole] as const);
  if (count === undefined || count.finished < settings.finishedNeeded) {
    return { reason: 'too-few-finished', have: count?.finished ?? 0, need: settings.finishedNeeded };
  }
  if (count.owned / count.finished < settings.usualShare) return { reason: 'not-usual-here' };
  return { level, sample: count.finished };
}

/** No project has an empty key. */
const EVERYTHING = '';

/** How much of the finished work of each project had an owner; a plain value. */
export const ownersLesson = learnt('owners of finished work', { learn: ownersOfFinished });

interface OwnedCount {
  readonly finished: number;
  readonly owned: number;
}

function ownersOfFinished(facts: Facts): ReadonlyMap<string, OwnedCount> {
  const counts = new Map<string, { finished: number; owned: number }>();
  for (const history of facts.histories) {
    if (history.finishedAt === null || history.item.level === 'parent') continue;
    for (const key of [history.state.projectKey, EVERYTHING]) {
      const count = counts.get(key) ?? { finished: 0, owned: 0 };
      counts.set(key, count);
      count.finished += 1;
      if (ownerWhenFinished(history) !== null) count.owned += 1;
    }
  }
  return counts;
}

/** Who had the item when it was finished: whoever got it by the very act that finished it did not do the work. */
export function ownerWhenFinished({ owners, finishedAt }: ItemHistory): string | null {
  if (finishedAt === null) return null;
  return owners.findLast(({ from }) => from < finishedAt)?.ownerId ?? null;
}
