import { containerIndex } from '../../../../src/core/facts/container/container-index';
import { historyContext } from '../../../../src/core/facts/item/history-context';
import { deriveHistories } from '../../../../src/core/facts/item/derive-histories';
import type { ScopeChange, ScopeLedger, ScopeLedgerResult } from '../../../../src/core/facts/scope/ledger';
import type { ScopeFacts } from '../../../../src/core/facts/scope/scope-facts';
import { scopeLedger } from '../../../../src/core/facts/scope/scope-ledger';
import type { ContainerRef } from '../../../../src/core/model/containers';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { defaultSettings } from '../../../../src/core/signals/settings';
export const iteration = (id: string): ContainerRef => ({ kind: 'iteration', id });
export const parent = (id: string): ContainerRef => ({ kind: 'parent', id });
export const version = (id: string): ContainerRef => ({ kind: 'version', id });
export const project = (id: string): ContainerRef => ({ kind: 'project', id });

/** What ledgers are made from, without norms and dependencies. */
export function scopeFacts(snapshot: Snapshot): ScopeFacts {
  const context = historyContext(snapshot, defaultSettings);
  const histories = deriveHistories(snapshot, defaultSettings, context);
  return {
    snapshot,
    byId: new Map(histories.map((history) => [history.item.id, history])),
    byKey: new Map(histories.map((history) => [history.state.key, history])),
    context,
    statuses: new Map(snapshot.statuses.map((status) => [status.id, status])),
    everIn: containerIndex(histories),
  };
}

export function resultOf(container: ContainerRef, snapshot: Snapshot): ScopeLedgerResult {
  return scopeLedger(container, scopeFacts(snapshot), defaultSettings.scope);
}

export function ledgerOf(container: ContainerRef, snapshot: Snapshot): ScopeLedger {
  const result = resultOf(container, snapshot);
  if (result.status === 'unknown') throw new Error(`No ledger: ${result.because}`);
  return result.ledger;
}

/** Each line as it would be read out: `03-06 PAY-3 added discovered +1 +2`, with `apart` for what is no creep. */
export function lines(ledger: ScopeLedger): readonly string[] {
  return ledger.changes.map(line);
}

function line({ at, itemKey, kind, cause, count, points, countsAsCreep }: ScopeChange): string {
  const words = [at.toISOString().slice(5, 10), itemKey, kind, cause, signed(count), signed(points)];
  return [...words, countsAsCreep ? null : 'apart'].filter((word) => word !== null).join(' ');
}

function signed(amount: number): string {
  return amount < 0 ? String(amount) : `+${String(amount)}`;
}
