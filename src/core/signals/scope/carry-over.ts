import type { Facts } from '../../facts/facts';
import type { ItemHistory, Membership } from '../../facts/item/item-history';
import type { Iteration } from '../../model/containers';
import { iterationsById } from '../../facts/container/named-containers';
import { isPlanned } from '../../facts/item/commitment';
import { isOpen } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import { simpleStep } from '../step';
import type { ItemSignal } from '../signal';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface CarryOverFigures {
  /** How many iterations the item has been in while they ran, the present one included. */
  readonly iterations: number;
}

const thresholds = {
  raiseAtIterations: {
    default: 3,
    unit: 'times',
    source: 'In its third iteration or later are 9.7 % of items in iterations, measured on public trackers',
  },
  severeAtIterations: { default: 5, unit: 'times', source: 'Twice carried over again after it was first raised' },
} satisfies Section;

export type CarryOverSettings = Values<typeof thresholds>;

interface Stay {
  readonly iteration: Iteration;
  readonly membership: Membership;
}

/**
 * Raised for an open item in its third iteration or later. Iterations that ran while the item was in them count, each
 * once. Items that are no longer in a running or planned iteration are not carried over.
 */
export function readCarryOver(
  item: ItemHistory,
  { facts }: Sight,
  settings: CarryOverSettings,
): Reading<'carry-over', CarryOverFigures> {
  const signal = 'carry-over';
  if (!isOpen(item)) return { signal, status: 'quiet', figures: null, basis: null };
  const stays = runsOf(item, facts);
  const figures = { iterations: stays.length };
  if (stays.length < settings.raiseAtIterations || !isPlanned(item, facts)) {
    return { signal, status: 'quiet', figures: stays.length === 0 ? null : figures, basis: null };
  }
  return {
    signal,
    status: 'raised',
    severity: stays.length >= settings.severeAtIterations ? 'severe' : 'notable',
    figures,
    evidence: stays.map((stay) => asEvidence(stay, item)),
    basis: null,
    priceDays: null,
  };
}

/** The iterations that the item was in while they ran, latest first. One that it left and came back to counts once. */
function runsOf(item: ItemHistory, facts: Facts): readonly Stay[] {
  const iterations = iterationsById(facts.snapshot);
  const runs = new Map<string, Stay>();
  for (const membership of item.iterations) {
    const iteration = iterations.get(membership.containerId);
    if (iteration === undefined || runs.has(iteration.id) || !ranDuring(membership, iteration, facts)) continue;
    runs.set(iteration.id, { iteration, membership });
  }
  return [...runs.values()].sort(
    (one, other) =>
      startOf(other.iteration) - startOf(one.iteration) || (one.iteration.id < other.iteration.id ? -1 : 1),
  );
}

function ranDuring(membership: Membership, iteration: Iteration, facts: Facts): boolean {
  const { startedAt, closedAt, state } = iteration;
  if (startedAt === null || startedAt > facts.snapshot.takenAt || state === 'future') return false;
  const cameInTime = state !== 'closed' || closedAt === null || membership.from < closedAt;
  return cameInTime && (membership.to === null || membership.to > startedAt);
}

function startOf(iteration: Iteration): number {
  return iteration.startedAt?.getTime() ?? 0;
}

/** Since when the item was in a running iteration, and which one. */
function asEvidence({ iteration, membership }: Stay, item: ItemHistory): Evidence {
  return {
    kind: 'in-iteration',
    itemKey: item.state.key,
    at: later(membership.from, iteration.startedAt),
    by: membership.by,
    to: iteration.name,
  };
}

function later(one: Date, other: Date | null): Date {
  return other === null || one > other ? one : other;
}

export const carryOver: ItemSignal<'carry-over', CarryOverFigures, typeof thresholds> = {
  id: 'carry-over',
  family: 'scope',
  subject: 'item',
  thresholds,
  followsFrom: 'waiting',
  priced: 'as-work',
  read: readCarryOver,
  magnitude: ({ iterations }) => iterations,
  nextStep: (_, { key }) => simpleStep('split-or-close', 'product-owner', key),
};
