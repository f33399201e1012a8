import { learntOfPast } from '../../facts/scope/learnt-of-past';
import type { ScopeChange, ScopeLedger } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { simpleStep } from '../step';
import { pastMoments } from '../../norms/scope/past-moments';
import type { Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { ledgerUnderWay } from '../../facts/scope/known-ledger';
import { usualAmong } from '../../norms/scope/usual-among';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface DiscoveryFigures {
  /** Items that the team itself found or split off after the start, and items of the start whose estimate it raised. */
  readonly found: number;
  readonly reEstimated: number;
  /** Both, divided by the scope at the start; 85 % of comparable scopes had at most `usualShare` by now. */
  readonly share: number;
  readonly usualShare: number;
}

const thresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'Own comparable scopes at the same share of their time',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty has more' },
  minItems: { default: 3, unit: 'items', source: 'One or two things are found on every way' },
  minShare: { default: 0.2, unit: 'share', source: 'A fifth of the work is more than estimates are off by' },
  severeShare: { default: 0.5, unit: 'share', source: 'Half as much again as was seen at the start' },
  maxComparables: {
    default: 12,
    unit: 'cases',
    source: 'Half a year of two-week iterations: the team as it is now',
  },
  comparablesNeeded: { default: 5, unit: 'cases', source: 'Fewer do not tell a high percentile from chance' },
} satisfies Section;

export type DiscoverySettings = Values<typeof thresholds>;

/**
 * Raised when a team discovers more work after the start than it usually does: the sign of a technology or a problem
 * that is not understood yet. New demand from outside is scope creep and does not count here.
 */
export function readDiscovery(
  container: ContainerRef,
  { facts }: Sight,
  own: DiscoverySettings,
): Reading<'discovery', DiscoveryFigures> {
  const signal = 'discovery';
  const ledger = ledgerUnderWay(container, facts);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const share = shareAt(ledger, ledger.until);
  if (share === null) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };
  const changes = discoveriesOf(ledger);
  const reEstimated = changes.filter(({ kind }) => kind === 're-estimated').length;
  const found = changes.length - reEstimated;
  // Ledgers with causes are derived only where there is enough to judge.
  if (changes.length < own.minItems || share < own.minShare) {
    return { signal, status: 'quiet', figures: null, basis: null };
  }
  const past = pastMoments(ledger, facts, { most: own.maxComparables, scope: facts.settings.scope });
  const shares = past.map(({ scope, at }) => {
    const found = discoveriesLesson.of(scope, facts, own);
    return found.filter((time) => time <= at.getTime()).length / scope.ledger.start.count;
  });
  const norm = usualAmong(shares, own);
  if ('reason' in norm) return { signal, status: 'unknown', because: norm };
  const figures = { found, reEstimated, share: roundedShare(share), usualShare: roundedShare(norm.usual) };
  const { basis } = norm;
  if (figures.share <= figures.usualShare) return { signal, status: 'quiet', figures, basis };
  return {
    signal,
    status: 'raised',
    severity: figures.share > roundedShare(norm.severe) && figures.share >= own.severeShare ? 'severe' : 'notable',
    figures,
    evidence: [...changes]
      .reverse()
      .slice(0, MAX_EVIDENCE)
      .map(({ kind, itemKey, at, by, points, cause }) => ({ kind, itemKey, at, by, points, cause })),
    basis,
    priceDays: null,
  };
}

/** What was found by a moment, divided by the start; null for a scope that began empty. */
function shareAt(ledger: ScopeLedger, moment: Date): number | null {
  if (ledger.start.count === 0) return null;
  return discoveriesOf(ledger).filter(({ at }) => at <= moment).length / ledger.start.count;
}

/** When things were found in each past scope, in milliseconds: ledgers with causes cost more than all else of a comparison. */
export const discoveriesLesson = learntOfPast('past discoveries', {
  learn: ({ ledger: { container } }, facts, _: DiscoverySettings): readonly number[] => {
    const result = facts.ledgerOf(container);
    return result.status === 'unknown' ? [] : discoveriesOf(result.ledger).map(({ at }) => at.getTime());
  },
  most: ({ maxComparables }) => maxComparables,
});

/** What was found, and raised estimates of the start. Raised estimates of items that came in later do not count. */
function discoveriesOf({ changes }: ScopeLedger): readonly ScopeChange[] {
  const cameIn = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== 're-estimated' && change.kind !== 'removed') cameIn.add(change.itemKey);
    return isDiscovery(change) && !(change.kind === 're-estimated' && cameIn.has(change.itemKey));
  });
}

function isDiscovery({ kind, cause, points, countsAsCreep }: ScopeChange): boolean {
  if (!countsAsCreep) return false;
  if (kind === 're-estimated') return points > 0;
  return kind !== 'removed' && (cause === 'discovered' || cause === 'split');
}

export const discovery: ContainerSignal<'discovery', DiscoveryFigures, typeof thresholds> = {
  id: 'discovery',
  family: 'clarity',
  subject: 'container',
  thresholds,
  kinds: ['parent', 'iteration', 'version'],
  priced: 'as-discovered',
  read: readDiscovery,
  magnitude: ({ share, usualShare }) => share - usualShare,
  nextStep({ evidence }) {
    const latest = evidence[0]?.itemKey;
    return latest === undefined ? null : simpleStep('look-closer', 'team', latest);
  },
};
