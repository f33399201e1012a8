import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { NONE } from '../../math/none';
import { answerTimes, questionsOf } from '../../facts/item/questions';
import { isCommitted } from '../../facts/item/commitment';
import type { Unknown } from '../../model/unknown';
import type { Basis } from '../../norms/basis';
import { MAX_EVIDENCE } from '../evidence';
import { ownersStep } from '../step';
import { percentileOfKept } from '../../math/percentile';
import { isOpen } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface UnansweredFigures {
  /** Questions without an answer, and the working days that the oldest of them has waited. */
  readonly questions: number;
  readonly days: number;
  /** 85 % of this team's answers came within so many working days. */
  readonly usualDays: number;
}

const thresholds = {
  raiseAtPercentile: { default: 85, unit: 'percentile', source: 'Definition: the team’s own answer times' },
  minDays: {
    default: 2,
    unit: 'working days',
    source: 'A day without an answer is no silence, however quick a team is',
  },
  answersNeeded: {
    default: 20,
    unit: 'cases',
    source: 'As for pauses: one more or less moves a share by at most 5 points',
  },
} satisfies Section;

export type UnansweredSettings = Values<typeof thresholds>;

/**
 * Raised when a question on a committed item waits longer than answers usually take here. It asks for an act and says
 * nothing about risk: measured, unanswered questions do not predict delay. So it is never severe.
 */
export function readUnanswered(
  item: ItemHistory,
  { facts }: Sight,
  settings: UnansweredSettings,
): Reading<'unanswered', UnansweredFigures> {
  const signal = 'unanswered';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!isCommitted(item, facts)) return { signal, status: 'unknown', because: { reason: 'not-committed' } };
  const usual = usualAnswer(item.state.projectKey, facts, settings);
  if ('reason' in usual) return { signal, status: 'unknown', because: usual };
  const open = questionsOf(item, facts).filter(({ closedAt }) => closedAt === null);
  const [oldest] = open;
  if (oldest === undefined) return { signal, status: 'quiet', figures: null, basis: usual.basis };
  const { calendar, takenAt } = facts.snapshot;
  const waited = (since: Date): number => roundedDays(calendar.workingDays(since, takenAt));
  const figures = { questions: open.length, days: waited(oldest.askedAt), usualDays: usual.days };
  if (figures.days <= Math.max(figures.usualDays, settings.minDays)) {
    return { signal, status: 'quiet', figures, basis: usual.basis };
  }
  return {
    signal,
    status: 'raised',
    severity: 'notable',
    figures,
    evidence: open.slice(0, MAX_EVIDENCE).map(({ askedAt, askedBy }) => ({
      kind: 'asked',
      itemKey: item.state.key,
      at: askedAt,
      by: askedBy,
      days: waited(askedAt),
    })),
    basis: usual.basis,
    priceDays: null,
  };
}

interface UsualAnswer {
  readonly days: number;
  readonly basis: Basis;
}

function usualAnswer(projectKey: string, facts: Facts, settings: UnansweredSettings): UsualAnswer | Unknown {
  const times = answerTimes(facts);
  const own = times.get(projectKey);
  const [level, group] =
    own !== undefined && own.answered >= settings.answersNeeded
      ? (['project', own] as const)
      : (['everything', times.get('')] as const);
  const days = percentileOfKept(group?.days ?? NONE, settings.raiseAtPercentile);
  if (group === undefined || days === null || group.answered < settings.answersNeeded) {
    return { reason: 'too-few-answers', have: group?.answered ?? 0, need: settings.answersNeeded };
  }
  return { days: roundedDays(days), basis: { level, sample: group.answered } };
}

export const unanswered: ItemSignal<'unanswered', UnansweredFigures, typeof thresholds> = {
  id: 'unanswered',
  family: 'communication',
  subject: 'item',
  thresholds,
  priced: 'as-hold',
  read: readUnanswered,
  ownershipRisk: 'unanswered',
  magnitude: ({ days, usualDays }) => days - usualDays,
  nextStep: (_, about) => ownersStep('answer', about),
};
