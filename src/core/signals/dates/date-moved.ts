import { postponements } from '../../facts/item/due-date-moves';
import type { Facts } from '../../facts/facts';
import type { DateMove, ItemHistory } from '../../facts/item/item-history';
import { NONE } from '../../math/none';
import { learnt } from '../../facts/learnt';
import { addTo } from '../../math/grouped';
import type { Basis } from '../../norms/basis';
import { MAX_EVIDENCE } from '../evidence';
import { ownersStep } from '../step';
import { percentileOfKept } from '../../math/percentile';
import { isOpen } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import { weeksThresholds } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

/** The date moves of one item, or those of all open work of a project. */
export type DateMovedFigures =
  | {
      readonly of: 'item';
      /** On how many days the due date moved to a later one, and by how many working days in all. */
      readonly moves: number;
      readonly movedDays: number;
      readonly firstOn: string;
      readonly dueOn: string;
      /** True when the first date has passed: in time only because it moved. */
      readonly firstHasPassed: boolean;
    }
  | {
      readonly of: 'project';
      /** Items whose due date moved to a later day, a week; and as a share of the open items. */
      readonly itemsPerWeek: number;
      readonly share: number;
      readonly usualShare: number;
      readonly weeks: number;
    };

export const dateMovedThresholds = {
  ...weeksThresholds,
  minMoves: { default: 2, unit: 'times', source: 'A date that moved once is a correction' },
  severeMoves: { default: 3, unit: 'times', source: 'Moved again after it was first told' },
  severeGrowth: { default: 0.5, unit: 'share', source: 'The plan has become longer by half of what it was at first' },
  finishedNeeded: { default: 8, unit: 'items', source: 'As for all percentiles of finished items' },
  minItemsPerWeek: { default: 1, unit: 'items', source: 'A date a week moves in every plan that is cared for' },
  minShare: { default: 0.02, unit: 'share', source: 'At one open item in fifty a week the plan holds for a year' },
} satisfies Section;

export type DateMovedSettings = Values<typeof dateMovedThresholds>;

/** Raised when a date was moved to a later day repeatedly, more often than the dates of most finished work here. */
export function readDateMoved(
  item: ItemHistory,
  { facts }: Sight,
  settings: DateMovedSettings,
): Reading<'date-moved', DateMovedFigures> {
  const signal = 'date-moved';
  const { dueOn, projectKey } = item.state;
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (dueOn === null) return { signal, status: 'unknown', because: { reason: 'no-dates' } };
  const { calendar, takenAt } = facts.snapshot;
  const moves = postponements(item, calendar);
  const [first] = moves;
  if (first === undefined || first.from === null) return { signal, status: 'quiet', figures: null, basis: null };
  const figures: DateMovedFigures = {
    of: 'item',
    moves: moves.length,
    movedDays: roundedDays(calendar.workingDays(calendar.endOfDate(first.from), calendar.endOfDate(dueOn))),
    firstOn: first.from,
    dueOn,
    firstHasPassed: first.from < calendar.dateOf(takenAt),
  };
  const plannedDays = calendar.workingDays(item.item.createdAt, calendar.endOfDate(first.from));
  const isBroken = figures.firstHasPassed || figures.movedDays >= settings.severeGrowth * plannedDays;
  const usual = usualMoves(projectKey, facts, settings);
  const isUsual = moves.length <= (usual?.moves ?? 0) || figures.movedDays === 0;
  if (moves.length < settings.minMoves || isUsual) {
    return { signal, status: 'quiet', figures, basis: usual?.basis ?? null };
  }
  return {
    signal,
    status: 'raised',
    severity: moves.length >= settings.severeMoves && isBroken ? 'severe' : 'notable',
    figures,
    evidence: moves
      .slice(-MAX_EVIDENCE)
      .reverse()
      .map((move) => asEvidence(item, move)),
    basis: usual?.basis ?? null,
    priceDays: null,
  };
}

function asEvidence({ state }: ItemHistory, { at, by, from, to }: DateMove): Evidence {
  return { kind: 'date-moved', itemKey: state.key, at, by, from, to };
}

interface UsualMoves {
  readonly moves: number;
  readonly basis: Basis;
}

/** How often dates of finished work moved: of the project, or of the site; null where too few had one. */
function usualMoves(projectKey: string, facts: Facts, settings: DateMovedSettings): UsualMoves | null {
  const counts = dateMovesLesson(facts, facts.settings);
  for (const [level, key] of [['project', projectKey] as const, ['everything', ''] as const]) {
    const own = counts.get(key) ?? NONE;
    const moves = percentileOfKept(own, settings.raiseAtPercentile);
    if (own.length >= settings.finishedNeeded && moves !== null) return { moves, basis: { level, sample: own.length } };
  }
  return null;
}

/** How often dates of finished work moved, by project, and under the empty key as a whole; a plain value. */
export const dateMovesLesson = learnt('date moves of finished work', { learn: movesOfFinished });

function movesOfFinished(facts: Facts): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const history of facts.histories) {
    const { dueOn, projectKey } = history.state;
    if (history.finishedAt === null || dueOn === null) continue;
    const moves = postponements(history, facts.snapshot.calendar).length;
    for (const key of [projectKey, '']) addTo(counts, key, moves);
  }
  return counts;
}

export const dateMoved: ItemSignal<'date-moved', DateMovedFigures, typeof dateMovedThresholds> = {
  id: 'date-moved',
  family: 'dates',
  subject: 'item',
  thresholds: dateMovedThresholds,
  read: readDateMoved,
  magnitude: dateMovedMagnitude,
  nextStep: (_, about) => ownersStep('confirm-date', about),
};

/** For an item, the working days that its date moved; for a project, the items a week. */
export function dateMovedMagnitude(figures: DateMovedFigures): number {
  return figures.of === 'item' ? figures.movedDays : figures.itemsPerWeek;
}
