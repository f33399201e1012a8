import type { Cycle } from '../../facts/dependencies/graph';
import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { MAX_EVIDENCE } from '../evidence';
import { isOpen } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { Step } from '../step';
import type { ItemSignal } from '../signal';
import type { Sight } from '../sight';

export interface DeadlockFigures {
  /** How many items wait for each other in a ring. */
  readonly length: number;
}

/**
 * Raised, always severe, when an open item is part of a ring of items that wait for each other. Evidence: the two ends
 * of the link that is cheapest to cut (`cause` says which end waits), then the ring. Each item waits for the next, and
 * the last for the first.
 */
export function readDeadlock(item: ItemHistory, { facts }: Sight): Reading<'deadlock', DeadlockFigures> {
  const signal = 'deadlock';
  const cycle = isOpen(item) ? facts.dependencies.cycleOf(item.item.id) : null;
  if (cycle === null) return { signal, status: 'quiet', figures: null, basis: null };
  return {
    signal,
    status: 'raised',
    severity: 'severe',
    figures: { length: cycle.keys.length },
    evidence: [...cheapestCut(cycle, facts), ...ringFrom(item.state.key, cycle, facts)],
    basis: null,
    priceDays: null,
  };
}

function cheapestCut(cycle: Cycle, facts: Facts): readonly Evidence[] {
  const { waitingKey, blockerKey } = cycle.cheapest;
  const at = linkedAt(waitingKey, blockerKey, facts);
  return [
    { kind: 'weakest-link', itemKey: waitingKey, at, cause: 'waits' },
    { kind: 'weakest-link', itemKey: blockerKey, at, cause: 'blocks' },
  ];
}

/** The ring from this item on, cut to a readable length. */
function ringFrom(key: string, { keys }: Cycle, facts: Facts): readonly Evidence[] {
  const first = Math.max(0, keys.indexOf(key));
  const shown = Math.min(keys.length, MAX_EVIDENCE - 2);
  return Array.from({ length: shown }, (_, index) => {
    const itemKey = keys[(first + index) % keys.length] ?? key;
    const nextKey = keys[(first + index + 1) % keys.length] ?? key;
    return { kind: 'cycle-link', itemKey, at: linkedAt(itemKey, nextKey, facts) };
  });
}

function linkedAt(waitingKey: string, blockerKey: string, facts: Facts): Date | null {
  const waiting = facts.byKey.get(waitingKey);
  if (waiting === undefined) return null;
  const step = facts.dependencies.openBlockersOf(waiting.item.id).find((blocker) => blocker.itemKey === blockerKey);
  return step?.since ?? null;
}

/** Items in a ring never move by themselves: no other finding of the family is worse. */
export const deadlock: ItemSignal<'deadlock', DeadlockFigures> = {
  id: 'deadlock',
  family: 'dependency',
  subject: 'item',
  thresholds: {},
  decides: { level: 'off-track', reason: 'deadlock' },
  priced: 'as-items',
  read: readDeadlock,
  magnitude: () => Number.MAX_VALUE,
  nextStep: ({ evidence }) => cutStep(evidence),
};

/** The step that cuts the cheapest link. */
export function cutStep(evidence: readonly Evidence[]): Step | null {
  const [waiting, blocker] = evidence.filter(({ kind }) => kind === 'weakest-link');
  if (waiting === undefined || blocker === undefined) return null;
  return { act: 'cut-link', role: 'team', itemKey: waiting.itemKey, otherItemKey: blocker.itemKey };
}
