import type { Change } from './change';
import { orderedChanges } from './change-order';
import type { ItemState, WorkItem } from './work-item';

/**
 * The state after one more change. The same object when the change leaves the state as it was. Only `to` is believed:
 * where a history contradicts itself, its latest word counts.
 */
export function stateAfter(state: ItemState, change: Change): ItemState {
  switch (change.kind) {
    case 'status':
      return { ...state, statusId: change.to };
    case 'owner':
      return { ...state, ownerId: change.to };
    case 'parent':
      return { ...state, parentId: change.to };
    case 'iterations':
      return { ...state, iterationIds: change.to };
    case 'versions':
      return { ...state, versionIds: change.to };
    case 'estimate':
      return { ...state, estimate: change.to };
    case 'priority':
      return { ...state, priority: change.to };
    case 'start-date':
      return { ...state, startOn: change.to };
    case 'due-date':
      return { ...state, dueOn: change.to };
    case 'flag':
      return { ...state, flagged: change.to };
    case 'type':
      return { ...state, type: change.to };
    case 'project':
      return { ...state, projectKey: change.to };
    case 'key':
      return { ...state, key: change.to };
    default:
      return state;
  }
}

/** The state after the first `count` changes, oldest first; all of them when there are fewer. */
export function stateAfterChanges(item: WorkItem, count: number): ItemState {
  return replay(item.initial, orderedChanges(item), count);
}

/** The state at an instant: that of its creation for any earlier one. */
export function stateAt(item: WorkItem, instant: Date): ItemState {
  const changes = orderedChanges(item);
  return replay(item.initial, changes, countUntil(changes, instant));
}

/** The state at the end of what is known. */
export function presentState(item: WorkItem): ItemState {
  return replay(item.initial, orderedChanges(item), Infinity);
}

/** How many of the changes, oldest first, were made by an instant. */
export function countUntil(changes: readonly Change[], instant: Date): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const change = changes[middle];
    if (change && change.at.getTime() <= instant.getTime()) low = middle + 1;
    else high = middle;
  }
  return low;
}

function replay(initial: ItemState, changes: readonly Change[], count: number): ItemState {
  const until = Math.min(count, changes.length);
  let state = initial;
  for (let index = 0; index < until; index += 1) {
    const change = changes[index];
    if (change) state = stateAfter(state, change);
  }
  return state;
}
