import type { ContainerRef } from '../../model/containers';
import type { ItemHistory, OwnerSpan } from '../item/item-history';
import { endedAt } from '../item/ended-at';
import { NONE } from '../../math/none';
import { scopeWindow } from './baseline';
import { EstimateDrops } from './estimate-drops';
import type { Amount, ScopeChange, ScopeLedgerResult } from './ledger';
import { ScopeBook, tidy } from './scope-book';
import { eventsAfter, memberAt } from './scope-event';
import type { ScopeFacts } from './scope-facts';
import { scopeReplay } from './scope-replay';
import type { ScopeSettings } from './scope-settings';
import { ScopeWorkers } from './scope-workers';
import { splitLinks } from './split-links';
import { counts, standingRules } from './standing';
import { isWindow, type ScopeWindow } from './window';

/** What a container held when it was committed, and every change since; or why this is not known. */
export function scopeLedger(container: ContainerRef, facts: ScopeFacts, settings: ScopeSettings): ScopeLedgerResult {
  const window = scopeWindow(container, facts, settings);
  if (!isWindow(window)) return window;
  return ledgerOver({ container, window }, facts, settings);
}

/** The same ledger without causes, for less work: where only amounts are compared. */
export function amountsLedger(container: ContainerRef, facts: ScopeFacts, settings: ScopeSettings): ScopeLedgerResult {
  const window = scopeWindow(container, facts, settings);
  if (!isWindow(window)) return window;
  return ledgerOver({ container, window, tellsCauses: false }, facts, settings);
}

interface Scope {
  readonly container: ContainerRef;
  readonly window: ScopeWindow;
  /** True by default. */
  readonly tellsCauses?: boolean;
}

/** The same for a window that the caller chose: a date set by hand, or a past period to compare with. */
export function ledgerOver(scope: Scope, facts: ScopeFacts, settings: ScopeSettings): ScopeLedgerResult {
  const { container, window, tellsCauses = true } = scope;
  const everIn = facts.everIn(container);
  if (everIn.length === 0) return { status: 'unknown', because: 'no-items' };
  const histories = everIn.filter((history) => canCount(history, container, window));

  const rules = standingRules(container, facts);
  const members = histories.map((history) => memberAt(history, window, rules));
  const committed = members.filter((member) => counts(member.atBaseline));
  const book = new ScopeBook();
  for (const { history, atBaseline } of members) book.put(history.item.id, atBaseline);
  const start = book.total();
  const workers = new ScopeWorkers(committed, window.at, leadsOf(container, facts));
  const itemIds = committed.map(({ history }) => history.item.id);

  const wanted = tellsCauses ? 'all' : 'standings';
  const events = eventsAfter(members, { container, window, rules, wanted });
  const drops = new EstimateDrops(tellsCauses ? events : NONE, settings.sameActMinutes);
  const splits = splitLinks(tellsCauses ? histories : NONE, facts);
  const soFar = { container, window, facts, settings, book, workers, drops, splits };
  const lineFor = scopeReplay(soFar, rules, {
    findsCauses: tellsCauses,
    wasCommitted: (member) => counts(member.atBaseline),
  });
  const changes: ScopeChange[] = [];
  for (const event of events) {
    const line = lineFor(event);
    if (line !== null) changes.push(line);
  }

  const counted = histories.filter(({ item }) => book.wasEverCounted(item.id));
  const ledger = {
    container,
    baseline: { at: window.at, rule: window.rule, itemIds },
    start: { count: start.count, points: start.points },
    startEstimated: start.estimated,
    changes,
    end: amountAfter(start, changes),
    until: window.until,
    withoutHistory: counted.filter(({ item }) => !item.historyKnown).length,
    everCounted: counted.length,
  };
  return { status: 'known', ledger };
}

function leadsOf({ kind, id }: ContainerRef, { byId }: ScopeFacts): readonly OwnerSpan[] {
  return kind === 'parent' ? (byId.get(id)?.owners ?? []) : [];
}

/**
 * Whether an item can count in the window; others are not replayed. An item does not count when it came later, was
 * removed before, or, in a project (open work only), was finished for good before the window began. A parent is counted
 * by its children, as in forecasts; only inside another parent it counts itself.
 */
export function canCount(history: ItemHistory, container: ContainerRef, window: ScopeWindow): boolean {
  const { item } = history;
  if (item.level === 'parent' && container.kind !== 'parent') return false;
  const at = window.at.getTime();
  if (item.createdAt.getTime() > window.until.getTime()) return false;
  if (item.removedAt !== null && item.removedAt.getTime() <= at) return false;
  const overAt = endedAt(history)?.getTime() ?? Infinity;
  const isOld = item.createdAt.getTime() <= at && overAt <= at;
  return container.kind !== 'project' || !isOld;
}

function amountAfter(start: Amount, changes: readonly ScopeChange[]): Amount {
  let { count, points } = start;
  for (const change of changes) {
    count += change.count;
    points = tidy(points + change.points);
  }
  return { count, points };
}
