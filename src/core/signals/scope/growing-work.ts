import type { Facts } from '../../facts/facts';
import { openItemsOf } from '../../facts/container/open-items';
import { countBetween, openAt, type OpenWork, openWork } from '../../facts/team/open-work';
import { percentileOf } from '../../math/percentile';
import type { ContainerRef } from '../../model/containers';
import { roundedShare } from '../../model/rounding';
import type { Basis } from '../../norms/basis';
import { weeksThresholds } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import { MAX_EVIDENCE } from '../evidence';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import type { Sight } from '../sight';
import { keyOf, simpleStep } from '../step';

export interface GrowingWorkFigures {
  /** Items open that many days ago, and now. */
  readonly before: number;
  readonly now: number;
  readonly days: number;
  readonly growthShare: number;
  /** 85 % of earlier stretches of as many days grew by at most this share. */
  readonly usualShare: number;
  /** Items that came in (reopened ones included) and items finished in the last weeks. */
  readonly cameIn: number;
  readonly finished: number;
  readonly weeks: number;
}

const thresholds = {
  days: { default: 90, unit: 'days', source: 'A quarter: what a project is planned by' },
  weeks: weeksThresholds.weeks,
  raiseAtPercentile: weeksThresholds.raiseAtPercentile,
  referenceWeeks: weeksThresholds.referenceWeeks,
  stretchesNeeded: weeksThresholds.stretchesNeeded,
  minItems: { default: 10, unit: 'items', source: 'Fewer come in with one planning' },
  minShare: {
    default: 0.16,
    unit: 'share',
    source: '85th percentile of the growth of open work over 90 days, in 566 quarters of seven public trackers',
  },
  maxUsualShare: {
    default: 0.36,
    unit: 'share',
    source: '95th percentile of the same: at that pace open work doubles in seven months, however usual it is here',
  },
} satisfies Section;

export type GrowingWorkSettings = Values<typeof thresholds>;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * Raised for a project whose open work has grown over the last quarter by more than in most of its earlier quarters:
 * more comes in than is finished. Growth that would double the open work in seven months is raised even where it is
 * usual. Never severe: a backlog alone endangers nothing.
 */
export function readGrowingWork(
  { id }: ContainerRef,
  { facts }: Sight,
  settings: GrowingWorkSettings,
): Reading<'growing-work', GrowingWorkFigures> {
  const signal = 'growing-work';
  const work = openWork(id, facts);
  const takenAt = facts.snapshot.takenAt.getTime();
  const before = openAt(work, takenAt - settings.days * DAY_MS);
  if (before === 0) return { signal, status: 'unknown', because: whyNone(work, takenAt, settings) };
  const now = openAt(work, takenAt);
  const { share: usual, basis } = usualGrowth(work, takenAt, settings);
  const since = takenAt - settings.weeks * WEEK_MS;
  const figures: GrowingWorkFigures = {
    before,
    now,
    days: settings.days,
    growthShare: roundedShare(now / before - 1),
    usualShare: roundedShare(usual),
    cameIn: countBetween(work.cameIn, since, takenAt),
    finished: countBetween(work.finished, since, takenAt),
    weeks: settings.weeks,
  };
  const isEnough = now - before >= settings.minItems && figures.growthShare >= settings.minShare;
  if (!isEnough || figures.growthShare <= figures.usualShare) {
    return { signal, status: 'quiet', figures, basis };
  }
  return {
    signal,
    status: 'raised',
    severity: 'notable',
    figures,
    evidence: latest(id, facts),
    basis,
    priceDays: null,
  };
}

/** A project younger than the period has no start to compare with; an older one was empty. */
function whyNone({ cameIn }: OpenWork, takenAt: number, { days }: GrowingWorkSettings) {
  const age = takenAt - (cameIn[0] ?? takenAt);
  if (age >= days * DAY_MS) return { reason: 'nothing-committed' } as const;
  return {
    reason: 'too-few-weeks',
    have: Math.floor(age / WEEK_MS),
    need: Math.ceil((days * DAY_MS) / WEEK_MS),
  } as const;
}

/** By how much open work grew in earlier periods. One period ends with each week before the last period began. */
function usualGrowth(
  work: OpenWork,
  takenAt: number,
  { days, referenceWeeks, stretchesNeeded, minItems, minShare, maxUsualShare, raiseAtPercentile }: GrowingWorkSettings,
): { readonly share: number; readonly basis: Basis } {
  const shares = Array.from({ length: referenceWeeks }, (_, index) => {
    const until = takenAt - days * DAY_MS - index * WEEK_MS;
    const start = openAt(work, until - days * DAY_MS);
    return start < minItems ? null : openAt(work, until) / start - 1;
  }).filter((share) => share !== null);
  const own = percentileOf(shares, raiseAtPercentile);
  if (own === null || shares.length < stretchesNeeded) {
    return { share: minShare, basis: { level: 'published', sample: shares.length } };
  }
  return { share: Math.max(0, Math.min(own, maxUsualShare)), basis: { level: 'project', sample: shares.length } };
}

/** The latest items that nobody has begun. */
function latest(projectKey: string, facts: Facts): readonly Evidence[] {
  return openItemsOf({ kind: 'project', id: projectKey }, facts)
    .filter(({ item, startedAt }) => item.level === 'standard' && startedAt === null)
    .sort((one, other) => other.item.createdAt.getTime() - one.item.createdAt.getTime())
    .slice(0, MAX_EVIDENCE)
    .map(({ item, state }) => ({ kind: 'created', itemKey: state.key, at: item.createdAt, by: item.createdBy }));
}

export const growingWork: ContainerSignal<'growing-work', GrowingWorkFigures, typeof thresholds> = {
  id: 'growing-work',
  family: 'scope',
  subject: 'container',
  thresholds,
  kinds: ['project'],
  deniesOnTrack: true,
  read: readGrowingWork,
  magnitude: ({ growthShare, usualShare }) => growthShare - usualShare,
  nextStep({ evidence }) {
    const newest = keyOf(evidence, 'created');
    return newest === undefined ? null : simpleStep('decide-scope', 'product-owner', newest);
  },
};
