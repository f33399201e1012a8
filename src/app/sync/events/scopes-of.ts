import type { ContainerRef } from '../../../core/model/containers';
import { presentState } from '../../../core/model/replay';
import type { WorkItem } from '../../../core/model/work-item';

/** The containers that these items are in now, each once, and the items that are containers themselves. */
export function scopesOf(items: readonly (WorkItem | null)[]): readonly ContainerRef[] {
  const scopes = new Map<string, ContainerRef>();
  const add = (kind: ContainerRef['kind'], id: string): void => void scopes.set(`${kind} ${id}`, { kind, id });
  for (const item of items) {
    if (item === null) continue;
    const { projectKey, parentId, iterationIds, versionIds } = presentState(item);
    add('project', projectKey);
    if (parentId !== null) add('parent', parentId);
    if (item.level === 'parent') add('parent', item.id);
    for (const id of iterationIds) add('iteration', id);
    for (const id of versionIds) add('version', id);
  }
  return [...scopes.values()];
}
