import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { isComparable, normQuery } from '../../norms/query';
import { lastActivity, staysInPresentStatus, whenStarted } from '../evidence';
import { isOpen, whyNotStarted } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import { roundedDays, roundedShare } from '../../model/rounding';
import { ownersStep } from '../step';
import type { ItemSignal } from '../signal';
import { normsOf } from '../../norms/norms-of';
import { minFinished } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface AgeingFigures {
  /** Working days since the start. */
  readonly ageDays: number;
  /** The service level expectation: 85 % of the team's items finish within so many working days. */
  readonly expectedDays: number;
  /** The 95th percentile. */
  readonly severeDays: number;
  /** Chance (0..1) to finish within `expectedDays`, given the age; 0 beyond them. */
  readonly chanceInTime: number | null;
}

const thresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'Service level expectation: the 85th percentile of own cycle times (Kanban Guide; Vacanti)',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One finished item in twenty took longer' },
  finishedNeeded: minFinished,
} satisfies Section;

export type AgeingSettings = Values<typeof thresholds>;

/** Raised when a started item is older than its team's service level expectation (Vacanti, work item age). */
export function readAgeing(
  item: ItemHistory,
  { facts, norms }: Sight,
  settings: AgeingSettings,
): Reading<'ageing', AgeingFigures> {
  const signal = 'ageing';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (item.startedAt === null) return { signal, status: 'unknown', because: whyNotStarted(item) };
  // Work that was put back and is not committed is no longer in progress.
  if (!isCommitted(item, facts)) return { signal, status: 'unknown', because: { reason: 'not-committed' } };
  const query = normQuery(item);
  const expected = norms.cycleTime(query, settings.raiseAtPercentile);
  const severe = norms.cycleTime(query, settings.severeAtPercentile);
  if (expected === null || severe === null) {
    const have = norms.finishedCount(item.state.projectKey);
    return { signal, status: 'unknown', because: { reason: 'too-few-finished', have, need: settings.finishedNeeded } };
  }
  if (!isComparable(item, expected.basis)) {
    return { signal, status: 'unknown', because: { reason: 'too-few-finished', need: settings.finishedNeeded } };
  }
  const figures = figuresOf(item, facts, {
    expectedDays: roundedDays(expected.days),
    severeDays: roundedDays(severe.days),
  });
  if (figures.ageDays <= figures.expectedDays) return { signal, status: 'quiet', figures, basis: expected.basis };
  return {
    signal,
    status: 'raised',
    severity: figures.ageDays > Math.max(figures.severeDays, figures.expectedDays) ? 'severe' : 'notable',
    figures,
    evidence: [whenStarted(item, figures.ageDays), ...staysInPresentStatus(item, facts), lastActivity(item, facts)],
    basis: expected.basis,
    priceDays: null,
  };
}

function figuresOf(
  item: ItemHistory,
  facts: Facts,
  limits: Pick<AgeingFigures, 'expectedDays' | 'severeDays'>,
): AgeingFigures {
  const { calendar, takenAt } = facts.snapshot;
  const ageDays = item.startedAt === null ? 0 : roundedDays(calendar.workingDays(item.startedAt, takenAt));
  if (ageDays > limits.expectedDays) return { ageDays, ...limits, chanceInTime: 0 };
  const chance = normsOf(facts).chanceToFinishWithin(normQuery(item), ageDays, limits.expectedDays);
  return { ageDays, ...limits, chanceInTime: chance === null ? null : roundedShare(chance.chance) };
}

export const ageing: ItemSignal<'ageing', AgeingFigures, typeof thresholds> = {
  id: 'ageing',
  family: 'stall',
  subject: 'item',
  thresholds,
  reassures: () => true,
  deniesOnTrack: true,
  impliedBy: () => ['zombie'],
  followsFrom: 'waiting',
  chanceInTime: (figures) => figures.chanceInTime,
  priced: 'as-hold',
  read: readAgeing,
  magnitude: ({ ageDays, expectedDays }) => ageDays - expectedDays,
  nextStep: (_, about) => ownersStep('split-or-close', about),
};
