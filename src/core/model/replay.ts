import type { Change } from './change';
import { orderedChanges } from './change-order';
import type { ItemState, WorkItem } from './work-item';

/** The state after one more change. Only `to` is used: where a history contradicts itself, the latest change counts. */
export function stateAfter(state: ItemState, change: Change): ItemState {
  const after = { ...state };
  apply(change, after);
  return after;
}

/** A mutable state to which changes are applied one after the other. */
export class PassingState {
  readonly #state: Draft;

  constructor(initial: ItemState) {
    this.#state = { ...initial };
  }

  get now(): ItemState {
    return this.#state;
  }

  pass(change: Change): void {
    apply(change, this.#state);
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

/** The state after all known changes. `changes` are the item's ordered changes, where the caller has them already. */
export function presentState(item: WorkItem, changes: readonly Change[] = orderedChanges(item)): ItemState {
  return replay(item.initial, changes, Infinity);
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

/** Only one copy is made for all changes: there are many long histories. */
function replay(initial: ItemState, changes: readonly Change[], count: number): ItemState {
  const until = Math.min(count, changes.length);
  if (until <= 0) return initial;
  const state = { ...initial };
  for (let index = 0; index < until; index += 1) {
    const change = changes[index];
    if (change) apply(change, state);
  }
  return state;
}

function apply(change: Change, state: Draft): void {
  switch (change.kind) {
    case 'status':
      state.statusId = change.to;
      break;
    case 'owner':
      state.ownerId = change.to;
      break;
    case 'parent':
      state.parentId = change.to;
      break;
    case 'iterations':
      state.iterationIds = change.to;
      break;
    case 'versions':
      state.versionIds = change.to;
      break;
    case 'estimate':
      state.estimate = change.to;
      break;
    case 'priority':
      state.priority = change.to;
      break;
    case 'start-date':
      state.startOn = change.to;
      break;
    case 'due-date':
      state.dueOn = change.to;
      break;
    case 'flag':
      state.flagged = change.to;
      break;
    case 'type':
      state.type = change.to;
      break;
    case 'project':
      state.projectKey = change.to;
      break;
    case 'key':
      state.key = change.to;
      break;
    default:
      break;
  }
}

type Draft = { -readonly [Name in keyof ItemState]: ItemState[Name] };
