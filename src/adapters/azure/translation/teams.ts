import type { ItemLevel } from '../../../core/model/work-item';
import type { AzureConfiguration, Team } from '../rest/configuration';
import { remembered } from '../../remembered';

/** The team whose area contains a path: the nearest area counts; of two teams the first. Null if no team has it. */
export function teamsByArea(configurations: readonly AzureConfiguration[]): (areaPath: string) => Team | null {
  const teams = configurations.flatMap((configuration) => configuration.teams);
  return remembered((areaPath) => {
    const path = areaPath.toLowerCase();
    let nearest: { readonly team: Team; readonly length: number } | null = null;
    for (const team of teams) {
      for (const area of team.areas) {
        const own = area.path.toLowerCase();
        const isIn = path === own || (area.includeChildren && path.startsWith(`${own}\\`));
        if (isIn && own.length > (nearest?.length ?? -1)) nearest = { team, length: own.length };
      }
    }
    return nearest?.team ?? null;
  });
}

const BUG = 'Bug';

/** The level of a type for a team: bugs are requirements for one team and tasks for another. */
export function levelOf(type: string, team: Team | null): ItemLevel {
  const backlog = team?.backlog;
  if (backlog === undefined) return 'standard';
  if (backlog.portfolioTypes.includes(type)) return 'parent';
  if (backlog.requirementTypes.includes(type)) return 'standard';
  if (backlog.taskTypes.includes(type)) return 'part';
  return type === BUG && backlog.bugs === 'asTasks' ? 'part' : 'standard';
}
