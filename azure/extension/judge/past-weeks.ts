import type { PastWeek } from '../../../src/app/portfolio/portfolio-row';
import type { ContainerRef } from '../../../src/core/model/containers';

interface Until {
  readonly day: number;
  readonly weeks: number;
}

/** Past readings of scopes, by day; null where a scope was not there yet. What was is the same for ever. */
export type PastReadings = Map<string, Omit<PastWeek, 'scope' | 'weeksBefore'> | null>;

interface Needs {
  readonly kept: PastReadings;
  /** How scopes were at the end of a day; null for those that were not there. */
  readonly judgeAt: (day: number) => (scope: ContainerRef) => Omit<PastWeek, 'scope' | 'weeksBefore'> | null;
  /** Lets other questions come between. */
  readonly pause: () => Promise<void>;
}

export interface PastWeeks {
  /** What is known by now of the weeks before a day; the rest is remembered to be judged. */
  readonly known: (scopes: readonly ContainerRef[], until: Until) => readonly PastWeek[];
  /** Judges what was asked for and was not known; answers whether anything came of it. */
  readonly fill: () => Promise<boolean>;
}

const DAYS = 7;
/** Each is judged seven times over: of a longer table the first rows have a past. */
const MOST_SCOPES = 25;

/** The weeks before today, judged from facts one by one, when nobody waits for an answer. */
export function pastWeeks({ kept, judgeAt, pause }: Needs): PastWeeks {
  const wanted = new Map<number, Map<string, ContainerRef>>();
  return {
    known: (scopes, { day, weeks }) =>
      scopes.slice(0, MOST_SCOPES).flatMap((scope) =>
        Array.from({ length: weeks - 1 }, (_, place) => place + 1).flatMap((weeksBefore): readonly PastWeek[] => {
          const pastDay = day - weeksBefore * DAYS;
          const reading = kept.get(nameOf(scope, pastDay));
          if (reading !== undefined) return reading === null ? [] : [{ scope, weeksBefore, ...reading }];
          const onDay = wanted.get(pastDay) ?? new Map<string, ContainerRef>();
          wanted.set(pastDay, onDay.set(nameOf(scope, pastDay), scope));
          return [];
        }),
      ),
    async fill() {
      let came = false;
      for (const [day, scopes] of [...wanted].toSorted(([one], [other]) => other - one)) {
        wanted.delete(day);
        await pause();
        const judge = judgeAt(day);
        for (const [name, scope] of scopes) {
          await pause();
          const reading = judge(scope);
          kept.set(name, reading);
          came ||= reading !== null;
        }
      }
      return came;
    },
  };
}

const nameOf = ({ kind, id }: ContainerRef, day: number): string => `${kind} ${id} ${String(day)}`;
