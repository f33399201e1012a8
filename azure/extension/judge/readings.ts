import type { LatestReading } from '../../../src/app/portfolio/portfolio-row';
import type { ReadPortfolioDeps } from '../../../src/app/portfolio/read-portfolio';
import type { ReadProjectPageDeps } from '../../../src/app/project-page/read-project-page';
import type { ReadableReading } from '../../../src/app/readings/readable-readings';
import { type KeptReading, readingOf } from '../../../src/app/sync/judge/recompute-project';
import { currentContainers } from '../../../src/core/facts/container/current-containers';
import { homeOf, isKnown } from '../../../src/core/facts/container/container-kinds';
import { type ContainerRef, refName } from '../../../src/core/model/containers';
import { dateOfDayNumber } from '../../../src/core/model/time/calendar-date';
import type { Knowledge } from './knowledge';
import { type PastReadings, type PastWeeks, pastWeeks } from './past-weeks';

interface Asked {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
}

export interface Readings {
  readonly portfolio: ReadPortfolioDeps;
  readonly page: ReadProjectPageDeps;
  readonly past: PastWeeks;
}

interface Around {
  /** Readings of past days that were judged before. */
  readonly pastReadings: PastReadings;
  readonly pause: () => Promise<void>;
}

/**
 * Readings of scopes, judged on request from what the viewer may read; those of a past day as of its end. Past weeks
 * are answered as far as they are known: the others are judged while nobody waits.
 */
export function readingsOf(knowledge: Knowledge, { pastReadings, pause }: Around): Readings {
  const { takenAt, calendar, inForce } = knowledge;
  const today = calendar.dayOf(takenAt);
  const homeHere = (scope: ContainerRef): string | null => {
    const facts = knowledge.factsAt(takenAt);
    return isKnown(scope, facts) ? homeOf(scope, facts) : null;
  };
  const judged = new Map<string, KeptReading>();

  const judge = (scope: ContainerRef, moment: Date): KeptReading | null => {
    const projectKey = homeHere(scope);
    if (projectKey === null) return null;
    const name = `${refName(scope)} ${String(moment.getTime())}`;
    const known = judged.get(name);
    if (known !== undefined) return known;
    const reading = readingOf(scope, { projectKey, facts: knowledge.factsAt(moment), settings: inForce.settings });
    judged.set(name, reading);
    return reading;
  };
  const momentOf = (day: number): Date => (day >= today ? takenAt : calendar.endOfDate(dateOfDayNumber(day)));
  const latest = (scope: ContainerRef, day: number): LatestReading | null => {
    const reading = judge(scope, momentOf(day));
    return reading === null ? null : { ...reading, projectDay: reading.day };
  };
  const readable = ({ kept }: Asked): ReadableReading<LatestReading> =>
    kept === null ? { status: 'absent' } : { status: 'known', madeFor: 'everyone', reading: kept };
  const past = pastWeeks({
    kept: pastReadings,
    pause,
    judgeAt: (day) => {
      const facts = knowledge.passingFactsAt(momentOf(day));
      return (scope) => {
        const projectKey = homeHere(scope);
        if (projectKey === null || !isKnown(scope, facts)) return null;
        // A project is known even before it has items.
        if (!facts.histories.some(({ state }) => state.projectKey === projectKey)) return null;
        const { health, chance, restsOn } = readingOf(scope, { projectKey, facts, settings: inForce.settings });
        return { health, chance, restsOn };
      };
    },
  });
  const shared = { readFillings: async () => [], now: () => takenAt };
  return {
    past,
    portfolio: {
      ...shared,
      readWeeks: async (scopes, until) => past.known(scopes, until),
      readLatest: async (scopes, day) => scopes.flatMap((scope) => latest(scope, day) ?? []),
      readInside: async ({ projectKeys, offset, most }) =>
        currentContainers(knowledge.factsAt(takenAt))
          .filter(({ kind }) => kind === 'parent' || kind === 'version')
          .map((scope) => ({ scope, projectKey: homeHere(scope) }))
          .filter(({ projectKey }) => projectKey !== null && projectKeys.includes(projectKey))
          .slice(offset, offset + most)
          .flatMap(({ scope }) => latest(scope, today) ?? []),
      seen: async (asked) => asked.map(({ scope }) => homeHere(scope) !== null),
      readable: async (asked) => asked.map(readable),
    },
    page: {
      ...shared,
      readLatestOn: async (scope, days) => days.map((day) => latest(scope, day)),
      readPast: async (scope, { days, weeks }) =>
        days.map((day) => [
          ...[0, 1].flatMap((weeksBefore) => {
            const reading = judge(scope, momentOf(day - weeksBefore * 7));
            return reading === null ? [] : { ...reading, weeksBefore };
          }),
          ...past
            .known([scope], { day, weeks })
            .filter(({ weeksBefore }) => weeksBefore > 1)
            .map((week) => ({ ...week, day: day - week.weeksBefore * 7, summary: '', report: '' })),
        ]),
      readable: async (asked, beside) => ({ readings: asked.map(readable), beside: beside.map(() => true) }),
      // A frozen forecast of one viewer would need a place where others can read it.
      readFrozen: null,
      accountId: null,
      judgeFor: async (judging) => judging.scopes.flatMap((scope) => judge(scope, judging.takenAt) ?? []),
      endOfDate: async (_, date) => calendar.endOfDate(date),
    },
  };
}
