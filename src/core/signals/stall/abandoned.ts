import type { ItemHistory } from '../../facts/item/item-history';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE, sinceWhenOpen } from '../evidence';
import { simpleStep } from '../step';
import { openItemsOf } from '../../facts/container/open-items';
import { isInProgress } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface AbandonedFigures {
  /** Whole weeks since anything was finished and since anybody acted on an open item. */
  readonly weeks: number;
  readonly idleWeeks: number;
  /** The share (0..1) of the weeks before in which something was finished. */
  readonly activeShare: number;
  readonly open: number;
  readonly finished: number;
}

const thresholds = {
  minWeeks: { default: 4, unit: 'weeks', source: 'Two iterations of the usual two weeks without any sign of work' },
  raiseBelowChance: { default: 0.05, unit: 'share', source: 'One pause in twenty comes by chance' },
  severeBelowChance: { default: 0.001, unit: 'share', source: 'One in a thousand: nobody waits for chance any more' },
  finishedNeeded: { default: 5, unit: 'items', source: 'What never had a pace cannot have lost it' },
} satisfies Section;

export type AbandonedSettings = Values<typeof thresholds>;

const WEEK_MS = 7 * 86_400_000;

/**
 * Raised when started work was given up: nothing is finished any more, nobody touches the open items, and at the
 * earlier pace so long a pause is unlikely by chance. A change-point separates the pace before the last finish from
 * none after it. Weeks with a finish are assumed independent.
 */
export function readAbandoned(
  container: ContainerRef,
  { facts }: Sight,
  settings: AbandonedSettings,
): Reading<'abandoned', AbandonedFigures> {
  const signal = 'abandoned';
  const open = openItemsOf(container, facts).filter(({ item }) => item.level === 'standard');
  if (open.length === 0) return { signal, status: 'unknown', because: { reason: 'finished' } };
  const finishes = facts
    .everIn(container)
    .flatMap(({ item, finishedAt }) => (item.level === 'standard' ? (finishedAt?.getTime() ?? []) : []))
    .sort((one, other) => one - other);
  const [first, last] = [finishes[0], finishes.at(-1)];
  if (first === undefined || last === undefined || finishes.length < settings.finishedNeeded) {
    const because = { reason: 'too-few-finished' as const, have: finishes.length, need: settings.finishedNeeded };
    return { signal, status: 'unknown', because };
  }
  const weeksSince = (time: number): number => Math.floor((facts.snapshot.takenAt.getTime() - time) / WEEK_MS);
  const before = Math.floor((last - first) / WEEK_MS) + 1;
  const active = new Set(finishes.map((time) => Math.floor((last - time) / WEEK_MS))).size;
  const figures: AbandonedFigures = {
    weeks: weeksSince(last),
    idleWeeks: weeksSince(
      open.reduce((latest, { lastActivityAt }) => Math.max(latest, lastActivityAt.getTime()), -Infinity),
    ),
    activeShare: roundedShare(active / before),
    open: open.length,
    finished: finishes.length,
  };
  const chance = chanceOfPause(active, before, figures.weeks);
  const isOver = Math.min(figures.weeks, figures.idleWeeks) >= settings.minWeeks;
  if (!isOver || chance >= settings.raiseBelowChance) return { signal, status: 'quiet', figures, basis: null };
  return {
    signal,
    status: 'raised',
    severity: chance < settings.severeBelowChance ? 'severe' : 'notable',
    figures,
    evidence: smallestFirst(open),
    basis: { level: 'project', sample: before },
    priceDays: null,
  };
}

/** Half a case is added on both sides (Jeffreys), so that a pause after steady weeks has a chance above 0. */
function chanceOfPause(active: number, weeks: number, pause: number): number {
  return (1 - (active + 0.5) / (weeks + 1)) ** pause;
}

/**
 * Started items first, then the smallest: the least that could still be useful. A duplicate is not useful: it comes
 * last.
 */
function smallestFirst(open: readonly ItemHistory[]): readonly Evidence[] {
  return [...open]
    .sort(
      (one, other) =>
        Number(isDuplicate(one)) - Number(isDuplicate(other)) ||
        Number(isInProgress(other)) - Number(isInProgress(one)) ||
        (one.state.estimate ?? Number.MAX_VALUE) - (other.state.estimate ?? Number.MAX_VALUE),
    )
    .slice(0, MAX_EVIDENCE)
    .map(sinceWhenOpen);
}

function isDuplicate({ item }: ItemHistory): boolean {
  return item.links.some(({ meaning, until }) => meaning === 'duplicates' && until === null);
}

export const abandoned: ContainerSignal<'abandoned', AbandonedFigures, typeof thresholds> = {
  id: 'abandoned',
  family: 'stall',
  subject: 'container',
  thresholds,
  deniesOnTrack: true,
  kinds: ['project', 'parent'],
  priced: 'as-standstill',
  read: readAbandoned,
  magnitude: ({ weeks }) => weeks,
  nextStep({ evidence }) {
    const smallest = evidence[0]?.itemKey;
    return smallest === undefined ? null : simpleStep('stop-or-finish', 'product-owner', smallest);
  },
};
