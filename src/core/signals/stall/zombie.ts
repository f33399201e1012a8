import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { normQuery } from '../../norms/query';
import { lastActivity, whenStarted } from '../evidence';
import { simpleStep } from '../step';
import { endedPauses } from '../../norms/past-counts';
import { isOpen, whyNotStarted } from '../../facts/item/present-state';
import { tooFew } from '../../model/unknown';
import type { Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import { minFinished, minGaps } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface ZombieFigures {
  /** Working days since the start, and since the last human act. */
  readonly ageDays: number;
  readonly idleDays: number;
  /** 85 % of the team's items finish within so many working days. */
  readonly expectedDays: number;
  /** 95 % of its pauses in that status are no longer than this. */
  readonly longPauseDays: number;
}

const thresholds = {
  agePercentile: { default: 85, unit: 'percentile', source: 'The service level expectation, as for ageing' },
  ageTimes: { default: 4, unit: 'times', source: 'Definition of a zombie: older than four times the expectation' },
  idlePercentile: {
    default: 95,
    unit: 'percentile',
    source: 'Definition of a zombie: idle for longer than 95 % of own gaps in the status',
  },
  minIdleDays: { default: 10, unit: 'working days', source: 'Two weeks: a holiday is not the end of an item' },
  finishedNeeded: minFinished,
  pausesNeeded: minGaps,
} satisfies Section;

export type ZombieSettings = Values<typeof thresholds>;

/**
 * Raised when started work is so old and silent that nobody will continue it: a proposal to close it. Items that were
 * never started may rest in a backlog. Severe where it is still committed.
 */
export function readZombie(
  item: ItemHistory,
  { facts, norms }: Sight,
  settings: ZombieSettings,
): Reading<'zombie', ZombieFigures> {
  const signal = 'zombie';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (item.startedAt === null) return { signal, status: 'unknown', because: whyNotStarted(item) };
  const query = normQuery(item);
  const expected = norms.cycleTime(query, settings.agePercentile);
  if (expected === null) {
    const have = norms.finishedCount(item.state.projectKey);
    return { signal, status: 'unknown', because: { reason: 'too-few-finished', have, need: settings.finishedNeeded } };
  }
  const pause = norms.gap(query, item.state.statusId, settings.idlePercentile);
  if (pause === null) {
    const because = tooFew('too-few-pauses', endedPauses(facts), settings.pausesNeeded);
    return { signal, status: 'unknown', because };
  }
  const { calendar, takenAt } = facts.snapshot;
  const figures: ZombieFigures = {
    ageDays: roundedDays(calendar.workingDays(item.startedAt, takenAt)),
    idleDays: roundedDays(calendar.workingDays(item.lastActivityAt, takenAt)),
    expectedDays: roundedDays(expected.days),
    longPauseDays: roundedDays(pause.days),
  };
  const isOld = figures.ageDays > roundedDays(settings.ageTimes * expected.days);
  if (!isOld || figures.idleDays <= Math.max(figures.longPauseDays, settings.minIdleDays)) {
    return { signal, status: 'quiet', figures, basis: expected.basis };
  }
  return {
    signal,
    status: 'raised',
    severity: isCommitted(item, facts) ? 'severe' : 'notable',
    figures,
    evidence: [whenStarted(item, figures.ageDays), lastActivity(item, facts)],
    basis: expected.basis,
    priceDays: null,
  };
}

export const zombie: ItemSignal<'zombie', ZombieFigures, typeof thresholds> = {
  id: 'zombie',
  family: 'stall',
  subject: 'item',
  thresholds,
  deniesOnTrack: true,
  followsFrom: 'waiting',
  priced: 'as-hold',
  read: readZombie,
  magnitude: ({ ageDays }) => ageDays,
  nextStep: (_, { key }) => simpleStep('close', 'product-owner', key),
};
