import type { ContainerRef, Iteration } from '../../model/containers';
import { currentContainers } from '../container/current-containers';
import { iterationsById, versionsById } from '../container/named-containers';
import type { Facts } from '../facts';
import { learnt } from '../learnt';

/** A scope that is over. */
export interface Ended {
  readonly container: ContainerRef;
  /** Its actual end and its planned end: shares of time are shares of the planned time. */
  readonly over: Date;
  readonly plannedEnd: Date;
}

/** All that ended of the team of a scope, in the order in which it ended. */
export const endedOf = (team: string | null, facts: Facts): readonly Ended[] =>
  team === null ? [] : (endedLesson(facts, facts.settings).get(team) ?? []);

/** The teams that have a current scope; null among them for projects. */
export const currentTeams = (facts: Facts): readonly (string | null)[] => [
  ...new Set(currentContainers(facts).map((container) => teamOf(container, facts))),
];

/** The team whose scopes can be compared: a board for iterations, a project for parents and versions. */
export function teamOf(container: ContainerRef, facts: Facts): string | null {
  switch (container.kind) {
    case 'iteration': {
      const iteration = iterationsById(facts.snapshot).get(container.id);
      return iteration === undefined ? null : iterationTeam(iteration, facts);
    }
    case 'parent': {
      const parent = facts.byId.get(container.id);
      return parent === undefined ? null : `parent ${parent.state.projectKey}`;
    }
    case 'version': {
      const version = versionsById(facts.snapshot).get(container.id);
      return version === undefined ? null : `version ${version.projectKey}`;
    }
    case 'project':
      return null;
  }
}

/** Where the source names no board, the project of most items is used instead. */
function iterationTeam(iteration: Iteration, facts: Facts): string {
  if (iteration.boardId !== null) return `board ${iteration.boardId}`;
  const counts = new Map<string, number>();
  for (const { state } of facts.everIn({ kind: 'iteration', id: iteration.id })) {
    counts.set(state.projectKey, (counts.get(state.projectKey) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return `iterations of ${most?.[0] ?? ''}`;
}

/** Everything that is over, by team, in the order in which it ended. Made once for all containers of a report; a plain value. */
export const endedLesson = learnt('ended scopes', { learn: endedScopes });

function endedScopes(facts: Facts): ReadonlyMap<string, readonly Ended[]> {
  const byTeam = new Map<string, Ended[]>();
  for (const ended of [...endedIterations(facts), ...endedParents(facts), ...endedVersions(facts)]) {
    if (ended.over.getTime() > facts.snapshot.takenAt.getTime()) continue;
    const team = teamOf(ended.container, facts);
    if (team === null) continue;
    const known = byTeam.get(team);
    if (known === undefined) byTeam.set(team, [ended]);
    else known.push(ended);
  }
  for (const ended of byTeam.values()) ended.sort(byEnd);
  return byTeam;
}

function byEnd(one: Ended, other: Ended): number {
  return one.over.getTime() - other.over.getTime() || (one.container.id < other.container.id ? -1 : 1);
}

function endedIterations(facts: Facts): readonly Ended[] {
  return facts.snapshot.iterations.flatMap(({ id, state, closedAt, plannedEndAt }) => {
    const over = closedAt ?? plannedEndAt;
    if (state !== 'closed' || over === null) return [];
    return [{ container: { kind: 'iteration', id }, over, plannedEnd: plannedEndAt ?? over }];
  });
}

function endedParents(facts: Facts): readonly Ended[] {
  return facts.histories.flatMap(({ item, finishedAt }) => {
    if (item.level !== 'parent' || finishedAt === null) return [];
    return [{ container: { kind: 'parent', id: item.id }, over: finishedAt, plannedEnd: finishedAt }];
  });
}

function endedVersions(facts: Facts): readonly Ended[] {
  return facts.snapshot.versions.flatMap(({ id, released, releaseOn }) => {
    if (!released || releaseOn === null) return [];
    const over = facts.snapshot.calendar.endOfDate(releaseOn);
    return [{ container: { kind: 'version', id }, over, plannedEnd: over }];
  });
}
