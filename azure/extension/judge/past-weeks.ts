import type { PastWeek } from '../../../src/app/portfolio/portfolio-row';
import { type ContainerRef, refName } from '../../../src/core/model/containers';

interface Until {
  readonly day: number;
  readonly weeks: number;
}

/** Past readings of scopes, by day; null where a scope did not exist yet. The past does not change. */
export type PastReadings = Map<string, Omit<PastWeek, 'scope' | 'weeksBefore'> | null>;

interface Needs {
  readonly kept: PastReadings;
  /** The state of scopes at the end of a day; null for those that did not exist. */
  readonly judgeAt: (day: number) => (scope: ContainerRef) => Omit<PastWeek, 'scope' | 'weeksBefore'> | null;
  /** Lets other questions run in between. */
  readonly pause: () => Promise<void>;
}

export interface PastWeeks {
  /** What is known so far of the weeks before a day. Missing weeks are queued to be judged. */
  readonly known: (scopes: readonly ContainerRef[], until: Until) => readonly PastWeek[];
  /** Judges the queued weeks; answers whether any was added. */
  readonly fill: () => Promise<boolean>;
}

const DAYS = 7;
/** Each scope is judged seven times: in a longer table only the first rows have a past. */
const MAX_SCOPES = 25;

/** The weeks before today, judged one by one from facts while nobody waits for an answer. */
export function pastWeeks({ kept, judgeAt, pause }: Needs): PastWeeks {
  const wanted = new Map<number, Map<string, ContainerRef>>();
  return {
    known: (scopes, { day, weeks }) =>
      scopes.slice(0, MAX_SCOPES).flatMap((scope) =>
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

const nameOf = (scope: ContainerRef, day: number): string => `${refName(scope)} ${String(day)}`;
