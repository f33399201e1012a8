import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import { learnt } from '../facts/learnt';
import type { Unknown } from '../model/unknown';
import type { Basis } from './basis';

export interface UsualOwners {
  /** Below this share (0..1) of finished items with an owner, an item without an owner is nothing unusual. */
  readonly usualShare: number;
  readonly finishedNeeded: number;
}

/**
 * Whether finished work of the project usually had an owner. Where too little is finished there, the whole site is
 * looked at.
 */
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

/** The owner when the item was finished. Somebody who became owner by the act that finished it did not do the work. */
export function ownerWhenFinished({ owners, finishedAt }: ItemHistory): string | null {
  if (finishedAt === null) return null;
  return owners.findLast(({ from }) => from < finishedAt)?.ownerId ?? null;
}
