import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { normQuery } from '../../norms/query';
import { lastActivity, staysInPresentStatus } from '../evidence';
import { isOpen, statusName } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import { roundedDays } from '../../model/rounding';
import { ownersStep } from '../step';
import type { ItemSignal } from '../signal';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface SilentFigures {
  /** Working days since the last human act. */
  readonly idleDays: number;
  /** The larger of the two lines of this status: within so many days most pauses end, and most items are touched. */
  readonly usualDays: number;
  readonly statusName: string;
}

const thresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'Definition of silent: own pauses in the same status, and the time of items in it',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One pause in twenty is longer' },
  minIdleDays: {
    default: 3,
    unit: 'working days',
    source: 'Where several acts an hour are usual, a day off or of meetings is still no silence',
  },
  maxReassuringDays: {
    default: 65,
    unit: 'working days',
    source: 'A quarter without activity is no sign of health, also where dead work lies longer',
  },
} satisfies Section;

export type SilentSettings = Values<typeof thresholds>;

/**
 * Raised when nobody has touched a committed item for longer than most pauses in that status last, and longer than most
 * items in it are untouched at any time. Parents are not judged, since they move when their children do. A resting
 * backlog is no problem: for all open items, such a rule would be raised on nine of ten.
 */
export function readSilent(
  item: ItemHistory,
  { facts, norms }: Sight,
  settings: SilentSettings,
): Reading<'silent', SilentFigures> {
  const signal = 'silent';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!isCommitted(item, facts)) return { signal, status: 'unknown', because: { reason: 'not-committed' } };
  if (item.item.level === 'parent') {
    return {
      signal,
      status: 'unknown',
      because: { reason: 'too-few-pauses', need: facts.settings.silent.pausesNeeded },
    };
  }
  const { statusId } = item.state;
  // Work that was started while in to do is compared with work in progress, not with the backlog in the same status.
  const place = item.startedByActivity
    ? ({ statusId: '', category: 'in-progress' } as const)
    : { statusId, category: item.category };
  const usual = norms.silence(normQuery(item), place, settings.raiseAtPercentile);
  const severe = norms.silence(normQuery(item), place, settings.severeAtPercentile);
  if (usual === null || severe === null) {
    const lack = norms.silenceLack(normQuery(item), place);
    return { signal, status: 'unknown', because: { reason: 'too-few-pauses', ...lack } };
  }
  const figures: SilentFigures = {
    idleDays: roundedDays(facts.snapshot.calendar.workingDays(item.lastActivityAt, facts.snapshot.takenAt)),
    usualDays: roundedDays(usual.days),
    statusName: statusName(statusId, facts),
  };
  const raiseBeyond = Math.max(figures.usualDays, settings.minIdleDays);
  if (figures.idleDays <= raiseBeyond) return { signal, status: 'quiet', figures, basis: usual.basis };
  const isSevere = figures.idleDays > Math.max(roundedDays(severe.days), raiseBeyond);
  return {
    signal,
    status: 'raised',
    severity: isSevere ? 'severe' : 'notable',
    figures,
    evidence: [lastActivity(item, facts), ...(item.item.historyKnown ? staysInPresentStatus(item, facts) : [])],
    basis: usual.basis,
    priceDays: null,
  };
}

export const silent: ItemSignal<'silent', SilentFigures, typeof thresholds> = {
  id: 'silent',
  family: 'stall',
  subject: 'item',
  thresholds,
  reassures: () => true,
  deniesOnTrack: true,
  impliedBy: () => ['zombie'],
  followsFrom: 'waiting',
  priced: 'as-hold',
  read: readSilent,
  magnitude: ({ idleDays, usualDays }) => idleDays - usualDays,
  nextStep: (_, about) => ownersStep('ask-owner', about),
};
