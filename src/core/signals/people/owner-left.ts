import type { ItemHistory } from '../../facts/item/item-history';
import { goneOwner } from '../../facts/team/gone-owner';
import { normQuery } from '../../norms/query';
import { lastActivity } from '../evidence';
import { simpleStep } from '../step';
import { isInProgress, isOpen } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface OwnerLeftFigures {
  /** What shows it: a deactivated account, or an unusual silence of the person who owns most of a container's work. */
  readonly cause: 'account' | 'silence';
  /** Working days since the owner last did anything in the project; null when they never did. */
  readonly silentDays: number | null;
  /** For a container: items of that owner, and their share of the items with an owner. */
  readonly items: number;
  readonly share: number | null;
}

export const ownerLeftThresholds = {
  silentAtPercentile: { default: 95, unit: 'percentile', source: 'One of an owner’s own pauses in twenty is longer' },
  minSilentDays: { default: 10, unit: 'working days', source: 'Two working weeks: a shorter silence is a holiday' },
  pausesNeeded: { default: 20, unit: 'cases', source: 'As for all pauses' },
  severeAtPercentile: { default: 85, unit: 'percentile', source: 'As for silence: nobody else has taken it over' },
  minItems: { default: 2, unit: 'items', source: 'One item is told of by itself' },
  minShare: { default: 0.5, unit: 'share', source: 'Definition: the owner of most of the work of a parent' },
  minProjectShare: {
    default: 0.15,
    unit: 'share',
    source: 'About one of six or seven: what one person of a usual team holds',
  },
} satisfies Section;

export type OwnerLeftSettings = Values<typeof ownerLeftThresholds>;

/** Raised when work in progress belongs to a deactivated account: nobody will continue it. */
export function readOwnerLeft(
  item: ItemHistory,
  { facts, norms }: Sight,
  settings: OwnerLeftSettings,
): Reading<'owner-left', OwnerLeftFigures> {
  const signal = 'owner-left';
  const { ownerId, projectKey, statusId } = item.state;
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!isInProgress(item)) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  const gone = ownerId === null ? null : goneOwner({ ownerId, projectKey }, facts, settings);
  if (gone?.cause !== 'account') return { signal, status: 'quiet', figures: null, basis: null };
  const { calendar, takenAt } = facts.snapshot;
  const usual = norms.gap(normQuery(item), statusId, settings.severeAtPercentile);
  const idleDays = roundedDays(calendar.workingDays(item.lastActivityAt, takenAt));
  return {
    signal,
    status: 'raised',
    severity: usual !== null && idleDays > roundedDays(usual.days) ? 'severe' : 'notable',
    figures: { ...gone, items: 1, share: null },
    evidence: [ownedSince(item), lastActivity(item, facts)],
    basis: usual?.basis ?? null,
    priceDays: null,
  };
}

/** Since when the item has belonged to its owner. */
export function ownedSince({ state, owners }: ItemHistory): Evidence {
  return { kind: 'owned', itemKey: state.key, at: owners.at(-1)?.from ?? null, by: state.ownerId };
}

export const ownerLeft: ItemSignal<'owner-left', OwnerLeftFigures, typeof ownerLeftThresholds> = {
  id: 'owner-left',
  family: 'people',
  subject: 'item',
  thresholds: ownerLeftThresholds,
  priced: 'as-hold',
  read: readOwnerLeft,
  ownershipRisk: 'left',
  magnitude: ({ items }) => items,
  nextStep: (_, { key }) => simpleStep('hand-over', 'project-lead', key),
};
