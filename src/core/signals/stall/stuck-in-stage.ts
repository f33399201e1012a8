import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { laterStages } from '../../facts/team/later-stages';
import type { ContainerRef } from '../../model/containers';
import { enteredStatus } from '../evidence';
import { ownersStep } from '../step';
import { percentileOf } from '../../math/percentile';
import { isInProgress, presentVisit, statusName } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface StuckInStageFigures {
  readonly statusName: string;
  /** Items in the status now. */
  readonly items: number;
  /** The 85th percentile of the lengths of the queue at the end of each past week. */
  readonly usualItems: number;
  /** The median of the working days that they have been there; the 85th percentile of that median over past weeks. */
  readonly medianDays: number;
  readonly usualDays: number;
}

const thresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'The service level that all usual numbers are told at',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One week in twenty has a longer queue' },
  weeks: { default: 44, unit: 'weeks', source: 'A year, with the latest weeks' },
  latestWeeks: { default: 8, unit: 'weeks', source: 'What has been so for two months only is not usual yet' },
  weeksNeeded: { default: 8, unit: 'weeks', source: 'As for finished items' },
  minItems: { default: 3, unit: 'items', source: 'Two items in one status happen to every team' },
  minDays: { default: 3, unit: 'working days', source: 'As for silence: what passes in less is no queue' },
} satisfies Section;

export type StuckInStageSettings = Values<typeof thresholds>;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** A queue at one moment: for how many working days each item in it had been there. */
type Queue = readonly number[];

/**
 * Raised for a project in which one stage after a hand-over holds more items than usual, and their median stay is
 * longer than usual: work comes in and does not get out.
 */
export function readStuckInStage(
  container: ContainerRef,
  { facts }: Sight,
  settings: StuckInStageSettings,
): Reading<'stuck-in-stage', StuckInStageFigures> {
  const signal = 'stuck-in-stage';
  const stages = laterStages(facts).get(container.id) ?? new Map<string, readonly ItemHistory[]>();
  const weeks = weeksSince(stages, facts, settings);
  if (weeks.length < settings.weeksNeeded) {
    const because = { reason: 'too-few-weeks' as const, have: weeks.length, need: settings.weeksNeeded };
    return { signal, status: 'unknown', because };
  }
  const [worst] = [...stages]
    .flatMap(([statusId, items]) => stuck({ statusId, items, weeks }, facts, settings) ?? [])
    .sort((one, other) => other.excess - one.excess || (one.figures.statusName < other.figures.statusName ? -1 : 1));
  const basis = { level: 'status' as const, sample: weeks.length };
  if (worst === undefined) return { signal, status: 'quiet', figures: null, basis };
  return {
    signal,
    status: 'raised',
    severity: worst.isSevere ? 'severe' : 'notable',
    figures: worst.figures,
    evidence: longestThere(stages.get(worst.statusId) ?? [], worst.statusId, facts),
    basis,
    priceDays: null,
  };
}

interface Stage {
  readonly statusId: string;
  /** All items that were ever in the status. */
  readonly items: readonly ItemHistory[];
  readonly weeks: readonly Date[];
}

interface Stuck {
  readonly statusId: string;
  readonly figures: StuckInStageFigures;
  readonly excess: number;
  readonly isSevere: boolean;
}

function stuck({ statusId, items, weeks }: Stage, facts: Facts, settings: StuckInStageSettings): Stuck | null {
  const stays = staysIn(statusId, items);
  const now = queueAt(facts.snapshot.takenAt, stays, facts);
  if (now.length < settings.minItems) return null;
  const past = weeks.map((at) => queueAt(at, stays, facts));
  const lengths = past.map((queue) => queue.length);
  const medians = past.map((queue) => percentileOf(queue, 50) ?? 0);
  const usualItems = roundedDays(percentileOf(lengths, settings.raiseAtPercentile) ?? 0);
  const usualDays = roundedDays(percentileOf(medians, settings.raiseAtPercentile) ?? 0);
  const medianDays = roundedDays(percentileOf(now, 50) ?? 0);
  if (now.length <= usualItems || medianDays <= Math.max(usualDays, settings.minDays)) return null;
  const severeItems = percentileOf(lengths, settings.severeAtPercentile) ?? 0;
  const severeDays = roundedDays(percentileOf(medians, settings.severeAtPercentile) ?? 0);
  return {
    statusId,
    excess: now.length - usualItems,
    isSevere: now.length > severeItems && medianDays > severeDays,
    figures: { statusName: statusName(statusId, facts), items: now.length, usualItems, medianDays, usualDays },
  };
}

/** The ends of the past weeks, latest first, back to where the project had work in progress at all. */
function weeksSince(
  stages: ReadonlyMap<string, readonly ItemHistory[]>,
  { snapshot }: Facts,
  { weeks, latestWeeks }: StuckInStageSettings,
): readonly Date[] {
  let first = Infinity;
  for (const { startedAt } of [...stages.values()].flat()) first = Math.min(first, startedAt?.getTime() ?? Infinity);
  return Array.from({ length: weeks }, (_, index) => snapshot.takenAt.getTime() - (index + 1 + latestWeeks) * WEEK_MS)
    .filter((at) => at >= first)
    .map((at) => new Date(at));
}

/** A stay in the status. It ends at the latest when the item is removed. `until` is in milliseconds. */
interface Stay {
  readonly enteredAt: Date;
  readonly until: number;
}

function staysIn(statusId: string, items: readonly ItemHistory[]): readonly Stay[] {
  return items.flatMap(({ item, visits }) =>
    visits
      .filter((visit) => visit.statusId === statusId)
      .map(({ enteredAt, leftAt }) => ({
        enteredAt,
        until: Math.min(leftAt?.getTime() ?? Infinity, item.removedAt?.getTime() ?? Infinity),
      })),
  );
}

function queueAt(at: Date, stays: readonly Stay[], { snapshot }: Facts): Queue {
  const time = at.getTime();
  return stays
    .filter(({ enteredAt, until }) => enteredAt.getTime() <= time && until > time)
    .map(({ enteredAt }) => snapshot.calendar.workingDays(enteredAt, at));
}

function longestThere(items: readonly ItemHistory[], statusId: string, facts: Facts) {
  return items
    .filter((item) => isInProgress(item) && item.state.statusId === statusId)
    .flatMap((item) => {
      const visit = presentVisit(item);
      return visit === null ? [] : [{ item, visit }];
    })
    .sort((one, other) => other.visit.workingDays - one.visit.workingDays)
    .slice(0, 10)
    .map(({ item, visit }) => enteredStatus(item, visit, facts));
}

export const stuckInStage: ContainerSignal<'stuck-in-stage', StuckInStageFigures, typeof thresholds> = {
  id: 'stuck-in-stage',
  family: 'stall',
  subject: 'container',
  thresholds,
  deniesOnTrack: true,
  kinds: ['project'],
  read: readStuckInStage,
  remedies: ['add-person'],
  magnitude: ({ items, usualItems }) => items - usualItems,
  itemsConcerned: ({ items }) => items,
  nextStep({ evidence: [longest] }, { facts }) {
    return longest === undefined ? null : ownersStep('put-first', { key: longest.itemKey, facts });
  },
};
