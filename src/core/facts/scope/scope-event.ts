import type { Change } from '../../model/change';
import type { ContainerRef } from '../../model/containers';
import { insideAfter } from '../container/container-kinds';
import type { ItemHistory } from '../item/item-history';
import { compareKeys } from '../key-order';
import type { Standing, StandingRules } from './standing';
import type { ScopeWindow } from './window';

/** An event of an item after the baseline that may change the scope. */
export type ScopeEvent = {
  readonly at: Date;
  /** The same instant in milliseconds. */
  readonly time: number;
  readonly by: string | null;
  readonly member: Member;
} & ({ readonly act: 'created' | 'gone' } | { readonly act: 'changed'; readonly change: Change });

/** One item that was in the scope at some time, with its standing at the baseline and its changes, oldest first. */
export interface Member {
  readonly history: ItemHistory;
  readonly atBaseline: Standing;
  readonly changes: readonly Change[];
  /** The index of the first change after the baseline. */
  readonly next: number;
}

/** Replays an item up to the baseline, in linear time. */
export function memberAt(history: ItemHistory, window: ScopeWindow, rules: StandingRules): Member {
  const { item, changes } = history;
  const at = window.at.getTime();
  if (item.createdAt.getTime() > at) return { history, atBaseline: rules.unborn(item), changes, next: 0 };

  let standing = rules.born(item);
  let next = 0;
  for (let change = changes[next]; change !== undefined && change.at.getTime() <= at; change = changes[++next]) {
    standing = rules.after(standing, change);
  }
  const isGone = item.removedAt !== null && item.removedAt.getTime() <= at;
  return { history, atBaseline: rules.committed(isGone ? rules.gone(standing) : standing), changes, next };
}

interface Collecting {
  readonly container: ContainerRef;
  readonly window: ScopeWindow;
  readonly rules: StandingRules;
  /** `standings` leaves out events that change no standing: then nobody asks who works in the scope. */
  readonly wanted: 'all' | 'standings';
}

/** The events of the members after the baseline, until the end of the scope, oldest first. */
export function eventsAfter(members: readonly Member[], collecting: Collecting): readonly ScopeEvent[] {
  const events: ScopeEvent[] = [];
  for (const member of members) collectEvents(member, collecting, events);
  const { container } = collecting;
  return events.sort((one, other) => one.time - other.time || atOnce(one, other, container));
}

/**
 * The order at equal moments: parts come in after their parents, and leave before them. Else by key; within one item
 * its own order is kept, since sorting is stable.
 */
function atOnce(one: ScopeEvent, other: ScopeEvent, container: ContainerRef): number {
  if (one.member === other.member) return 0;
  const order = partOrder(one, container) - partOrder(other, container);
  return order === 0 ? compareKeys(keyOf(one.member), keyOf(other.member)) : order;
}

function partOrder(event: ScopeEvent, { kind, id }: ContainerRef): number {
  if (kind !== 'iteration' || event.act !== 'changed' || event.change.kind !== 'iterations') return 0;
  if (event.member.history.item.level !== 'part') return 0;
  return event.change.to.includes(id) ? 1 : -1;
}

function collectEvents(member: Member, { container, window, rules, wanted }: Collecting, events: ScopeEvent[]): void {
  const { item } = member.history;
  const { createdAt, createdBy, removedAt } = item;
  const from = window.at.getTime();
  const until = window.until.getTime();
  const bornAt = createdAt.getTime();
  let standing = member.atBaseline;
  if (bornAt > from && bornAt <= until) {
    standing = rules.born(item);
    events.push({ act: 'created', at: createdAt, time: bornAt, by: createdBy, member });
  }
  const goneAt = removedAt?.getTime() ?? Infinity;
  for (let index = member.next; index < member.changes.length; index += 1) {
    const change = member.changes[index];
    if (change === undefined) break;
    const time = change.at.getTime();
    if (time > until || time >= goneAt) break;
    if (!matters(change, container)) continue;
    if (wanted === 'standings') {
      const before = standing;
      standing = rules.after(before, change);
      if (standing === before) continue;
    }
    // A change dated before its item counts at the creation of the item.
    const isEarly = time < bornAt;
    if (isEarly && bornAt > until) continue;
    const at = isEarly ? createdAt : change.at;
    events.push({ act: 'changed', at, time: isEarly ? bornAt : time, by: change.by, member, change });
  }
  if (removedAt !== null && goneAt > from && goneAt <= until) {
    events.push({ act: 'gone', at: removedAt, time: goneAt, by: null, member });
  }
}

function matters(change: Change, container: ContainerRef): boolean {
  switch (change.kind) {
    case 'status':
    case 'estimate':
    case 'owner':
    case 'parent':
      return true;
    default:
      return insideAfter(container, change) !== null;
  }
}

function keyOf(member: Member): string {
  return member.history.state.key;
}
