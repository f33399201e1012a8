import type { ContainerRef } from '../../model/containers';
import { compareKeys } from '../key-order';
import { scopeWindow } from './baseline';
import { EstimateDrops } from './estimate-drops';
import type { Amount, ScopeChange, ScopeLedgerResult } from './ledger';
import { ScopeBook, tidy, type Measure } from './scope-book';
import { eventsAfter, memberAt } from './scope-event';
import { scopeReplay } from './scope-replay';
import type { ScopeFacts, ScopeSettings } from './scope-settings';
import { ScopeWorkers } from './scope-workers';
import { splitLinks } from './split-links';
import { counts, standingRules } from './standing';
import { isWindow, type ScopeWindow } from './window';

/** What a container held when it was committed, and every change since; or why that cannot be told. */
export function scopeLedger(container: ContainerRef, facts: ScopeFacts, settings: ScopeSettings): ScopeLedgerResult {
  const window = scopeWindow(container, facts, settings);
  if (!isWindow(window)) return window;
  return ledgerOver({ container, window }, facts, settings);
}

/** The same for a window that the caller chose: a date set by hand, or a stretch of the past to compare with. */
export function ledgerOver(
  scope: { readonly container: ContainerRef; readonly window: ScopeWindow },
  facts: ScopeFacts,
  settings: ScopeSettings,
): ScopeLedgerResult {
  const { container, window } = scope;
  const histories = facts.everIn(container);
  if (histories.length === 0) return { status: 'unknown', because: 'no-items' };

  const rules = standingRules(container, facts);
  const members = histories.map((history) => memberAt(history, window, rules));
  const book = new ScopeBook();
  const workers = new ScopeWorkers();
  let start: Measure = { count: 0, points: 0, estimated: 0 };
  for (const member of members) {
    start = plus(start, book.place(member.history.item.id, member.atBaseline));
    workers.begin(member, counts(member.atBaseline), window.at);
  }
  const itemIds = members
    .filter((member) => counts(member.atBaseline))
    .map(({ history }) => ({ id: history.item.id, key: history.state.key }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ id }) => id);

  const events = eventsAfter(members, container, window);
  const drops = new EstimateDrops(events, settings.sameActMinutes);
  const splits = splitLinks(histories, facts);
  const soFar = { container, window, facts, settings, book, workers, drops, splits };
  const lineFor = scopeReplay(soFar, rules, itemIds);
  const changes = events.flatMap((event) => lineFor(event) ?? []);

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

function plus(one: Measure, other: Measure): Measure {
  return {
    count: one.count + other.count,
    points: tidy(one.points + other.points),
    estimated: one.estimated + other.estimated,
  };
}

function amountAfter(start: Amount, changes: readonly ScopeChange[]): Amount {
  let { count, points } = start;
  for (const change of changes) {
    count += change.count;
    points = tidy(points + change.points);
  }
  return { count, points };
}
