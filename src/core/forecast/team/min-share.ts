import type { Facts } from '../../facts/facts';
import { itemsOfProject, projectsWithItems } from '../../facts/container/items-of-project';
import { openBriefsIn } from '../../facts/container/open-items';
import { computed } from '../../facts/computed';
import type { ItemHistory } from '../../facts/item/item-history';
import { learnt, renewedByName, withOwn } from '../../facts/learnt';
import { oncePer, oncePerKey } from '../../math/once-per';
import { covers } from '../../facts/container/stays';
import { isOpen } from '../../facts/item/present-state';
import { isWork } from './completions';
import type { ForecastSettings } from '../forecast-settings';
import { workDayNumbers } from './work-day-numbers';

/**
 * The minimum share (0..1) of its team's work that a started parent with so much open work will have. A team finishes
 * all its started parents after the same total time in every order, so none ends later than if all were worked on in
 * parallel by size. Without this minimum, the next epic, of which one item is done while the team finishes the one
 * before, would go on at that slow pace for ever.
 */
export function minShare(
  openCount: number,
  projectKey: string,
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): number {
  const { open, share } = begunWork(facts)(settings)(projectKey);
  return open === 0 ? 0 : Math.min(1, (share * openCount) / open);
}

interface BegunWork {
  /** Open pieces of work in all open, started parents of a project. */
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

/** What was begun in a project, and finished of late. */
interface BegunPast {
  readonly parentIds: ReadonlySet<string>;
  readonly finished: readonly { readonly itemId: string; readonly day: number; readonly isInside: boolean }[];
}

/** By project; a plain value. Each item of the facts says for itself whether it is finished. */
export const begunLesson = learnt('begun and finished work', {
  learn: begunPasts,
  renew: (known: ReadonlyMap<string, BegunPast>, facts, settings: ForecastSettings) =>
    renewedByName(known, begunPasts(facts, settings), (before, now) => ({
      parentIds: new Set([...(before?.parentIds ?? []), ...(now?.parentIds ?? [])]),
      finished: withOwn(before?.finished, now?.finished, facts),
    })),
});

function begunPasts(facts: Facts, settings: ForecastSettings): ReadonlyMap<string, BegunPast> {
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const since = sinceWindow(facts, settings);
  return new Map(
    projectsWithItems(facts).map((key) => {
      const work = workOf(key, facts, settings);
      const begun = work.flatMap(({ state, startedAt }) => (startedAt === null ? [] : (state.parentId ?? [])));
      const finished = work.flatMap(({ item, finishedAt, parents }) => {
        if (finishedAt === null) return [];
        const day = numbers.numberOf(finishedAt);
        const isInside = parents.some((stay) => covers(stay, finishedAt));
        return day > since ? [{ itemId: item.id, day, isInside }] : [];
      });
      return [key, { parentIds: new Set(begun), finished }];
    }),
  );
}

function begunWorkOf(projectKey: string, facts: Facts, settings: ForecastSettings): BegunWork {
  const past = begunLesson(facts, settings).get(projectKey);
  const since = sinceWindow(facts, settings);
  const finished = past?.finished.filter(({ day }) => day > since) ?? [];
  const isBegun = (parentId: string): boolean => {
    const parent = facts.briefs.byId.get(parentId);
    return past?.parentIds.has(parentId) === true && parent !== undefined && isOpen(parent);
  };
  const open = openBriefsIn({ kind: 'project', id: projectKey }, facts).filter(
    (item) =>
      isWork(item, settings.flow.instantFinishMinutes) && item.state.parentId !== null && isBegun(item.state.parentId),
  );
  return {
    open: open.length,
    share: finished.length === 0 ? 0 : finished.filter(({ isInside }) => isInside).length / finished.length,
  };
}

const workOf = (projectKey: string, facts: Facts, { flow }: ForecastSettings): readonly ItemHistory[] =>
  itemsOfProject(projectKey, facts).filter((item) => isWork(item, flow.instantFinishMinutes));

/** The last working day before the window that a pace is told by. */
const sinceWindow = ({ snapshot: { calendar, takenAt } }: Facts, { forecast }: ForecastSettings): number =>
  workDayNumbers(calendar).lastOver(takenAt) - forecast.windowDays;
