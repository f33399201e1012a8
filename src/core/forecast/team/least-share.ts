import type { Facts } from '../../facts/facts';
import { itemsOfProject } from '../../facts/container/items-of-project';
import { computed } from '../../facts/computed';
import { oncePer, oncePerKey } from '../../math/once-per';
import { covers } from '../../facts/container/stays';
import { isOpen } from '../../facts/item/present-state';
import { isWork } from './completions';
import type { ForecastSettings } from '../forecast-settings';
import { workDayNumbers } from './work-day-numbers';

/**
 * The least share (0..1) of its team's work that a begun parent with so much open work will have. In whatever order a
 * team takes the parents that it has begun, it has finished all of them after the same time, so that none ends later than if
 * all were worked on side by side, each by its size. Without this the next epic, of which one item is done while its team
 * finishes the one before, would go on at that pace for ever.
 */
export function leastShare(
  openCount: number,
  projectKey: string,
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): number {
  const { open, share } = begunWork(facts)(settings)(projectKey);
  return open === 0 ? 0 : Math.min(1, (share * openCount) / open);
}

interface BegunWork {
  /** Open pieces of work in all open parents of a project in which something was begun. */
  readonly open: number;
  /** Share (0..1) of what the project finished within the window that belonged to a parent. */
  readonly share: number;
}

const begunWork = computed('begun work', (facts: Facts) =>
  oncePer((settings: ForecastSettings) =>
    oncePerKey(
      (projectKey: string) => projectKey,
      (projectKey) => begunWorkOf(projectKey, facts, settings),
    ),
  ),
);

function begunWorkOf(projectKey: string, facts: Facts, settings: ForecastSettings): BegunWork {
  const work = itemsOfProject(projectKey, facts).filter((item) => isWork(item, settings.flow.instantFinishMinutes));
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const since = numbers.lastOver(facts.snapshot.takenAt) - settings.forecast.windowDays;
  const begun = new Set<string>();
  let [finished, finishedInside] = [0, 0];
  for (const { state, startedAt, finishedAt, parents } of work) {
    if (startedAt !== null && state.parentId !== null) begun.add(state.parentId);
    if (finishedAt === null || numbers.numberOf(finishedAt) <= since) continue;
    finished += 1;
    if (parents.some((stay) => covers(stay, finishedAt))) finishedInside += 1;
  }
  const isBegun = (parentId: string): boolean => {
    const parent = facts.byId.get(parentId);
    return begun.has(parentId) && parent !== undefined && isOpen(parent);
  };
  const open = work.filter((item) => isOpen(item) && item.state.parentId !== null && isBegun(item.state.parentId));
  return { open: open.length, share: finished === 0 ? 0 : finishedInside / finished };
}
