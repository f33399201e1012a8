import type { Facts } from '../../facts/facts';
import { growthAt, mainCauseOf, type Growth } from '../../facts/scope/growth';
import type { ScopeCause, ScopeChange, ScopeLedger } from '../../facts/scope/ledger';
import { elapsedShare, momentAt } from '../../facts/scope/elapsed';
import { type PastScope, pastScopes } from '../../facts/scope/past-scopes';
import type { ContainerKind, ContainerRef } from '../../model/containers';
import type { Unknown } from '../../model/unknown';
import { type Usual, usualAmong } from '../../norms/scope/usual-among';
import { MAX_EVIDENCE } from '../evidence';
import type { Evidence, Reading } from '../reading';
import { roundedShare } from '../../model/rounding';
import { hasCommitment, openLedger } from '../../facts/scope/known-ledger';
import { keyOf, simpleStep } from '../step';
import type { ContainerSignal } from '../signal';
import { comparing } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import { type ForecastSight, isBucket, type Sight } from '../sight';

export interface ScopeCreepFigures {
  /** Added since the baseline, and removed again: counts of items and sums of estimates. */
  readonly addedCount: number;
  readonly addedPoints: number;
  readonly removedCount: number;
  readonly removedPoints: number;
  /** Net growth divided by the baseline: .41 = 41 % more than was committed. */
  readonly netShare: number;
  /** The 85th percentile of the team's own comparable scopes at the same share of time. */
  readonly usualShare: number;
  /** 0..1 of the container's time that has passed. */
  readonly elapsedShare: number;
  readonly weighedBy: 'count' | 'points';
  readonly mainCause: ScopeCause | null;
  readonly mainCauseCount: number;
  /** By how much (0..1) the growth lowers the forecast chance of the target; null without a forecast. */
  readonly chanceLost: number | null;
  /** ISO calendar date. */
  readonly baselineOn: string;
  readonly plannedLate: boolean;
}

const thresholds = {
  raiseAtPercentile: { default: 85, unit: 'percentile', source: 'Definition of creep: own comparable scopes' },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty grows more' },
  minItems: { default: 2, unit: 'items', source: 'One item more or less happens to every scope' },
  minShare: { default: 0.1, unit: 'share', source: 'Smaller growth is within what estimates can tell' },
  severeTimesLeast: {
    default: 2,
    unit: 'times',
    source: 'Of twelve scopes the 95th percentile is nearly the largest: the least that is told is not yet severe',
  },
  maxComparables: comparing.maxComparables,
  severeChanceLost: {
    default: 0.1,
    unit: 'share',
    source: 'Definition: growth that lowers the chance of the target by ten points is severe',
  },
  comparablesNeeded: comparing.comparablesNeeded,
  publishedUsualShare: {
    default: 1.51,
    unit: 'share',
    source:
      '85th percentile of added over start in 2,593 public iterations: between the 75th (1.0) and 90th (2.0) on a log-normal scale',
  },
  publishedSevereShare: {
    default: 3.03,
    unit: 'share',
    source: '95th percentile of the same: the line through its 75th and 90th on a log-normal scale, drawn on',
  },
  estimatedShare: comparing.estimatedShare,
  toldShare: comparing.toldShare,
} satisfies Section;

export type ScopeCreepSettings = Values<typeof thresholds>;

/**
 * Raised when a scope has grown more, net, than most comparable scopes of its team at the same share of their time.
 * Published numbers stand in for a team with too little past, and the basis says so. Growth that lowers the forecast
 * chance of the target a lot is severe, even where the team usually adds as much. A bucket has no plan to exceed.
 */
export function readScopeCreep(
  container: ContainerRef,
  { facts, forecast }: Sight,
  own: ScopeCreepSettings,
): Reading<'scope-creep', ScopeCreepFigures> {
  const signal = 'scope-creep';
  const ledger = openLedger(container, facts, own.toldShare);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const growth = growthAt(ledger, ledger.until, own.estimatedShare);
  if (growth === null) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };

  const past = pastScopes(container, facts, {
    by: ledger.until,
    most: own.maxComparables,
    settings: facts.settings.scope,
  });
  const elapsed = elapsedShare(ledger, past, facts);
  const norm = usualGrowth(past, elapsed, { facts, settings: own, kind: container.kind });
  if ('reason' in norm) return { signal, status: 'unknown', because: norm };
  const figures = figuresOf(ledger, facts, { growth, elapsed, usualShare: norm.usual });
  const isTimesLeast = (times: number): boolean =>
    growth.netCount >= times * own.minItems && figures.netShare >= times * own.minShare;
  if (!isTimesLeast(1) || figures.netShare <= roundedShare(norm.usual) || isBucket(forecast)) {
    return { signal, status: 'quiet', figures, basis: norm.basis };
  }
  const chanceLost = lostChance(forecast);
  const isTooDear = chanceLost !== null && chanceLost >= own.severeChanceLost;
  return {
    signal,
    status: 'raised',
    severity:
      isTooDear ||
      (hasCommitment(ledger) && figures.netShare > roundedShare(norm.severe) && isTimesLeast(own.severeTimesLeast))
        ? 'severe'
        : 'notable',
    figures: { ...figures, chanceLost },
    evidence: creepingChanges(ledger, growth.weighedBy),
    basis: norm.basis,
    priceDays: null,
  };
}

/**
 * Net growth as a share of the baseline that the team's past scopes had at this share (0..1) of their time. Where there
 * are too few, published numbers are used, for iterations only. They give the growth over whole scopes, without
 * removals: they err towards quiet.
 */
function usualGrowth(
  past: readonly PastScope[],
  elapsed: number,
  {
    facts,
    settings,
    kind,
  }: { readonly facts: Facts; readonly settings: ScopeCreepSettings; readonly kind: ContainerKind },
): Usual | Unknown {
  const shares = past.flatMap((scope) => {
    const growth = growthAt(scope.ledger, momentAt(scope, elapsed, facts), settings.estimatedShare);
    return growth === null ? [] : [growth.netShare];
  });
  const own = usualAmong(shares, settings);
  if (!('reason' in own) || kind !== 'iteration') return own;
  const { publishedUsualShare, publishedSevereShare } = settings;
  return { usual: publishedUsualShare, severe: publishedSevereShare, basis: { level: 'published', sample: 0 } };
}

/** Null without a forecast. */
function lostChance(forecast: ForecastSight | null): number | null {
  const lost = forecast?.chanceLostToScope ?? null;
  return lost === null ? null : roundedShare(Math.max(0, lost));
}

function figuresOf(
  ledger: ScopeLedger,
  facts: Facts,
  { growth, elapsed, usualShare }: { readonly growth: Growth; readonly elapsed: number; readonly usualShare: number },
): ScopeCreepFigures {
  return {
    addedCount: growth.addedCount,
    addedPoints: growth.addedPoints,
    removedCount: growth.removedCount,
    removedPoints: growth.removedPoints,
    netShare: roundedShare(growth.netShare),
    usualShare: roundedShare(usualShare),
    elapsedShare: roundedShare(elapsed),
    weighedBy: growth.weighedBy,
    ...mainCauseOf(ledger),
    chanceLost: null,
    baselineOn: facts.snapshot.calendar.dateOf(ledger.baseline.at),
    plannedLate: ledger.baseline.rule === 'planned-late',
  };
}

/** What made the scope grow, latest first, then what made it shrink; the report shows the whole ledger. */
function creepingChanges(ledger: ScopeLedger, weighedBy: Growth['weighedBy']): readonly Evidence[] {
  const weightOf = ({ count, points }: ScopeChange): number =>
    weighedBy === 'points' && points !== 0 ? points : count;
  const creeping = ledger.changes.filter((change) => change.countsAsCreep && weightOf(change) !== 0).reverse();
  return [...creeping.filter((change) => weightOf(change) > 0), ...creeping.filter((change) => weightOf(change) < 0)]
    .slice(0, MAX_EVIDENCE)
    .map(({ kind, itemKey, at, by, points, cause }) => ({ kind, itemKey, at, by, points, cause }));
}

export const scopeCreep: ContainerSignal<'scope-creep', ScopeCreepFigures, typeof thresholds> = {
  id: 'scope-creep',
  family: 'scope',
  subject: 'container',
  thresholds,
  deniesOnTrack: true,
  priced: 'as-growth',
  read: readScopeCreep,
  remedies: ['drop-added'],
  growth: ({ netShare, usualShare, weighedBy }) => ({ netShare, usualShare, weighedBy }),
  magnitude: ({ netShare, usualShare }) => netShare - usualShare,
  nextStep({ evidence }) {
    const grown = keyOf(evidence, 'added', 'split') ?? evidence[0]?.itemKey;
    return grown === undefined ? null : simpleStep('decide-scope', 'product-owner', grown);
  },
};
