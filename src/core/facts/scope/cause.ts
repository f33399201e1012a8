import type { ContainerRef } from '../../model/containers';
import { MINUTE_MS } from '../../model/time/instants';
import type { EstimateDrops } from './estimate-drops';
import type { ScopeCause } from './ledger';
import { iterationsById } from '../container/named-containers';
import type { ScopeBook } from './scope-book';
import type { ScopeEvent } from './scope-event';
import type { ScopeFacts } from './scope-facts';
import type { ScopeSettings } from './scope-settings';
import type { ScopeWorkers } from './scope-workers';
import type { SplitLinks } from './split-links';
import type { ScopeWindow } from './window';

/** The scope at the moment of an addition, and what causes are derived from. */
export interface ScopeSoFar {
  readonly container: ContainerRef;
  readonly window: ScopeWindow;
  readonly facts: ScopeFacts;
  readonly settings: ScopeSettings;
  readonly book: ScopeBook;
  readonly workers: ScopeWorkers;
  readonly drops: EstimateDrops;
  readonly splits: SplitLinks;
}

/**
 * Why an item came into a scope after its baseline. The first rule that fits counts, in the order of `ScopeCause`. The
 * last three separate items that existed before: an item that left this scope and came back, or was reopened, has
 * returned. Call it before the book applies the event.
 */
export function causeOf(event: ScopeEvent, scope: ScopeSoFar): ScopeCause {
  const { item } = event.member.history;
  const isNew = item.createdAt.getTime() > scope.window.at.getTime();
  const cameBack = scope.book.wasEverCounted(item.id);
  if (!cameBack && isSplit(event, scope, isNew)) return 'split';
  if (isNew) {
    const creator = item.createdBy ?? item.reporterId;
    return creator !== null && scope.workers.workedBefore(creator, event.at) ? 'discovered' : 'new-demand';
  }
  if (cameBack) return 'returned';
  if (wasCarriedOver(event, scope)) return 'carried-over';
  return wasReopened(event, scope) ? 'returned' : 'adopted';
}

function isSplit(event: ScopeEvent, scope: ScopeSoFar, isNew: boolean): boolean {
  const { item } = event.member.history;
  const inScope = (itemId: string): boolean => scope.book.wasEverCounted(itemId);
  if (isNew && (isPartOfScope(event, scope) || scope.splits.sourcesOf(item).some(inScope))) return true;
  if (cameOutOfScope(event, scope)) return true;
  const points = estimateSoonAfter(event, scope.settings);
  return event.by !== null && points !== null && scope.drops.take({ by: event.by, at: event.at, points }, inScope);
}

/** Parents are containers: an item added to one later is new work, not split from existing work. */
function isPartOfScope(event: ScopeEvent, { book, facts }: ScopeSoFar): boolean {
  const { item } = event.member.history;
  const parentId =
    event.act === 'changed' && event.change.kind === 'parent'
      ? event.change.to
      : (book.standingOf(item.id)?.parentId ?? item.initial.parentId);
  return parentId !== null && facts.byId.get(parentId)?.item.level !== 'parent' && book.isCounted(parentId);
}

/** Whether it was a part of an item in the scope and is now an item of its own: it was counted with that item. */
function cameOutOfScope(event: ScopeEvent, { book, facts, settings }: ScopeSoFar): boolean {
  const { item } = event.member.history;
  const end = event.at.getTime();
  const start = end - settings.sameActMinutes * MINUTE_MS;
  return item.changes.some((change) => {
    if (change.kind !== 'parent' || change.from === null || change.to !== null) return false;
    const time = change.at.getTime();
    const isOfAct = time >= start && time <= end;
    return isOfAct && facts.byId.get(change.from)?.item.level === 'standard' && book.isCounted(change.from);
  });
}

/** The estimate of the item at the end of the act that brought it in. */
function estimateSoonAfter(event: ScopeEvent, settings: ScopeSettings): number | null {
  const { item } = event.member.history;
  const end = event.at.getTime() + settings.sameActMinutes * MINUTE_MS;
  let estimate = item.initial.estimate;
  for (const change of item.changes) {
    if (change.kind === 'estimate' && change.at.getTime() <= end) estimate = change.to;
  }
  return estimate;
}

/**
 * Whether it was in another iteration until about the time that closed, and that closed before this event or moments
 * later.
 */
function wasCarriedOver(event: ScopeEvent, { container, facts, settings }: ScopeSoFar): boolean {
  if (container.kind !== 'iteration') return false;
  const byId = iterationsById(facts.snapshot);
  const tolerance = settings.closingMinutes * MINUTE_MS;
  return event.member.history.iterations.some(({ containerId, from, to }) => {
    const closedAt = byId.get(containerId)?.closedAt ?? null;
    if (containerId === container.id || closedAt === null || from.getTime() >= event.at.getTime()) return false;
    const stayed = to === null || to.getTime() >= closedAt.getTime() - tolerance;
    return stayed && closedAt.getTime() <= event.at.getTime() + tolerance;
  });
}

function wasReopened(event: ScopeEvent, { window }: ScopeSoFar): boolean {
  return event.member.history.reopenedAt.some(
    (at) => at.getTime() > window.at.getTime() && at.getTime() <= event.at.getTime(),
  );
}
