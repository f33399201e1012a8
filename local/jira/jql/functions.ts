import type { JiraProblem } from '../problem';
import { badRequest } from '../problem';
import { accountOf } from '../viewer';
import type { ProjectVersion } from '../store/catalogue';
import { seesProject } from '../store/visibility';
import type { ClauseValue } from './clause';
import type { JqlContext } from './jql-context';

type FunctionCall = Extract<ClauseValue, { readonly kind: 'function' }>;
type ListFunction = (context: JqlContext, inputs: readonly string[]) => readonly string[];

const sprintsThat =
  (state: 'active' | 'closed' | 'future'): ListFunction =>
  ({ store }) =>
    [...store.catalogue.sprints.values()].filter((sprint) => sprint.state === state).map((sprint) => String(sprint.id));

const versionsThat =
  (fits: (version: ProjectVersion) => boolean): ListFunction =>
  (context, inputs) =>
    versionsIn(context, inputs)
      .filter(fits)
      .map((version) => version.id);

/** The functions that answer a list of ids, by their field. */
const LIST_FUNCTIONS: Readonly<Record<string, Readonly<Record<string, ListFunction>>>> = {
  user: {
    currentuser: ({ viewer }) => [accountOf(viewer)],
    membersof: ({ store }, [name = '']) => {
      const group = [...store.catalogue.groups.values()].find(
        (known) => known.name.toLowerCase() === name.toLowerCase(),
      );
      if (group === undefined)
        throw badRequest(
          `Function 'membersOf' can not generate a list of usernames for group '${name}'; the group does not exist.`,
        );
      return group.members;
    },
  },
  sprint: {
    opensprints: sprintsThat('active'),
    closedsprints: sprintsThat('closed'),
    futuresprints: sprintsThat('future'),
  },
  version: {
    releasedversions: versionsThat((version) => version.released && !version.archived),
    unreleasedversions: versionsThat((version) => !version.released && !version.archived),
    latestreleasedversion: (context, inputs) =>
      byDate(versionsIn(context, inputs).filter((version) => version.released))
        .slice(-1)
        .map((version) => version.id),
    earliestunreleasedversion: (context, inputs) =>
      byDate(versionsIn(context, inputs).filter((version) => !version.released))
        .slice(0, 1)
        .map((version) => version.id),
  },
  type: {
    standardissuetypes: ({ store }) => typeIds(store.catalogue.issueTypes.values(), false),
    subtaskissuetypes: ({ store }) => typeIds(store.catalogue.issueTypes.values(), true),
  },
};

/** The ids of a function such as `openSprints()`. */
export function idsOfFunction(kind: string, call: FunctionCall, context: JqlContext): readonly string[] {
  const found = LIST_FUNCTIONS[kind]?.[call.name.toLowerCase()];
  if (found === undefined) throw noSuchFunction(call);
  return found(context, call.inputs);
}

export const noSuchFunction = (call: FunctionCall): JiraProblem =>
  badRequest(`Unable to find JQL function '${call.name}(${call.inputs.join(', ')})'.`);

function versionsIn({ store, visibility }: JqlContext, projects: readonly string[]): readonly ProjectVersion[] {
  const wanted = new Set(projects.map((name) => name.toLowerCase()));
  const fits = (projectId: string): boolean => {
    const project = store.catalogue.projects.get(projectId);
    if (project === undefined || !seesProject(visibility, projectId)) return false;
    return wanted.size === 0 || [project.key, project.name, project.id].some((name) => wanted.has(name.toLowerCase()));
  };
  return [...store.catalogue.versions.values()].filter((version) => fits(version.projectId));
}

const byDate = (versions: readonly ProjectVersion[]): readonly ProjectVersion[] =>
  versions.toSorted((one, other) => (one.releaseDate ?? '9999').localeCompare(other.releaseDate ?? '9999'));

const typeIds = (types: Iterable<{ readonly id: string; readonly subtask: boolean }>, subtask: boolean) =>
  [...types].filter((type) => type.subtask === subtask).map((type) => type.id);
