import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { normQuery } from '../../norms/query';
import { lastActivity, staysInPresentStatus } from '../evidence';
import { endedPauses } from '../../norms/past-counts';
import { isOpen, statusName } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import { told } from '../../model/rounding';
import { ownersStep } from '../step';
import type { ItemSignal } from '../signal';
import { normsOf } from '../../norms/norms-of';

export interface SilentFigures {
  /** Working days since the last human act. */
  readonly idleDays: number;
  /** The larger of the two lines of this status: most pauses end, and most items are touched, within so many days. */
  readonly usualDays: number;
  readonly statusName: string;
}

export interface SilentSettings {
  /** The percentile (0..100) of own pauses in the status, and of the time of items in it. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** Working days: a shorter silence is never told, however busy the team is. */
  readonly leastIdleDays: number;
  /** Pauses, those that last counted, that are needed before a usual can be told; and how many of them ended. */
  readonly pausesNeeded: number;
  readonly endedNeeded: number;
  /** Weeks of the past in which the time of items is looked at; so many items and working days of items are needed. */
  readonly windowWeeks: number;
  readonly itemsNeeded: number;
  readonly itemDaysNeeded: number;
}

/**
 * Raised when nobody has touched an item that somebody counts on for longer than the team leaves alone most pauses in
 * that status, and most items in it at any time. What holds other items follows their clock and is not asked. That a backlog rests is no trouble: asked of all open items, such a rule fires on nine of ten.
 */
export function readSilent(
  item: ItemHistory,
  facts: Facts,
  settings: SilentSettings,
): Reading<'silent', SilentFigures> {
  const signal = 'silent';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!isCommitted(item, facts)) return { signal, status: 'unknown', because: { reason: 'not-committed' } };
  if (item.item.level === 'parent') {
    return { signal, status: 'unknown', because: { reason: 'too-few-pauses', need: settings.pausesNeeded } };
  }
  const { statusId } = item.state;
  const usual = normsOf(facts).silence(normQuery(item), statusId, settings.raiseAtPercentile);
  const severe = normsOf(facts).silence(normQuery(item), statusId, settings.severeAtPercentile);
  if (usual === null || severe === null) {
    const because = { reason: 'too-few-pauses' as const, have: endedPauses(facts), need: settings.pausesNeeded };
    return { signal, status: 'unknown', because };
  }
  const figures: SilentFigures = {
    idleDays: told(facts.snapshot.calendar.workingDays(item.lastActivityAt, facts.snapshot.takenAt)),
    usualDays: told(usual.days),
    statusName: statusName(statusId, facts),
  };
  const raiseBeyond = Math.max(figures.usualDays, settings.leastIdleDays);
  if (figures.idleDays <= raiseBeyond) return { signal, status: 'quiet', figures, basis: usual.basis };
  const isSevere = figures.idleDays > Math.max(told(severe.days), raiseBeyond);
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

export const silent: ItemSignal<'silent', SilentFigures> = {
  id: 'silent',
  family: 'stall',
  subject: 'item',
  reassures: true,
  read: (item, facts, settings) => readSilent(item, facts, settings.silent),
  magnitude: ({ idleDays, usualDays }) => idleDays - usualDays,
  nextStep: (_, about) => ownersStep('ask-owner', about),
};
