import type { Facts } from '../history/facts';
import type { ItemHistory } from '../history/item-history';
import { oncePer } from '../history/once-per';
import type { ContainerRef } from '../model/containers';
import { enteredStatus } from './item-evidence';
import { ownersStep } from './next-step';
import { percentileOf } from './percentile';
import { isInProgress, presentVisit, statusName } from './present-state';
import type { Reading } from './reading';
import type { ContainerSignal } from './signal';
import { told } from './told';

export interface StuckInStageFigures {
  readonly statusName: string;
  /** Items in the status now, and two weeks ago. */
  readonly items: number;
  readonly itemsBefore: number;
  /** The 85th percentile of the lengths of the queue at the end of each past week. */
  readonly usualItems: number;
  /** Working days that half of them have been there at least, and the same of those that were there two weeks ago. */
  readonly medianDays: number;
  readonly medianDaysBefore: number;
}

export interface StuckInStageSettings {
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** Weeks of the team's own past that the queue is held against, and how many of them are needed. */
  readonly weeks: number;
  readonly weeksNeeded: number;
  /** A shorter queue is none. */
  readonly leastItems: number;
  /** Working days: half of a queue that is there for less than this just passes through. */
  readonly leastDays: number;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const BEFORE_MS = 2 * WEEK_MS;

/** A queue at one moment: for how many working days each item in it had been there. */
type Queue = readonly number[];

/**
 * Raised for a project in which one status of work in progress holds more items than it usually does, more than two
 * weeks ago, and holds them for longer than then: what comes in does not come out. Severe when half of them have been
 * there for longer than most stays in that status last.
 */
export function readStuckInStage(
  container: ContainerRef,
  facts: Facts,
  settings: StuckInStageSettings,
): Reading<'stuck-in-stage', StuckInStageFigures> {
  const signal = 'stuck-in-stage';
  const stages = stagesOf(facts).get(container.id) ?? new Map<string, readonly ItemHistory[]>();
  const weeks = weeksSince(stages, facts, settings.weeks);
  if (weeks.length < settings.weeksNeeded) {
    const because = { reason: 'too-few-weeks' as const, have: weeks.length, need: settings.weeksNeeded };
    return { signal, status: 'unknown', because };
  }
  const [worst] = [...stages]
    .flatMap(([statusId, items]) => stuck({ projectKey: container.id, statusId, items, weeks }, facts, settings) ?? [])
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
  readonly projectKey: string;
  readonly statusId: string;
  /** Whatever was ever in the status. */
  readonly items: readonly ItemHistory[];
  readonly weeks: readonly Date[];
}

interface Stuck {
  readonly statusId: string;
  readonly figures: StuckInStageFigures;
  readonly excess: number;
  readonly isSevere: boolean;
}

function stuck(
  { projectKey, statusId, items, weeks }: Stage,
  facts: Facts,
  settings: StuckInStageSettings,
): Stuck | null {
  const { takenAt } = facts.snapshot;
  const now = queueAt(items, statusId, { at: takenAt, facts });
  if (now.length < settings.leastItems) return null;
  const before = queueAt(items, statusId, { at: new Date(takenAt.getTime() - BEFORE_MS), facts });
  const lengths = weeks.map((at) => queueAt(items, statusId, { at, facts }).length);
  const usual = percentileOf(lengths, settings.raiseAtPercentile) ?? 0;
  const severe = percentileOf(lengths, settings.severeAtPercentile) ?? 0;
  const medianDays = told(percentileOf(now, 50) ?? 0);
  const medianDaysBefore = told(percentileOf(before, 50) ?? 0);
  const growsAndAges =
    now.length > usual &&
    now.length > before.length &&
    medianDays > medianDaysBefore &&
    medianDays >= settings.leastDays;
  if (!growsAndAges) return null;
  const longStay = facts.norms.stay({ projectKey, type: '' }, statusId, settings.raiseAtPercentile);
  return {
    statusId,
    excess: now.length - usual,
    isSevere: now.length > severe && longStay !== null && medianDays > told(longStay.days),
    figures: {
      statusName: statusName(statusId, facts),
      items: now.length,
      itemsBefore: before.length,
      usualItems: told(usual),
      medianDays,
      medianDaysBefore,
    },
  };
}

/** Who was ever in each status of work in progress, by project and status. */
const stagesOf = oncePer((facts: Facts): ReadonlyMap<string, ReadonlyMap<string, readonly ItemHistory[]>> => {
  const byProject = new Map<string, Map<string, ItemHistory[]>>();
  for (const item of facts.histories) {
    if (!item.item.historyKnown || item.item.level === 'parent') continue;
    const stages = byProject.get(item.state.projectKey) ?? new Map<string, ItemHistory[]>();
    byProject.set(item.state.projectKey, stages);
    const statusIds = item.visits.flatMap(({ statusId, category }) => (category === 'in-progress' ? [statusId] : []));
    for (const statusId of new Set(statusIds)) {
      const known = stages.get(statusId);
      if (known === undefined) stages.set(statusId, [item]);
      else known.push(item);
    }
  }
  return byProject;
});

/** The ends of the past weeks, latest first, back to where the project had work in progress at all. */
function weeksSince(
  stages: ReadonlyMap<string, readonly ItemHistory[]>,
  { snapshot }: Facts,
  most: number,
): readonly Date[] {
  const first = Math.min(
    ...[...stages.values()].flat().flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt.getTime()])),
  );
  return Array.from({ length: most }, (_, index) => snapshot.takenAt.getTime() - (index + 1) * WEEK_MS)
    .filter((at) => at >= first)
    .map((at) => new Date(at));
}

function queueAt(
  items: readonly ItemHistory[],
  statusId: string,
  { at, facts }: { readonly at: Date; readonly facts: Facts },
): Queue {
  return items.flatMap(({ item, visits }) => {
    if (item.removedAt !== null && item.removedAt <= at) return [];
    const visit = visits.find(
      ({ enteredAt, leftAt, statusId: id }) => id === statusId && enteredAt <= at && (leftAt === null || leftAt > at),
    );
    return visit === undefined ? [] : [facts.snapshot.calendar.workingDays(visit.enteredAt, at)];
  });
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

export const stuckInStage: ContainerSignal<'stuck-in-stage', StuckInStageFigures> = {
  id: 'stuck-in-stage',
  family: 'stall',
  subject: 'container',
  kinds: ['project'],
  read: (container, facts, settings) => readStuckInStage(container, facts, settings.stuckInStage),
  magnitude: ({ items, usualItems }) => items - usualItems,
  nextStep({ evidence: [longest] }, { facts }) {
    return longest === undefined ? null : ownersStep('put-first', { key: longest.itemKey, facts });
  },
};
