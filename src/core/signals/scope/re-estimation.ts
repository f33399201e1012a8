import { tidy } from '../../facts/scope/scope-book';
import type { PastChange, PastLedger, ScopeChange } from '../../facts/scope/ledger';
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

export interface ReEstimationFigures {
  /** Items whose estimate changed after the baseline while they were open, and by how many points, up and down. */
  readonly items: number;
  readonly upPoints: number;
  readonly downPoints: number;
  /** Points moved in either direction, divided by the points at the baseline. */
  readonly movedShare: number;
  readonly usualShare: number;
}

const thresholds = {
  raiseAtPercentile: { default: 85, unit: 'percentile', source: 'As for creep: own comparable scopes' },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty moves more' },
  minItems: { default: 2, unit: 'items', source: 'One estimate that was wrong happens to every scope' },
  minShare: {
    default: 0.1,
    unit: 'share',
    source:
      'Published: 10 % of items are estimated anew after the start, by 58 to 100 %, which is .06 to .1 of a scope',
  },
  maxComparables: comparing.maxComparables,
  comparablesNeeded: comparing.comparablesNeeded,
  estimatedShare: comparing.estimatedShare,
  toldShare: comparing.toldShare,
} satisfies Section;

export type ReEstimationSettings = Values<typeof thresholds>;

/**
 * Raised when estimates of open work moved more than in comparable scopes of the team at the same share of their time. A
 * bucket has no plan whose estimates could change.
 */
export function readReEstimation(
  container: ContainerRef,
  { facts, forecast }: Sight,
  own: ReEstimationSettings,
): Reading<'re-estimation', ReEstimationFigures> {
  const signal = 're-estimation';
  const ledger = openLedger(container, facts, own.toldShare);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const moved = movedShareAt(ledger, ledger.until, own.estimatedShare);
  if (ledger.start.count === 0) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };
  if (moved === null) {
    const because = { reason: 'not-estimated' as const, have: ledger.startEstimated, need: ledger.start.count };
    return { signal, status: 'unknown', because };
  }
  const norm = usualShare(ledger, (past, instant) => movedShareAt(past, instant, own.estimatedShare), {
    facts,
    own,
    scope: facts.settings.scope,
  });
  if ('reason' in norm) return { signal, status: 'unknown', because: norm };

  const changes = reEstimates(ledger, ledger.until);
  const figures: ReEstimationFigures = {
    items: new Set(changes.map(({ itemId }) => itemId)).size,
    upPoints: tidy(changes.reduce((sum, { points }) => sum + Math.max(0, points), 0)),
    downPoints: tidy(changes.reduce((sum, { points }) => sum - Math.min(0, points), 0)),
    movedShare: roundedShare(moved),
    usualShare: roundedShare(norm.usual),
  };
  const isBigEnough = figures.items >= own.minItems && figures.movedShare >= own.minShare;
  if (!isBigEnough || figures.movedShare <= figures.usualShare || isBucket(forecast)) {
    return { signal, status: 'quiet', figures, basis: norm.basis };
  }
  return {
    signal,
    status: 'raised',
    severity: hasCommitment(ledger) && figures.movedShare > roundedShare(norm.severe) ? 'severe' : 'notable',
    figures,
    evidence: largestFirst(changes).slice(0, MAX_EVIDENCE).map(asEvidence),
    basis: norm.basis,
    priceDays: null,
  };
}

/** Points moved, divided by the points at the start; null where too little was estimated. */
function movedShareAt({ start, startEstimated, ...ledger }: PastLedger, instant: Date, share: number): number | null {
  if (start.points <= 0 || startEstimated < share * start.count) return null;
  const moved = reEstimates(ledger, instant).reduce((sum, { points }) => sum + Math.abs(points), 0);
  return moved / start.points;
}

function reEstimates<Line extends PastChange>(
  { changes }: { readonly changes: readonly Line[] },
  instant: Date,
): readonly Line[] {
  return changes.filter(
    ({ kind, at, points, countsAsCreep }) => kind === 're-estimated' && countsAsCreep && points !== 0 && at <= instant,
  );
}

function largestFirst(changes: readonly ScopeChange[]): readonly ScopeChange[] {
  return [...changes].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function asEvidence({ kind, itemKey, at, by, points }: ScopeChange): Evidence {
  return { kind, itemKey, at, by, points };
}

export const reEstimation: ContainerSignal<'re-estimation', ReEstimationFigures, typeof thresholds> = {
  id: 're-estimation',
  family: 'scope',
  subject: 'container',
  thresholds,
  priced: 'as-re-estimates',
  read: readReEstimation,
  magnitude: ({ movedShare, usualShare: usual }) => movedShare - usual,
  itemsConcerned: ({ items }) => items,
  nextStep: ({ evidence: [largest] }) =>
    largest === undefined ? null : simpleStep('agree-on-goal', 'team', largest.itemKey),
};
