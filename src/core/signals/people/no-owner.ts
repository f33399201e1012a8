import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { MAX_EVIDENCE } from '../evidence';
import { simpleStep } from '../step';
import { isInProgress, isOpen } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import { usualOwners } from '../../norms/usual-owners';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface NoOwnerFigures {
  /** What has no owner: work in progress, an item that others wait for, or a parent. */
  readonly what: 'in-progress' | 'blocker' | 'parent';
  /** Working days without an owner since it began, or since others wait for it. */
  readonly days: number;
}

export const noOwnerThresholds = {
  usualShare: { default: 0.8, unit: 'share', source: 'Where one finished item in five had no owner, none is needed' },
  finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
  minDays: { default: 1, unit: 'working days', source: 'What was begun today may be given to somebody tomorrow' },
  severeDays: {
    default: 10,
    unit: 'working days',
    source: 'Two working weeks: a whole iteration of the usual length',
  },
  reporterDays: {
    default: 10,
    unit: 'working days',
    source: 'Definition: no act of its reporter in 10 working days',
  },
} satisfies Section;

export type NoOwnerSettings = Values<typeof noOwnerThresholds>;

/** Raised when work in progress, or work that others wait for, has no owner where work usually has one. */
export function readNoOwner(
  item: ItemHistory,
  { facts }: Sight,
  settings: NoOwnerSettings,
): Reading<'no-owner', NoOwnerFigures> {
  const signal = 'no-owner';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  // A parent is judged as a container.
  const waiting = item.item.level === 'parent' ? [] : waitingItems(item, facts);
  const begun = isInProgress(item) && item.item.level !== 'parent';
  if (!begun && waiting.length === 0) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  const since = withoutOwnerSince(item);
  if (since === null) return { signal, status: 'quiet', figures: null, basis: null };
  // It certainly has no owner, but it is not known since when.
  if (!item.item.historyKnown) return { signal, status: 'unknown', because: { reason: 'no-history' } };
  const usual = usualOwners(item.state.projectKey, facts, settings);
  if ('reason' in usual) return { signal, status: 'unknown', because: usual };
  const { calendar, takenAt } = facts.snapshot;
  const from = begun && item.startedAt !== null && item.startedAt > since ? item.startedAt : since;
  const figures: NoOwnerFigures = {
    what: begun ? 'in-progress' : 'blocker',
    days: roundedDays(calendar.workingDays(from, takenAt)),
  };
  if (figures.days < settings.minDays) return { signal, status: 'quiet', figures, basis: usual };
  return {
    signal,
    status: 'raised',
    severity: figures.days >= settings.severeDays && begun ? 'severe' : 'notable',
    figures,
    evidence: [
      { kind: 'without-owner' as const, itemKey: item.state.key, at: from, days: figures.days },
      ...waiting.map(({ state }) => ({ kind: 'waits-for-it' as const, itemKey: state.key, at: null })),
    ].slice(0, MAX_EVIDENCE),
    basis: usual,
    priceDays: null,
  };
}

/** Since when nobody has owned it; null while somebody does. */
export function withoutOwnerSince({ state, owners }: ItemHistory): Date | null {
  return state.ownerId === null ? (owners.at(-1)?.from ?? null) : null;
}

function waitingItems(item: ItemHistory, facts: Facts): readonly ItemHistory[] {
  return facts.dependencies
    .waitingFor(item.item.id)
    .flatMap((id) => facts.byId.get(id) ?? [])
    .filter((other) => isCommitted(other, facts));
}

export const noOwner: ItemSignal<'no-owner', NoOwnerFigures, typeof noOwnerThresholds> = {
  id: 'no-owner',
  family: 'people',
  subject: 'item',
  thresholds: noOwnerThresholds,
  priced: 'as-hold',
  read: readNoOwner,
  ownershipRisk: 'nobody',
  magnitude: ({ days }) => days,
  nextStep: (_, { key }) => simpleStep('assign', 'project-lead', key),
};
