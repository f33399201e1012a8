import { isReopening } from '../../facts/item/change-of-mind';
import { returnsFromDone } from '../../facts/item/lasting-visits';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf, simpleStep } from '../step';
import type { Reading } from '../reading';
import { recentChanges } from '../../facts/team/recent-changes';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { sumOf, usualWeeks } from '../../norms/weeks/usual-weeks';
import { weeksThresholds } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface ReturnedFigures {
  /** Exits from done in the last weeks, and how much was finished in them. */
  readonly reopened: number;
  readonly finished: number;
  readonly share: number;
  /** 85 % of earlier weeks had at most this share. */
  readonly usualShare: number;
  readonly weeks: number;
}

const thresholds = {
  ...weeksThresholds,
  minReopened: { default: 3, unit: 'items', source: 'One or two slips happen to every team' },
  minShare: { default: 0.1, unit: 'share', source: 'Below one item in ten nobody’s expectations are at stake' },
  finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
} satisfies Section;

export type ReturnedSettings = Values<typeof thresholds>;

/** Raised when more of a team's finished work is reopened than before. */
export function readReturned(
  { id }: ContainerRef,
  { facts }: Sight,
  settings: ReturnedSettings,
): Reading<'returned', ReturnedFigures> {
  const signal = 'returned';
  const finished = usualWeeks(id, facts, { settings, measure: (weeks) => sumOf(weeks, 'finishes') });
  if ('reason' in finished) return { signal, status: 'unknown', because: finished };
  if (finished.now < settings.finishedNeeded) {
    const because = { reason: 'too-few-lately' as const, have: finished.now, need: settings.finishedNeeded };
    return { signal, status: 'unknown', because };
  }
  const reopened = usualWeeks(id, facts, {
    settings,
    measure: (weeks) =>
      sumOf(weeks, 'finishes') < settings.finishedNeeded ? null : sumOf(weeks, 'reopened') / sumOf(weeks, 'finishes'),
  });
  if ('reason' in reopened) return { signal, status: 'unknown', because: reopened };
  const figures: ReturnedFigures = {
    reopened: Math.round(reopened.now * finished.now),
    finished: finished.now,
    share: roundedShare(reopened.now),
    usualShare: roundedShare(reopened.usual),
    weeks: settings.weeks,
  };
  const basis = { level: 'project', sample: reopened.stretches } as const;
  const isEnough = figures.reopened >= settings.minReopened && figures.share >= settings.minShare;
  if (!isEnough || figures.share <= figures.usualShare) return { signal, status: 'quiet', figures, basis };
  const recent = recentChanges(id, facts, {
    weeks: settings.weeks,
    which: (change, item) =>
      isReopening(change, facts) &&
      returnsFromDone(item, facts.context).some((at) => at.getTime() === change.at.getTime()),
  });
  return {
    signal,
    status: 'raised',
    severity:
      figures.share > roundedShare(reopened.severe) && figures.share >= settings.severeTimesLeast * settings.minShare
        ? 'severe'
        : 'notable',
    figures,
    evidence: recent
      .slice(0, MAX_EVIDENCE)
      .map(({ item, change }) => ({ kind: 're-opened', itemKey: item.state.key, at: change.at, by: change.by })),
    basis,
    priceDays: null,
  };
}

export const returned: ContainerSignal<'returned', ReturnedFigures, typeof thresholds> = {
  id: 'returned',
  family: 'clarity',
  subject: 'container',
  thresholds,
  kinds: ['project'],
  read: readReturned,
  magnitude: ({ share, usualShare }) => share - usualShare,
  nextStep({ evidence }) {
    const latest = keyOf(evidence, 're-opened');
    return latest === undefined ? null : simpleStep('agree-done', 'product-owner', latest);
  },
};
