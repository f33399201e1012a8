import { percentileOf } from '../../math/percentile';
import { askedPercentiles } from '../../settings/asked-percentiles';
import { computed } from '../computed';
import type { Facts } from '../facts';
import { learnt } from '../learnt';
import { personActs } from './person-acts';

/** What one person's acts in a project say of whether they are still there. */
export interface UsualActs {
  /** Milliseconds. */
  readonly last: number;
  readonly count: number;
  /** Their own pauses at a percentile (0..100), in working days; null where they have none. */
  pause(percentile: number): number | null;
}

/** Of one person in one project; null of whom nothing was ever done under that account there. */
export function usualActs(projectKey: string, person: string, facts: Facts): UsualActs | null {
  if (facts.taught === null) return liveActs(projectKey, person, facts);
  const { percentiles, projects } = actsLesson(facts, facts.settings);
  const known = projects.get(projectKey)?.get(person);
  return known === undefined
    ? null
    : {
        ...known,
        pause(percentile) {
          const place = percentiles.indexOf(percentile);
          if (place < 0) throw new Error(`Not asked before: percentile ${String(percentile)}`);
          return known.pauses[place] ?? null;
        },
      };
}

/** When everybody in a project did something last, in milliseconds. */
export const lastActs = computed('last acts', (facts: Facts): ReadonlyMap<string, readonly number[]> =>
  facts.taught === null
    ? new Map(
        Array.from(personActs(facts), ([key, people]) => [
          key,
          Array.from(people.values(), (acts) => acts.at(-1) ?? 0),
        ]),
      )
    : new Map(
        Array.from(actsLesson(facts, facts.settings).projects, ([key, people]) => [
          key,
          Array.from(people.values(), ({ last }) => last),
        ]),
      ),
);

interface TaughtActs {
  readonly last: number;
  readonly count: number;
  readonly pauses: readonly (number | null)[];
}

/** By project and person; a plain value. Asked by all settings, for the percentiles that these name. */
interface TaughtPeople {
  readonly percentiles: readonly number[];
  readonly projects: ReadonlyMap<string, ReadonlyMap<string, TaughtActs>>;
}

/** What somebody did since counts, so that nobody seems gone who is back. */
export const actsLesson = learnt('last acts and pauses of people', { learn: peopleOf, renew: withLaterActs });

function peopleOf(facts: Facts, settings: Parameters<typeof askedPercentiles>[0]): TaughtPeople {
  const percentiles = askedPercentiles(settings);
  const taughtOf = (projectKey: string, person: string): TaughtActs => {
    const acts = liveActs(projectKey, person, facts);
    return {
      last: acts?.last ?? 0,
      count: acts?.count ?? 0,
      pauses: percentiles.map((percentile) => acts?.pause(percentile) ?? null),
    };
  };
  const projects = Array.from(
    personActs(facts),
    ([key, people]) => [key, new Map(Array.from(people.keys(), (id) => [id, taughtOf(key, id)]))] as const,
  );
  return { percentiles, projects: new Map(projects) };
}

function withLaterActs({ percentiles, projects }: TaughtPeople, facts: Facts): TaughtPeople {
  const renewed = new Map(Array.from(projects, ([key, people]) => [key, new Map(people)]));
  for (const [key, people] of personActs(facts)) {
    const known = renewed.get(key) ?? new Map<string, TaughtActs>();
    renewed.set(key, known);
    for (const [person, acts] of people) {
      const before = known.get(person) ?? { last: 0, count: 0, pauses: [] };
      known.set(person, { ...before, last: Math.max(before.last, acts.at(-1) ?? 0) });
    }
  }
  return { percentiles, projects: renewed };
}

function liveActs(projectKey: string, person: string, facts: Facts): UsualActs | null {
  const { calendar } = facts.snapshot;
  const times = personActs(facts).get(projectKey)?.get(person);
  const last = times?.at(-1);
  if (times === undefined || last === undefined) return null;
  const acts = Array.from(times, (time) => new Date(time));
  const pauses = acts.slice(1).map((at, index) => calendar.workingDays(acts[index] ?? at, at));
  return { last, count: acts.length, pause: (percentile) => percentileOf(pauses, percentile) };
}
