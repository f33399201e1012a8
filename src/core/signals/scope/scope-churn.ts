import { growthAt } from '../../facts/scope/growth';
import type { PastLedger, ScopeLedger } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { simpleStep } from '../step';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { hasCommitment, openLedger } from '../../facts/scope/known-ledger';
import { usualShare } from '../../norms/scope/usual-share';
import { comparing } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import { isBucket, type Sight } from '../sight';

export interface ScopeChurnFigures {
  readonly addedCount: number;
  readonly removedCount: number;
  /** Added plus removed, divided by the baseline, in the unit that weighs the scope. */
  readonly churnShare: number;
  /** Added minus removed, divided by the baseline; negative where the scope shrank. */
  readonly netShare: number;
  readonly usualShare: number;
  readonly weighedBy: 'count' | 'points';
}

const thresholds = {
  raiseAtPercentile: { default: 85, unit: 'percentile', source: 'As for creep: own comparable scopes' },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty is swapped more' },
  minItems: { default: 2, unit: 'items', source: 'One item swapped for another happens to every scope' },
  minShare: { default: 0.1, unit: 'share', source: 'As for creep' },
  maxNetShare: {
    default: 0.5,
    unit: 'share',
    source: 'Definition of churn, little net growth: more than half of what moved was exchanged',
  },
  maxComparables: comparing.maxComparables,
  comparablesNeeded: comparing.comparablesNeeded,
  estimatedShare: comparing.estimatedShare,
  toldShare: comparing.toldShare,
} satisfies Section;

export type ScopeChurnSettings = Values<typeof thresholds>;

/**
 * Raised when much came into a scope and much left it, with hardly any growth: the plan is being replaced, not
 * extended. A bucket has no plan. Compared with comparable scopes of the team at the same share of their time.
 */
export function readScopeChurn(
  container: ContainerRef,
  { facts, forecast }: Sight,
  own: ScopeChurnSettings,
): Reading<'scope-churn', ScopeChurnFigures> {
  const signal = 'scope-churn';
  const ledger = openLedger(container, facts, own.toldShare);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const moved = movedIn(ledger, ledger.until, own.estimatedShare);
  if (moved === null) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };
  const norm = usualShare(ledger, (past, instant) => movedIn(past, instant, own.estimatedShare)?.churnShare ?? null, {
    facts,
    own,
    scope: facts.settings.scope,
  });
  if ('reason' in norm) return { signal, status: 'unknown', because: norm };

  const figures: ScopeChurnFigures = { ...moved, usualShare: roundedShare(norm.usual) };
  const isSwap =
    Math.min(figures.addedCount, figures.removedCount) >= own.minItems &&
    figures.churnShare >= own.minShare &&
    Math.abs(figures.netShare) <= own.maxNetShare * figures.churnShare;
  if (!isSwap || figures.churnShare <= figures.usualShare || isBucket(forecast)) {
    return { signal, status: 'quiet', figures, basis: norm.basis };
  }
  return {
    signal,
    status: 'raised',
    severity: hasCommitment(ledger) && figures.churnShare > roundedShare(norm.severe) ? 'severe' : 'notable',
    figures,
    evidence: swaps(ledger),
    basis: norm.basis,
    priceDays: null,
  };
}

/** What was added and removed by an instant; null for a scope that began empty. */
function movedIn(
  ledger: PastLedger,
  instant: Date,
  estimatedShare: number,
): Omit<ScopeChurnFigures, 'usualShare'> | null {
  const growth = growthAt(ledger, instant, estimatedShare);
  if (growth === null) return null;
  const { addedCount, addedPoints, removedCount, removedPoints, weighedBy } = growth;
  const [added, removed, start] =
    weighedBy === 'points'
      ? [addedPoints, removedPoints, ledger.start.points]
      : [addedCount, removedCount, ledger.start.count];
  return {
    addedCount,
    removedCount,
    churnShare: roundedShare((added + removed) / start),
    netShare: roundedShare((added - removed) / start),
    weighedBy,
  };
}

/** What was added and removed, latest first. */
function swaps(ledger: ScopeLedger): readonly Evidence[] {
  return ledger.changes
    .filter(({ countsAsCreep, count }) => countsAsCreep && count !== 0)
    .slice(-MAX_EVIDENCE)
    .reverse()
    .map(({ kind, itemKey, at, by, points, cause }) => ({ kind, itemKey, at, by, points, cause }));
}

export const scopeChurn: ContainerSignal<'scope-churn', ScopeChurnFigures, typeof thresholds> = {
  id: 'scope-churn',
  family: 'scope',
  subject: 'container',
  thresholds,
  priced: 'as-growth',
  read: readScopeChurn,
  magnitude: ({ churnShare, usualShare: usual }) => churnShare - usual,
  nextStep({ evidence }) {
    const latest = evidence.find(({ kind }) => kind !== 'removed') ?? evidence[0];
    return latest === undefined ? null : simpleStep('decide-scope', 'product-owner', latest.itemKey);
  },
};
