import type { Iteration } from '../../../core/model/containers';
import type { AzureConfiguration, Team } from '../rest/configuration';
import type { IterationNode } from '../rest/iterations';
import type { Days } from './days';
import { FIELD } from './field-names';

type Fields = Readonly<Record<string, unknown>>;

interface DatedNode extends IterationNode {
  readonly startOn: string;
  readonly finishOn: string;
}

const isDated = (node: IterationNode): node is DatedNode => node.startOn !== null && node.finishOn !== null;

/** Teams share a node: each team has its own iteration for it. */
const idOf = (team: Team, node: IterationNode): string => `${team.id}/${node.id}`;

/**
 * The iteration of an item: the node of its path, if the team subscribes to the node and it has dates. The root and
 * nodes without dates are backlog.
 */
export function iterationOf(
  configurations: readonly AzureConfiguration[],
): (fields: Fields, team: Team | null) => readonly string[] {
  const iterations = configurations.flatMap((configuration) => configuration.iterations);
  const byNumber = new Map(iterations.map((node) => [node.number, node]));
  const byPath = new Map(iterations.map((node) => [node.path.toLowerCase(), node]));
  return (fields, team) => {
    if (team === null) return [];
    const number = fields[FIELD.iterationId];
    const path = fields[FIELD.iterationPath];
    const byId = typeof number === 'number' ? byNumber.get(number) : undefined;
    // If the path was renamed since, the node is found by its number.
    const node = byId ?? (typeof path === 'string' ? byPath.get(path.toLowerCase()) : undefined);
    return node !== undefined && isDated(node) && team.iterationIds.includes(node.id) ? [idOf(team, node)] : [];
  };
}

/**
 * The iterations of all teams. Nobody closes them: by the clock, an iteration is future until its first day and closed
 * after its last.
 */
export function iterationsOf(
  { teams, iterations }: AzureConfiguration,
  days: Days,
  takenAt: Date,
): readonly Iteration[] {
  const sharedBy = (node: IterationNode): number =>
    teams.filter(({ iterationIds }) => iterationIds.includes(node.id)).length;
  return teams.flatMap((team) =>
    iterations
      .filter(isDated)
      .filter(({ id }) => team.iterationIds.includes(id))
      .map((node): Iteration => {
        const startsAt = days.startOf(node.startOn);
        const plannedEndAt = days.endOf(node.finishOn);
        const state = takenAt < startsAt ? 'future' : takenAt <= plannedEndAt ? 'active' : 'closed';
        return {
          id: idOf(team, node),
          name: sharedBy(node) > 1 ? `${node.name} (${team.name})` : node.name,
          boardId: team.id,
          state,
          startedAt: state === 'future' ? null : startsAt,
          plannedEndAt,
          closedAt: state === 'closed' ? plannedEndAt : null,
        };
      }),
  );
}
