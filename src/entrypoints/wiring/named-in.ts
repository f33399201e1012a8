import type { SurroundingsOf } from '../../adapters/storage/queries/surroundings';
import type { ItemState, WorkItem } from '../../core/model/work-item';

/** Everything that items name: the iterations they were ever in, their projects, whoever acted on them. */
export function namedIn(items: readonly WorkItem[]): SurroundingsOf {
  const [iterationIds, projectKeys, accountIds] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const person = (id: string | null): void => {
    if (id !== null) accountIds.add(id);
  };
  const state = ({ projectKey, ownerId, iterationIds: ids }: ItemState): void => {
    projectKeys.add(projectKey);
    person(ownerId);
    for (const id of ids) iterationIds.add(id);
  };
  for (const item of items) {
    state(item.initial);
    person(item.createdBy);
    person(item.reporterId);
    for (const { by } of item.remarks) person(by);
    for (const change of item.changes) {
      person(change.by);
      if (change.kind === 'owner') person(change.to);
      if (change.kind === 'project') projectKeys.add(change.to);
      if (change.kind === 'iterations') for (const id of change.to) iterationIds.add(id);
    }
  }
  return { iterationIds: [...iterationIds], projectKeys: [...projectKeys], accountIds: [...accountIds] };
}
