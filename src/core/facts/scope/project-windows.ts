import type { ContainerRef } from '../../model/containers';
import { EstimateDrops } from './estimate-drops';
import type { ScopeChange, ScopeLedger } from './ledger';
import { ScopeBook, sum } from './scope-book';
import { eventsAfter, memberAt } from './scope-event';
import type { ScopeFacts } from './scope-facts';
import { canCount } from './scope-ledger';
import { scopeReplay } from './scope-replay';
import type { ScopeSettings } from './scope-settings';
import { ScopeWorkers } from './scope-workers';
import { splitLinks } from './split-links';
import { counts, standingRules } from './standing';
import type { ScopeWindow } from './window';

/**
 * The ledgers of consecutive windows of a project, oldest first, from one replay of the whole period. Each begins with
 * the work open at its beginning. Causes are left out: only amounts are compared with the past.
 */
export function windowLedgers(
  scope: { readonly container: ContainerRef; readonly windows: readonly ScopeWindow[] },
  facts: ScopeFacts,
  settings: ScopeSettings,
): readonly ScopeLedger[] {
  const { container, windows } = scope;
  const [first] = windows;
  const last = windows.at(-1);
  if (first === undefined || last === undefined) return [];
  const stretch: ScopeWindow = { ...first, until: last.until };
  const histories = facts.everIn(container).filter((history) => canCount(history, container, stretch));
  const rules = standingRules(container, facts);
  const members = histories.map((history) => memberAt(history, stretch, rules));
  const book = new ScopeBook();
  for (const { history, atBaseline } of members) book.put(history.item.id, atBaseline);

  const cameIn = new Set<string>();
  const finished = new Set<string>();
  const lineFor = scopeReplay(
    {
      container,
      window: stretch,
      facts,
      settings,
      book,
      workers: new ScopeWorkers([], stretch.at),
      drops: new EstimateDrops([], settings.sameActMinutes),
      splits: splitLinks([], facts),
    },
    rules,
    { findsCauses: false, wasCommitted: ({ history }) => !cameIn.has(history.item.id) },
  );

  const events = eventsAfter(members, { container, window: stretch, rules, wanted: 'standings' });
  let next = 0;
  let amount = book.total();
  return windows.map((window) => {
    const start = amount;
    const until = window.until.getTime();
    const changes: ScopeChange[] = [];
    for (let event = events[next]; event !== undefined && event.time <= until; event = events[++next]) {
      const { id } = event.member.history.item;
      const line = lineFor(event);
      if (line !== null) {
        changes.push(line);
        amount = sum(amount, line, 1);
        if (line.kind === 'added' || line.kind === 'split') cameIn.add(id);
      }
      const standing = book.standingOf(id);
      if (standing !== null && counts(standing) && standing.done) finished.add(id);
      else finished.delete(id);
    }
    const end = amount;
    // Work finished by now is not part of the start of the next window.
    for (const id of finished) {
      const standing = book.standingOf(id);
      if (standing !== null) amount = sum(amount, book.move(id, rules.committed(standing)), 1);
    }
    finished.clear();
    cameIn.clear();
    return ledgerOf(window, container, { start, changes, end });
  });
}

function ledgerOf(
  window: ScopeWindow,
  container: ContainerRef,
  amounts: Pick<ScopeLedger, 'start' | 'changes' | 'end'> & { readonly start: { readonly estimated: number } },
): ScopeLedger {
  const { start, changes, end } = amounts;
  return {
    container,
    baseline: { at: window.at, rule: window.rule, itemIds: [] },
    start: { count: start.count, points: start.points },
    startEstimated: start.estimated,
    changes,
    end: { count: end.count, points: end.points },
    until: window.until,
    withoutHistory: 0,
    everCounted: start.count,
  };
}
