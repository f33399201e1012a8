import type { Iteration, Project, ReportedPerson, Version } from '../../../../core/model/containers';
import type { Status } from '../../../../core/model/status';
import type { WorkItem } from '../../../../core/model/work-item';
import { translationContext } from './context';
import { NO_FIELDS } from '../fields/field-map';
import { type Gathered, gathered } from './gathered';
import { projectKeyOf } from '../issue/present';

/** What was stored by earlier readings. */
export interface Kept {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
  readonly people: readonly ReportedPerson[];
}

/** Items that were read at different times, as if read together: conclusions from all of them are drawn again. */
export function gatheredAgain(kept: Kept, takenAt: Date): Gathered {
  const context = translationContext(NO_FIELDS, takenAt);
  const { seen } = context;
  for (const status of kept.statuses) seen.statuses.set(status.id, status);
  for (const project of kept.projects) seen.projects.set(project.key, project);
  for (const iteration of kept.iterations) seen.iterations.set(iteration.id, iteration);
  for (const version of kept.versions) seen.versions.set(version.id, version);
  for (const person of kept.people) seen.people.set(person.id, person);
  for (const item of kept.items) seeItem(item, seen);
  return gathered(kept.items, context);
}

type Seen = ReturnType<typeof translationContext>['seen'];

function seeItem(item: WorkItem, seen: Seen): void {
  const { key, parentId, iterationIds, versionIds } = item.initial;
  const seeParent = (id: string | null): void => {
    if (id !== null && !/^\d+$/.test(id)) seen.unresolvedKeys.add(id);
  };
  const seeIterations = (ids: readonly string[]): void => {
    for (const id of ids) if (!seen.iterations.has(id)) seen.iterationNames.set(id, id);
  };
  const seeVersions = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (!seen.versions.has(id))
        seen.versionNames.set(id, { name: id, projectKey: projectKeyOf(key), at: item.createdAt });
    }
  };
  seen.idByKey.set(key, item.id);
  seeParent(parentId);
  seeIterations(iterationIds);
  seeVersions(versionIds);
  for (const change of item.changes) {
    switch (change.kind) {
      case 'key':
        seen.idByKey.set(change.to, item.id);
        break;
      case 'parent':
        seeParent(change.to);
        break;
      case 'iterations':
        seeIterations(change.to);
        break;
      case 'versions':
        seeVersions(change.to);
        break;
      default:
        break;
    }
  }
}
