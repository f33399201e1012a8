import { jsonAnswer, refusal, type ServiceAnswer, type ServiceQuestion } from './answers';
import { ESTIMATE_FIELD, type Organisation, type OrganisationProject, type OrganisationTeam } from './organisation';

/** Projects, teams, backlogs, areas, iterations and states. */
export function configurationAnswer({ path, url }: ServiceQuestion, { projects }: Organisation): ServiceAnswer | null {
  const projectNamed = (name: string | undefined) =>
    projects.find((project) => project.name.toLowerCase() === name?.toLowerCase() || project.id === name);
  const name = path.join('/');
  if (name === '_apis/projects') return jsonAnswer({ count: projects.length, value: projects.map(shortProject) });
  const asked = /^_apis\/projects\/([^/]+)(\/teams)?$/.exec(name);
  const project = projectNamed(asked === null ? path[0] : asked[1]);
  if (project === undefined)
    return refusal(404, `TF200016: The following project does not exist: ${asked?.[1] ?? path[0] ?? ''}.`);
  if (asked !== null) return asked[2] === undefined ? jsonAnswer(shortProject(project)) : teamsAnswer(project, url);
  return workAnswer(path.slice(1), project);
}

const shortProject = ({ id, name }: OrganisationProject) => ({ id, name, state: 'wellFormed' });

function teamsAnswer({ teams }: OrganisationProject, url: URL): ServiceAnswer {
  const [top, skip] = [Number(url.searchParams.get('$top') ?? 100), Number(url.searchParams.get('$skip') ?? 0)];
  const value = teams.slice(skip, skip + top).map(({ id, name }) => ({ id, name }));
  return jsonAnswer({ count: value.length, value });
}

function workAnswer(path: readonly string[], project: OrganisationProject): ServiceAnswer | null {
  const name = path.join('/');
  if (name === '_apis/wit/classificationnodes/iterations') return jsonAnswer(iterationTree(project));
  const type = project.types.find((one) => `_apis/wit/workitemtypes/${one.name}/states` === name);
  if (type !== undefined)
    return jsonAnswer({ value: Object.entries(type.states).map(([state, category]) => ({ name: state, category })) });
  const team = project.teams.find(({ id }) => id === path[0]);
  if (team === undefined) return null;
  switch (path.slice(1).join('/')) {
    case '_apis/work/backlogconfiguration':
      return jsonAnswer(backlogConfiguration(project));
    case '_apis/work/teamsettings':
      return jsonAnswer({
        workingDays: team.workingDays ?? ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        bugsBehavior: 'asRequirements',
      });
    case '_apis/work/teamsettings/teamfieldvalues':
      return jsonAnswer(teamFieldValues(team));
    case '_apis/work/teamsettings/iterations':
      return jsonAnswer({ value: team.iterationIds.map((id) => ({ id })) });
    default:
      return null;
  }
}

const teamFieldValues = ({ areas }: OrganisationTeam) => ({
  field: { referenceName: 'System.AreaPath' },
  defaultValue: areas[0],
  values: areas.map((value) => ({ value, includeChildren: true })),
});

const ROOT = 1;

/** The paths in this answer have another root than the paths on work items. */
function iterationTree({ id, name, iterations }: OrganisationProject) {
  return {
    id: ROOT,
    identifier: `${id}-iterations`,
    name,
    structureType: 'iteration',
    path: `\\${name}\\Iteration`,
    hasChildren: iterations.length > 0,
    children: iterations.map((node, place) => ({
      id: ROOT + 1 + place,
      identifier: node.id,
      name: node.name,
      structureType: 'iteration',
      path: `\\${name}\\Iteration\\${node.name}`,
      hasChildren: false,
      attributes: { startDate: `${node.startOn}T00:00:00Z`, finishDate: `${node.finishOn}T00:00:00Z` },
    })),
  };
}

function backlogConfiguration({ types }: OrganisationProject) {
  const level = (backlog: string) => ({
    workItemTypes: types.filter((type) => type.backlog === backlog).map(({ name }) => ({ name })),
  });
  return {
    portfolioBacklogs: [level('portfolio')],
    requirementBacklog: level('requirement'),
    taskBacklog: level('task'),
    bugsBehavior: 'asRequirements',
    backlogFields: { typeFields: { Effort: ESTIMATE_FIELD, Order: 'Microsoft.VSTS.Common.StackRank' } },
    workItemTypeMappedStates: types.map(({ name, states }) => ({ workItemTypeName: name, states })),
  };
}
