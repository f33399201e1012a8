import type { Change } from '../../model/change';
import { orderedChanges } from '../../model/change-order';
import type { ContainerRef } from '../../model/containers';
import type { ItemHistory } from '../item-history';
import { compareKeys } from '../key-order';
import type { Standing, StandingRules } from './standing';
import type { ScopeWindow } from './window';

/** What happened to an item after the baseline that may matter to the scope. */
export type ScopeEvent =
  | { readonly act: 'created' | 'gone'; readonly at: Date; readonly by: string | null; readonly member: Member }
  | {
      readonly act: 'changed';
      readonly at: Date;
      readonly by: string | null;
      readonly member: Member;
      readonly change: Change;
    };

/** One item that was in the scope at some time, as it stood at the baseline, and what happened to it since. */
export interface Member {
  readonly history: ItemHistory;
  readonly atBaseline: Standing;
  /** Who owned the item or moved it through its statuses up to the baseline. */
  readonly people: ReadonlySet<string>;
  readonly later: readonly Change[];
}

/** Replays an item up to the baseline, in time linear in its changes. */
export function memberAt(history: ItemHistory, window: ScopeWindow, rules: StandingRules): Member {
  const { item } = history;
  const at = window.at.getTime();
  const isBorn = item.createdAt.getTime() <= at;
  const isGone = item.removedAt !== null && item.removedAt.getTime() <= at;
  const changes = orderedChanges(item);
  const people = new Set<string>();
  let standing = rules.unborn(item);
  if (!isBorn) return { history, atBaseline: standing, people, later: changes };

  standing = rules.born(standing, item.initial);
  if (item.initial.ownerId !== null) people.add(item.initial.ownerId);
  let next = 0;
  for (let change = changes[next]; change !== undefined && change.at.getTime() <= at; change = changes[++next]) {
    standing = rules.after(standing, change);
    const person = workerOf(change);
    if (person !== null) people.add(person);
  }
  return {
    history,
    atBaseline: rules.committed(isGone ? rules.gone(standing) : standing),
    people,
    later: isGone ? [] : changes.slice(next),
  };
}

/** What happened to the members after the baseline and while changes belong to the scope, oldest first. */
export function eventsAfter(
  members: readonly Member[],
  container: ContainerRef,
  window: ScopeWindow,
): readonly ScopeEvent[] {
  const events = members.flatMap((member) => eventsOf(member, container, window));
  // Equal moments are told apart by key; the order within one item is its own (sorting is stable).
  return events.sort(
    (one, other) => one.at.getTime() - other.at.getTime() || compareKeys(keyOf(one.member), keyOf(other.member)),
  );
}

/** Who takes part in the work by this change: the owner it names, or who moved the status; apps do not. */
export function workerOf(change: Change): string | null {
  if (change.kind === 'owner') return change.to;
  return change.kind === 'status' && !change.byApp ? change.by : null;
}

function eventsOf(member: Member, container: ContainerRef, window: ScopeWindow): readonly ScopeEvent[] {
  const { item } = member.history;
  const until = window.until.getTime();
  const events: ScopeEvent[] = [];
  if (item.createdAt.getTime() > window.at.getTime() && item.createdAt.getTime() <= until) {
    events.push({ act: 'created', at: item.createdAt, by: item.createdBy, member });
  }
  const removedAt = item.removedAt?.getTime() ?? Infinity;
  for (const change of member.later) {
    if (change.at.getTime() > until || change.at.getTime() >= removedAt) break;
    if (!matters(change, container)) continue;
    // A change that claims to be older than its item happened when the item was made.
    const at = change.at.getTime() < item.createdAt.getTime() ? item.createdAt : change.at;
    if (at.getTime() <= until) events.push({ act: 'changed', at, by: change.by, member, change });
  }
  if (item.removedAt !== null && removedAt > window.at.getTime() && removedAt <= until) {
    events.push({ act: 'gone', at: item.removedAt, by: null, member });
  }
  return events;
}

function matters(change: Change, container: ContainerRef): boolean {
  switch (change.kind) {
    case 'status':
    case 'estimate':
    case 'owner':
    case 'parent':
      return true;
    case 'iterations':
      return container.kind === 'iteration';
    case 'versions':
      return container.kind === 'version';
    case 'project':
      return container.kind === 'project';
    default:
      return false;
  }
}

function keyOf(member: Member): string {
  return member.history.state.key;
}
