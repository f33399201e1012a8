import { type ContainerRef, refName } from '../../../core/model/containers';
import { presentState } from '../../../core/model/replay';
import type { WorkItem } from '../../../core/model/work-item';

/** The containers that these items are in now, each once, and the items that are containers themselves. */
export function scopesOf(items: readonly (WorkItem | null)[]): readonly ContainerRef[] {
  const scopes = new Map<string, ContainerRef>();
  const add = (ref: ContainerRef): void => void scopes.set(refName(ref), ref);
  for (const item of items) {
    if (item === null) continue;
    const { projectKey, parentId, iterationIds, versionIds } = presentState(item);
    add({ kind: 'project', id: projectKey });
    if (parentId !== null) add({ kind: 'parent', id: parentId });
    if (item.level === 'parent') add({ kind: 'parent', id: item.id });
    for (const id of iterationIds) add({ kind: 'iteration', id });
    for (const id of versionIds) add({ kind: 'version', id });
  }
  return [...scopes.values()];
}
