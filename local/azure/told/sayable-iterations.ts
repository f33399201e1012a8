import type { Iteration } from '../../../src/core/model/containers';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { WorkItem } from '../../../src/core/model/work-item';
import { iterationIdOf, teamIdOf } from './names';

export interface SayableIterations {
  readonly iterations: readonly Iteration[];
  /** The iteration of an item, by the project of the item; null if the iteration has no dates. */
  readonly idOf: (item: WorkItem) => (id: string) => string | null;
}

/** First and last day of an iteration; null if it has none and therefore counts as backlog. */
export function datesOf(
  { startedAt, plannedEndAt }: Iteration,
  { calendar }: Snapshot,
): { readonly startOn: string; readonly finishOn: string } | null {
  if (startedAt === null || plannedEndAt === null || plannedEndAt < startedAt) return null;
  return { startOn: calendar.dateOf(startedAt), finishOn: calendar.dateOf(plannedEndAt) };
}

/** The projects that have had items in each iteration. */
export function projectsOfIterations({ items, projects }: Snapshot): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map(projects.map(({ id, key }) => [key, id]));
  const found = new Map<string, Set<string>>();
  for (const { initial, changes } of items) {
    const projectId = ids.get(initial.projectKey) ?? initial.projectKey;
    for (const change of [initial.iterationIds, ...changes.map((one) => (one.kind === 'iterations' ? one.to : []))]) {
      for (const id of change) found.set(id, (found.get(id) ?? new Set()).add(projectId));
    }
  }
  return found;
}

const DAY_MS = 86_400_000;

/** Iterations of whole days, one for each project whose team is in it. Their state follows from the clock. */
export function sayableIterations(snapshot: Snapshot): SayableIterations {
  const { calendar, takenAt, projects } = snapshot;
  const within = projectsOfIterations(snapshot);
  const dated = new Set(snapshot.iterations.flatMap((one) => (datesOf(one, snapshot) === null ? [] : [one.id])));
  const ids = new Map(projects.map(({ id, key }) => [key, id]));
  const iterations = snapshot.iterations.flatMap((iteration) =>
    [...(within.get(iteration.id) ?? [])].flatMap((projectId): readonly Iteration[] => {
      const dates = datesOf(iteration, snapshot);
      if (dates === null) return [];
      const dayBefore = new Date(Date.parse(`${dates.startOn}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
      const startsAt = new Date(calendar.endOfDate(dayBefore).getTime() + 1);
      const plannedEndAt = calendar.endOfDate(dates.finishOn);
      const state = takenAt < startsAt ? 'future' : takenAt <= plannedEndAt ? 'active' : 'closed';
      return [
        {
          id: iterationIdOf(projectId, iteration.id),
          name: iteration.name,
          boardId: teamIdOf(projectId),
          state,
          startedAt: state === 'future' ? null : startsAt,
          plannedEndAt,
          closedAt: state === 'closed' ? plannedEndAt : null,
        },
      ];
    }),
  );
  return {
    iterations: iterations.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    idOf: ({ initial }) => {
      const projectId = ids.get(initial.projectKey) ?? initial.projectKey;
      return (id) => (dated.has(id) ? iterationIdOf(projectId, id) : null);
    },
  };
}
