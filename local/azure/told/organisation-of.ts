import type { Snapshot } from '../../../src/core/model/snapshot';
import type { LinkRow } from '../../../src/adapters/azure/rest/links';
import { type Organisation, type OrganisationProject, type OrganisationType, RESTRICTED_AREA } from '../organisation';
import { levelsByType } from './levels';
import { categoryName, teamIdOf } from './names';
import { namesOf, stateNames } from './renamed';
import { revisionsOf, type Writing } from './revisions-of';
import { sayable } from './sayable';
import { datesOf, projectsOfIterations } from './sayable-iterations';
import { sayableLinks } from './sayable-links';

/** A snapshot as an organisation of Azure DevOps. `titles` are the titles of the items, by their id. */
export function organisationOf(
  name: string,
  snapshot: Snapshot,
  titles: ReadonlyMap<string, string> = new Map(),
): Organisation {
  const said = sayable(snapshot);
  const names = namesOf(snapshot);
  const projects = projectsOf(snapshot);
  const writing: Writing = {
    states: new Map(said.statuses.map((status) => [status.id, status.name])),
    paths: new Map(
      projects.flatMap((project) =>
        project.iterations.map((node) => [`${teamIdOf(project.id)}/${node.id}`, `${project.name}\\${node.name}`]),
      ),
    ),
    people: new Map(said.people.map((person) => [person.id, person])),
  };
  const revisions = said.items.flatMap((item, place) => {
    const original = snapshot.items[place];
    const title = titles.get(original?.id ?? '') ?? `Work item ${item.id}`;
    const area =
      original?.restricted === true ? `${item.initial.projectKey}\\${RESTRICTED_AREA}` : item.initial.projectKey;
    return revisionsOf(item, { title, area }, writing);
  });
  return {
    name,
    projects,
    // The service's watermark orders revisions by time over all items.
    revisions: revisions.toSorted((one, other) => timeOf(one).localeCompare(timeOf(other))),
    links: [...parentRows(said), ...sayableLinks(snapshot, names).rows].toSorted((one, other) =>
      one.changedDate.localeCompare(other.changedDate),
    ),
  };
}

const timeOf = ({ fields }: { readonly fields: Readonly<Record<string, unknown>> }): string =>
  String(fields['System.ChangedDate']);

function projectsOf(snapshot: Snapshot): readonly OrganisationProject[] {
  const within = projectsOfIterations(snapshot);
  const states = stateNames(snapshot.statuses);
  const categories = Object.fromEntries(
    snapshot.statuses.map((status) => [states.get(status.id) ?? status.name, categoryName(status)]),
  );
  const backlogs = { parent: 'portfolio', standard: 'requirement', part: 'task' } as const;
  const types = [...levelsByType(snapshot.items)].map(([name, level]): OrganisationType => ({
    name,
    backlog: backlogs[level],
    states: categories,
  }));
  return snapshot.projects.map(({ id, name }) => {
    const used = new Set<string>();
    const iterations = snapshot.iterations.flatMap((iteration) => {
      const dates = datesOf(iteration, snapshot);
      if (dates === null || within.get(iteration.id)?.has(id) !== true) return [];
      const own = used.has(iteration.name) ? `${iteration.name} (${iteration.id})` : iteration.name;
      used.add(own);
      return [{ id: iteration.id, name: own, ...dates }];
    });
    const team = {
      id: teamIdOf(id),
      name: `${name} Team`,
      areas: [name],
      iterationIds: iterations.map((node) => node.id),
    };
    return { id, name, teams: [team], iterations, types };
  });
}

/** The parents of each item, with dates: a new parent removes one link and adds one. */
function parentRows({ items }: Snapshot): readonly LinkRow[] {
  return items.flatMap(({ id, initial, createdAt, createdBy, changes }) => [
    ...hierarchyRow(id, initial.parentId, { at: createdAt, by: createdBy, isActive: true }),
    ...changes.flatMap((change) => {
      if (change.kind !== 'parent') return [];
      const { at, by, from, to } = change;
      return [
        ...hierarchyRow(id, from, { at, by, isActive: false }),
        ...hierarchyRow(id, to, { at, by, isActive: true }),
      ];
    }),
  ]);
}

function hierarchyRow(
  id: string,
  parentId: string | null,
  { at, by, isActive }: { readonly at: Date; readonly by: string | null; readonly isActive: boolean },
): readonly LinkRow[] {
  if (parentId === null) return [];
  const row = { rel: 'System.LinkTypes.Hierarchy', sourceId: Number(parentId), targetId: Number(id), isActive };
  return [{ ...row, changedDate: at.toISOString(), ...(by === null ? {} : { changedBy: { descriptor: by } }) }];
}
