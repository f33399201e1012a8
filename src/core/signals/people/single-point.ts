import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { lastActs } from '../../facts/team/usual-acts';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf, simpleStep } from '../step';
import { openItemsOf } from '../../facts/container/open-items';
import { ownedSince } from './owner-left';
import type { Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { ownerWhenFinished } from '../../norms/usual-owners';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface SinglePointFigures {
  /** The share (0..1) of the finished work that one person did, of so many finished items. */
  readonly finishedShare: number;
  readonly finished: number;
  /** The share of the open work with an owner that the same person holds. */
  readonly openShare: number;
  readonly weighedBy: 'count' | 'points';
}

const thresholds = {
  minShare: { default: 0.7, unit: 'share', source: 'Definition: 70 % or more of the finished weight' },
  finishedNeeded: { default: 5, unit: 'items', source: 'Of fewer, 70 % is chance' },
  minPeople: { default: 3, unit: 'cases', source: 'Of two people one always did half' },
  peopleWeeks: { default: 13, unit: 'weeks', source: 'A quarter: who did nothing for longer is not on the team' },
  estimatedShare: { default: 0.8, unit: 'share', source: 'Points weigh a scope of which so much is estimated' },
} satisfies Section;

export type SinglePointSettings = Values<typeof thresholds>;

const WEEK_MS = 7 * 86_400_000;

/**
 * Raised when one person did most of the finished work of a parent and owns most of the open work: without them it
 * would stand still, and nobody else knows it. The finding is about the parent, with its open items; people are not
 * compared.
 */
export function readSinglePoint(
  container: ContainerRef,
  { facts }: Sight,
  settings: SinglePointSettings,
): Reading<'single-point', SinglePointFigures> {
  const signal = 'single-point';
  const children = facts.everIn(container).filter(({ state }) => state.parentId === container.id);
  const finished = children.filter((child) => ownerWhenFinished(child) !== null);
  if (finished.length < settings.finishedNeeded) {
    const because = { reason: 'too-few-finished' as const, have: finished.length, need: settings.finishedNeeded };
    return { signal, status: 'unknown', because };
  }
  const open = openItemsOf(container, facts).filter(({ state }) => state.ownerId !== null);
  if (open.length === 0) {
    return { signal, status: 'unknown', because: { reason: 'too-few-owned', have: 0, need: 1 } };
  }
  const weighedBy = isEstimated([...finished, ...open], settings.estimatedShare) ? 'points' : 'count';
  const weight = ({ state }: ItemHistory): number => (weighedBy === 'points' ? (state.estimate ?? 0) : 1);
  const [person, finishedShare] = largestShare(finished, { of: ownerWhenFinished, weight });
  const openShare = shareOf(open, ({ state }) => state.ownerId === person, weight);
  const figures: SinglePointFigures = {
    finishedShare: roundedShare(finishedShare),
    finished: finished.length,
    openShare: roundedShare(openShare),
    weighedBy,
  };
  const isShared = figures.finishedShare < settings.minShare || figures.openShare < settings.minShare;
  if (isShared || peopleAround(container, facts, settings.peopleWeeks) < settings.minPeople) {
    return { signal, status: 'quiet', figures, basis: null };
  }
  return {
    signal,
    status: 'raised',
    severity: 'notable',
    figures,
    evidence: open
      .filter(({ state }) => state.ownerId === person)
      .slice(0, MAX_EVIDENCE)
      .map(ownedSince),
    basis: null,
    priceDays: null,
  };
}

function isEstimated(items: readonly ItemHistory[], share: number): boolean {
  return items.filter(({ state }) => (state.estimate ?? 0) > 0).length >= share * items.length;
}

type Weight = (item: ItemHistory) => number;

/** The person with the largest share; nobody, where two are equal. */
function largestShare(
  items: readonly ItemHistory[],
  { of, weight }: { readonly of: (item: ItemHistory) => string | null; readonly weight: Weight },
): readonly [string | null, number] {
  let largest: readonly [string | null, number] = [null, 0];
  for (const person of new Set(items.map(of))) {
    const share = shareOf(items, (item) => of(item) === person, weight);
    if (share > largest[1]) largest = [person, share];
  }
  return largest;
}

function shareOf(items: readonly ItemHistory[], isTheirs: (item: ItemHistory) => boolean, weight: Weight): number {
  const sum = (list: readonly ItemHistory[]): number => list.reduce((total, item) => total + weight(item), 0);
  const whole = sum(items);
  return whole === 0 ? 0 : sum(items.filter(isTheirs)) / whole;
}

/** How many people did anything in the parent's project lately. */
function peopleAround({ id }: ContainerRef, facts: Facts, weeks: number): number {
  const last = lastActs(facts).get(facts.byId.get(id)?.state.projectKey ?? '') ?? [];
  const since = facts.snapshot.takenAt.getTime() - weeks * WEEK_MS;
  return last.filter((at) => at > since).length;
}

export const singlePoint: ContainerSignal<'single-point', SinglePointFigures, typeof thresholds> = {
  id: 'single-point',
  family: 'people',
  subject: 'container',
  thresholds,
  kinds: ['parent'],
  read: readSinglePoint,
  ownershipRisk: 'one-person',
  magnitude: ({ finishedShare }) => finishedShare,
  nextStep({ evidence }) {
    const first = keyOf(evidence, 'owned');
    return first === undefined ? null : simpleStep('share-work', 'team', first);
  },
};
