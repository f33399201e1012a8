import { projectKeyOf, type ContainerRef } from '../../core/model/containers';
import type { NextStep } from '../../contract/item-health';
import type { PortfolioRow, PortfolioWeek } from '../../contract/portfolio';
import type { Level } from '../../core/model/level';
import type { ReadableReading } from '../readings/readable-readings';
import { restsWithin } from '../sync/judge/projects-below';
import { summaryOfText, type ReadingSummary } from './reading-summary';
import { summarySteps } from './summary-steps';

/** A stored reading, without its report. */
export interface LatestReading {
  readonly scope: ContainerRef;
  readonly day: number;
  readonly takenAt: Date;
  readonly projectKey: string | null;
  readonly health: Level;
  readonly chance: number | null;
  readonly restsOn: readonly string[] | null;
  readonly summary: string;
  /** The last day on which its project was judged. */
  readonly projectDay: number | null;
}

export interface PastWeek {
  readonly scope: ContainerRef;
  readonly weeksBefore: number;
  readonly health: Level;
  readonly chance: number | null;
  readonly restsOn: readonly string[] | null;
}

interface Around {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
  readonly weeks: readonly PastWeek[];
  readonly count: number;
}

const NOTHING: Omit<ReadingSummary, 'levelReason'> = {
  key: null,
  expectedOn: null,
  targetOn: null,
  missing: null,
  slip: null,
  scopeLine: [],
  added: null,
  stalled: { items: 0, inProgress: 0, statusName: null, isKnown: true },
  waiting: { items: 0, behind: null, behindHasOwner: false },
  steps: [],
};

/** The row of a reading that the viewer may read, and its next steps. */
export function rowOf(
  found: Extract<ReadableReading<LatestReading>, { readonly status: 'known' }>,
  { scope, kept, weeks, count }: Around,
): { readonly row: PortfolioRow; readonly steps: readonly NextStep[] } {
  const { reading } = found;
  const summary = summaryOfText(reading.summary) ?? { ...NOTHING, levelReason: 'cannot-tell' };
  const row: PortfolioRow = {
    status: 'known',
    scope,
    key: summary.key,
    projectKey: projectKeyOf(scope, reading.projectKey),
    level: reading.health,
    levelReason: summary.levelReason,
    over: kept !== null && kept.projectDay !== null && kept.day < kept.projectDay,
    expectedOn: summary.expectedOn,
    targetOn: summary.targetOn,
    chance: reading.chance === null ? null : Math.round(reading.chance * 1000) / 1000,
    missing: summary.missing,
    slip: summary.slip,
    scopeLine: summary.scopeLine,
    stalled: summary.stalled.isKnown ? summary.stalled.items : null,
    waiting: summary.waiting.items,
    weeks: weeksOf(weeks, { now: reading, madeForAll: found.madeFor === 'everyone', count }),
  };
  return { row, steps: summarySteps(summary.steps) };
}

interface Now {
  readonly now: {
    readonly health: Level;
    readonly chance: number | null;
    readonly restsOn: readonly string[] | null;
  };
  readonly madeForAll: boolean;
  readonly count: number;
}

/** Oldest first. An earlier week is shown only if it rests on no other projects than the present reading. */
export function weeksOf(weeks: readonly PastWeek[], { now, madeForAll, count }: Now): PortfolioRow['weeks'] {
  const shown = new Map<number, PortfolioWeek>();
  for (const { weeksBefore, health, chance, restsOn } of madeForAll ? weeks : []) {
    if (!restsWithin(restsOn, now.restsOn)) continue;
    shown.set(weeksBefore, weekOf(health, chance));
  }
  shown.set(0, weekOf(now.health, now.chance));
  return Array.from({ length: count }, (_, place) => shown.get(count - 1 - place) ?? null);
}

const weekOf = (level: Level, chance: number | null): PortfolioWeek => ({
  level,
  chance: chance === null ? null : Math.round(chance * 100) / 100,
});
