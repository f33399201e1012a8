import type { Link } from '../../model/link';
import type { Facts } from '../facts';
import type { ItemHistory } from './item-history';

/** A time in which an item could not move, whatever the cause; `to` is null while it lasts. */
export interface BlockedPeriod {
  readonly from: Date;
  readonly to: Date | null;
}

/**
 * Every standstill of the item, oldest first: flags, blocked statuses and the times in which a linked blocker was
 * unfinished, joined where they overlap or only a slip lies between them, so that no day counts twice. Standstills no
 * longer than a slip do not count.
 */
export function blockedPeriods(item: ItemHistory, facts: Facts): readonly BlockedPeriod[] {
  const linked = item.item.links.flatMap((link) =>
    link.meaning === 'waits-for' ? linkStandstills(item, facts.byKey.get(link.otherKey), link) : [],
  );
  // A link may be recorded only on its other item.
  const open = facts.dependencies
    .openBlockersOf(item.item.id)
    .flatMap(({ since, itemKey }) => linkStandstills(item, facts.byKey.get(itemKey), { since, until: null }));
  const sorted = [...item.blocked, ...linked, ...open].sort(
    (left, right) => left.from.getTime() - right.from.getTime(),
  );
  const slipMs = facts.context.slipMinutes * MS_PER_MINUTE;
  const joined: BlockedPeriod[] = [];
  for (const { from, to } of sorted.flatMap((span) => whileOpen(span, item))) {
    const last = joined.at(-1);
    if (last === undefined || (last.to !== null && from.getTime() - last.to.getTime() > slipMs))
      joined.push({ from, to });
    else joined[joined.length - 1] = { from: last.from, to: laterEnd(last.to, to) };
  }
  return joined.filter(({ from, to }) => to === null || to.getTime() - from.getTime() > slipMs);
}

const MS_PER_MINUTE = 60_000;

/** The parts of a time in which the item itself was not finished: finished work waits for nothing. */
function whileOpen({ from, to }: BlockedPeriod, { visits }: ItemHistory): readonly BlockedPeriod[] {
  const spans: BlockedPeriod[] = [];
  let begin: Date = from;
  for (const { category, enteredAt, leftAt } of visits) {
    if (category !== 'done' || (leftAt !== null && leftAt <= begin)) continue;
    if (to !== null && enteredAt >= to) break;
    addSpan(spans, begin, enteredAt);
    if (leftAt === null) return spans;
    begin = leftAt;
  }
  addSpan(spans, begin, to);
  return spans;
}

/** A link without a date is taken to exist since the later of the two items was created. */
function linkedSince(since: Date | null, item: ItemHistory, blocker: ItemHistory | undefined): Date {
  if (since !== null) return since;
  const created = item.item.createdAt;
  return blocker !== undefined && blocker.item.createdAt > created ? blocker.item.createdAt : created;
}

/** The times in which the link existed and the blocker was neither finished nor removed; it may have been reopened. */
function linkStandstills(
  item: ItemHistory,
  blocker: ItemHistory | undefined,
  { since, until }: Pick<Link, 'since' | 'until'>,
): readonly BlockedPeriod[] {
  if (blocker === undefined) return [];
  const end = earlierEnd(until, blocker.item.removedAt);
  const spans: BlockedPeriod[] = [];
  let from: Date = linkedSince(since, item, blocker);
  for (const { category, enteredAt, leftAt } of blocker.visits) {
    if (category !== 'done' || (leftAt !== null && leftAt <= from)) continue;
    if (enteredAt > from) addSpan(spans, from, earlierEnd(enteredAt, end));
    if (leftAt === null) return spans;
    from = leftAt;
  }
  addSpan(spans, from, end);
  return spans;
}

function addSpan(spans: BlockedPeriod[], from: Date, to: Date | null): void {
  if (to === null || to > from) spans.push({ from, to });
}

function laterEnd(left: Date | null, right: Date | null): Date | null {
  return left === null || right === null ? null : left > right ? left : right;
}

function earlierEnd(left: Date | null, right: Date | null): Date | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
