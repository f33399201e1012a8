import type { Facts } from '../../../core/facts/facts';
import type { ScopeChange, ScopeChangeKind } from '../../../core/facts/scope/ledger';
import type { ContainerRef } from '../../../core/model/containers';
import { MINUTE_MS } from '../../../core/model/time/instants';
import type { Cause } from './automation-event';

export interface ScopeCausesGiven {
  readonly facts: Facts;
  readonly projectKey: string;
  /** Whether the scope of sprints and versions is reported too: on the issue that came or went. */
  readonly onItems: boolean;
}

/** Every scope change of a project's containers since their baselines. Changes of an epic are reported by the epic. */
export function scopeCauses({ facts, projectKey, onItems }: ScopeCausesGiven): readonly Cause[] {
  const { histories, snapshot } = facts;
  const parents = histories
    .filter(({ item, state }) => item.level === 'parent' && state.projectKey === projectKey && item.removedAt === null)
    .map(({ item }): ContainerRef => ({ kind: 'parent', id: item.id }));
  const ofItems: readonly ContainerRef[] = onItems
    ? [
        ...snapshot.iterations
          .filter(({ state }) => state !== 'future')
          .map(({ id }) => ({ kind: 'iteration', id }) as const),
        ...snapshot.versions.filter(({ released }) => !released).map(({ id }) => ({ kind: 'version', id }) as const),
      ]
    : [];
  return [...parents, ...ofItems].flatMap((scope) => causesIn(scope, facts));
}

/**
 * The direction of the change. Added work may later turn out to be split, and stays the same cause. If one issue has several
 * changes at one instant, each gets a number.
 */
const WAYS: Readonly<Record<ScopeChangeKind, string>> = {
  added: 'in',
  split: 'in',
  're-opened': 'in',
  removed: 'out',
  're-estimated': 'size',
};

function causesIn(scope: ContainerRef, facts: Facts): readonly Cause[] {
  const result = facts.ledgerOf(scope);
  if (result.status === 'unknown') return [];
  const times = new Map<string, number>();
  // If the item is finished within this time, its new size only recorded work already done.
  const sameActMs = facts.settings.scope.sameActMinutes * MINUTE_MS;
  return result.ledger.changes.filter(isReported).map((change): Cause => {
    const cause = [WAYS[change.kind], scope.kind, scope.id, change.itemId, change.at.getTime()].join(' ');
    const before = times.get(cause) ?? 0;
    times.set(cause, before + 1);
    return {
      issueId: scope.kind === 'parent' ? scope.id : change.itemId,
      event: {
        id: before === 0 ? cause : `${cause} ${String(before)}`,
        kind: change.kind,
        itemKey: keyOf(change, facts),
        points: change.points,
        at: change.at.toISOString(),
      },
      ...(change.kind === 're-estimated' ? { certainFrom: new Date(change.at.getTime() + sameActMs) } : {}),
    };
  });
}

const isReported = ({ countsAsCreep }: ScopeChange): boolean => countsAsCreep;

/** The present key: the ledger may name a key from before a move. */
function keyOf({ itemId, itemKey }: ScopeChange, { byId }: Facts): string {
  return byId.get(itemId)?.state.key ?? itemKey;
}
