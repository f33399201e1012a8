import type { LatestReading } from '../../../src/app/portfolio/portfolio-row';
import type { ReadPortfolioDeps } from '../../../src/app/portfolio/read-portfolio';
import type { ReadProjectPageDeps } from '../../../src/app/project-page/read-project-page';
import type { ReadableReading } from '../../../src/app/readings/readable-readings';
import { type KeptReading, readingOf } from '../../../src/app/sync/judge/recompute-project';
import { currentContainers } from '../../../src/core/facts/container/current-containers';
import type { ContainerRef } from '../../../src/core/model/containers';
import { presentState } from '../../../src/core/model/replay';
import type { Knowledge } from './knowledge';

interface Asked {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
}

export interface Readings {
  readonly portfolio: ReadPortfolioDeps;
  readonly page: ReadProjectPageDeps;
}

const DAY_MS = 86_400_000;

/**
 * Readings of scopes, judged when they are asked for from what the viewer may read; those of a past day as of its end. Past
 * weeks are not told: each would be judged a dozen times over.
 */
export function readingsOf(knowledge: Knowledge): Readings {
  const { takenAt, calendar, inForce } = knowledge;
  const today = calendar.dayOf(takenAt);
  const homes = homesIn(knowledge);
  const homeOf = ({ kind, id }: ContainerRef): string | null => homes.get(`${kind} ${id}`) ?? null;
  const judged = new Map<string, KeptReading>();

  const judge = (scope: ContainerRef, moment: Date): KeptReading | null => {
    const projectKey = homeOf(scope);
    if (projectKey === null) return null;
    const name = `${scope.kind} ${scope.id} ${String(moment.getTime())}`;
    const known = judged.get(name);
    if (known !== undefined) return known;
    const reading = readingOf(scope, { projectKey, facts: knowledge.factsAt(moment), settings: inForce.settings });
    judged.set(name, reading);
    return reading;
  };
  const momentOf = (day: number): Date =>
    day >= today ? takenAt : calendar.endOfDate(new Date(day * DAY_MS).toISOString().slice(0, 10));
  const latest = (scope: ContainerRef, day: number): LatestReading | null => {
    const reading = judge(scope, momentOf(day));
    return reading === null ? null : { ...reading, projectDay: reading.day };
  };
  const readable = ({ kept }: Asked): ReadableReading<LatestReading> =>
    kept === null ? { status: 'absent' } : { status: 'known', madeFor: 'everyone', reading: kept };
  const shared = { readWeeks: async () => [], readFillings: async () => [], now: () => takenAt };
  return {
    portfolio: {
      ...shared,
      readLatest: async (scopes, day) => scopes.flatMap((scope) => latest(scope, day) ?? []),
      readInside: async ({ projectKeys, offset, most }) =>
        currentContainers(knowledge.factsAt(takenAt))
          .filter(({ kind }) => kind === 'parent' || kind === 'version')
          .map((scope) => ({ scope, projectKey: homeOf(scope) }))
          .filter(({ projectKey }) => projectKey !== null && projectKeys.includes(projectKey))
          .slice(offset, offset + most),
      seen: async (asked) => asked.map(({ scope }) => homeOf(scope) !== null),
      readable: async (asked) => asked.map(readable),
    },
    page: {
      ...shared,
      readLatest: async (scope, day) => latest(scope, day),
      readReport: async (scope, day) => judge(scope, momentOf(day))?.report ?? '',
      readable: async (asked, beside) => ({ reading: readable(asked), beside: beside.map(() => true) }),
      // What one viewer freezes would have to be where others read it.
      readFrozen: null,
      accountId: null,
      judgeFor: async (judging) => judging.scopes.flatMap((scope) => judge(scope, judging.takenAt) ?? []),
      endOfDate: async (_, date) => calendar.endOfDate(date),
    },
  };
}

/** The project that each scope is judged in; that of an iteration is the first by name that ever filled it. */
function homesIn({ kept }: Knowledge): ReadonlyMap<string, string> {
  const homes = new Map(kept.projects.map(({ key }) => [`project ${key}`, key]));
  const iterations = new Map<string, string>();
  for (const item of kept.items) {
    const { projectKey } = presentState(item);
    homes.set(`parent ${item.id}`, projectKey);
    const ever = [
      item.initial.iterationIds,
      ...item.changes.map((change) => (change.kind === 'iterations' ? change.to : [])),
    ];
    for (const id of ever.flat()) {
      const known = iterations.get(id);
      if (known === undefined || projectKey < known) iterations.set(id, projectKey);
    }
  }
  for (const [id, key] of iterations) homes.set(`iteration ${id}`, key);
  return homes;
}
