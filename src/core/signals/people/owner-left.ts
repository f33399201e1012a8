import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { type GoneSettings, goneOwner } from '../../facts/team/gone-owner';
import { normQuery } from '../../norms/query';
import { lastActivity } from '../evidence';
import { simpleStep } from '../step';
import { isInProgress, isOpen } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { told } from '../../model/rounding';
import { normsOf } from '../../norms/norms-of';

export interface OwnerLeftFigures {
  /** How it shows: a deactivated account, or an unusual silence of whoever owns most of a container's work. */
  readonly cause: 'account' | 'silence';
  /** Working days since the owner last did anything in the project; null when they never did. */
  readonly silentDays: number | null;
  /** Items in that owner's name, where a container is told of; and what share they are of those with an owner. */
  readonly items: number;
  readonly share: number | null;
}

export interface OwnerLeftSettings extends GoneSettings {
  /** The percentile (0..100) of pauses in the status beyond which an item without its owner is severe. */
  readonly severeAtPercentile: number;
  /** Items that have to be in such an owner's name before a container is told of. */
  readonly leastItems: number;
  /** 0..1 of the items with an owner that somebody counts on: in a parent or an iteration, and in a project. */
  readonly leastShare: number;
  readonly leastProjectShare: number;
}

/** Raised when work in progress belongs to an account that is deactivated: nobody will go on with it. */
export function readOwnerLeft(
  item: ItemHistory,
  facts: Facts,
  settings: OwnerLeftSettings,
): Reading<'owner-left', OwnerLeftFigures> {
  const signal = 'owner-left';
  const { ownerId, projectKey, statusId } = item.state;
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!isInProgress(item)) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  const gone = ownerId === null ? null : goneOwner({ ownerId, projectKey }, facts, settings);
  if (gone?.cause !== 'account') return { signal, status: 'quiet', figures: null, basis: null };
  const { calendar, takenAt } = facts.snapshot;
  const usual = normsOf(facts).gap(normQuery(item), statusId, settings.severeAtPercentile);
  const idleDays = told(calendar.workingDays(item.lastActivityAt, takenAt));
  return {
    signal,
    status: 'raised',
    severity: usual !== null && idleDays > told(usual.days) ? 'severe' : 'notable',
    figures: { ...gone, items: 1, share: null },
    evidence: [ownedSince(item), lastActivity(item, facts)],
    basis: usual?.basis ?? null,
    priceDays: null,
  };
}

/** Since when the item has been in its owner's name. */
export function ownedSince({ state, owners }: ItemHistory): Evidence {
  return { kind: 'owned', itemKey: state.key, at: owners.at(-1)?.from ?? null, by: state.ownerId };
}

export const ownerLeft: ItemSignal<'owner-left', OwnerLeftFigures> = {
  id: 'owner-left',
  family: 'people',
  subject: 'item',
  read: (item, facts, settings) => readOwnerLeft(item, facts, settings.ownerLeft),
  magnitude: ({ items }) => items,
  nextStep: (_, { key }) => simpleStep('hand-over', 'project-lead', key),
};
