import type { Facts } from '../../facts/facts';
import { growthAt, mainCauseOf, type Growth } from '../../facts/scope/growth';
import type { ScopeCause, ScopeChange, ScopeLedger } from '../../facts/scope/ledger';
import type { ScopeSettings } from '../../facts/scope/scope-settings';
import { elapsedShare, momentAt } from '../../facts/scope/elapsed';
import { type PastScope, pastScopes } from '../../facts/scope/past-scopes';
import type { ContainerRef } from '../../model/containers';
import { type Usual, usualAmong } from '../../norms/scope/usual-among';
import { MOST_EVIDENCE } from '../evidence';
import type { Evidence, Reading } from '../reading';
import { toldShare } from '../../model/rounding';
import { isPromised, toldLedger } from '../../facts/scope/told-ledger';
import { keyOf, simpleStep } from '../step';
import type { ContainerSignal } from '../signal';

export interface ScopeCreepFigures {
  /** Added since the baseline, and removed again: counts of items and sums of estimates. */
  readonly addedCount: number;
  readonly addedPoints: number;
  readonly removedCount: number;
  readonly removedPoints: number;
  /** Net growth over the baseline: .41 = 41 % more than was committed. */
  readonly netShare: number;
  /** The 85th percentile of the team's own comparable scopes at the same share of time. */
  readonly usualShare: number;
  /** 0..1 of the container's time that has passed. */
  readonly elapsedShare: number;
  readonly weighedBy: 'count' | 'points';
  readonly mainCause: ScopeCause | null;
  readonly mainCauseCount: number;
  /** By how much (0..1) the growth lowers the chance of the target, by the forecast; null where none tells. */
  readonly chanceLost: number | null;
  /** ISO calendar date. */
  readonly baselineOn: string;
  readonly plannedLate: boolean;
}

export interface ScopeCreepSettings {
  /** Percentiles (0..100) of the growth of comparable scopes beyond which the signal is raised, or severe. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** Net growth below either of these is never raised, however steady the team usually is. */
  readonly leastItems: number;
  readonly leastShare: number;
  /** How many times the least that is raised a severe finding has to be, too. */
  readonly severeTimesLeast: number;
  /** A loss (0..1) of the chance of the target from which on growth is severe, however usual it is. */
  readonly severeChanceLost: number;
  readonly mostComparables: number;
  /** With fewer comparable scopes, growth is held against the published shares below. */
  readonly comparablesNeeded: number;
  readonly publishedUsualShare: number;
  readonly publishedSevereShare: number;
  /** Points weigh a scope of which at least this share (0..1) is estimated. */
  readonly estimatedShare: number;
  /** At least this share (0..1) of the items needs a history, or their time of arrival cannot be told. */
  readonly toldShare: number;
}

export interface ScopeCreepAndLedgerSettings {
  readonly scope: ScopeSettings;
  readonly scopeCreep: ScopeCreepSettings;
}

/**
 * Raised when a scope has grown more, net and by this share of its time, than most comparable scopes of its team
 * had by then. Published numbers stand in for a team with too little past, and the basis says so.
 */
export function readScopeCreep(
  container: ContainerRef,
  facts: Facts,
  settings: ScopeCreepAndLedgerSettings,
): Reading<'scope-creep', ScopeCreepFigures> {
  const signal = 'scope-creep';
  const own = settings.scopeCreep;
  const ledger = toldLedger(container, facts, own.toldShare);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const growth = growthAt(ledger, ledger.until, own.estimatedShare);
  if (growth === null) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };

  const past = pastScopes(container, facts, { by: ledger.until, most: own.mostComparables, settings: settings.scope });
  const elapsed = elapsedShare(ledger, past, facts);
  const norm = usualGrowth(past, elapsed, { facts, settings: own });
  const figures = figuresOf(ledger, facts, { growth, elapsed, usualShare: norm.usual });
  const isTimesLeast = (times: number): boolean =>
    growth.netCount >= times * own.leastItems && figures.netShare >= times * own.leastShare;
  if (!isTimesLeast(1) || figures.netShare <= toldShare(norm.usual)) {
    return { signal, status: 'quiet', figures, basis: norm.basis };
  }
  return {
    signal,
    status: 'raised',
    severity:
      isPromised(ledger) && figures.netShare > toldShare(norm.severe) && isTimesLeast(own.severeTimesLeast)
        ? 'severe'
        : 'notable',
    figures,
    evidence: creepingChanges(ledger, growth.weighedBy),
    basis: norm.basis,
    priceDays: null,
  };
}

/**
 * Net growth as a share of the baseline: how much the team's past scopes had grown by this share (0..1) of their time; published numbers where there are
 * too few. Published is the growth over whole scopes, without removals: it errs towards quiet.
 */
function usualGrowth(
  past: readonly PastScope[],
  elapsed: number,
  { facts, settings }: { readonly facts: Facts; readonly settings: ScopeCreepSettings },
): Usual {
  const shares = past.flatMap((scope) => {
    const growth = growthAt(scope.ledger, momentAt(scope, elapsed, facts), settings.estimatedShare);
    return growth === null ? [] : [growth.netShare];
  });
  const own = usualAmong(shares, settings);
  if (!('reason' in own)) return own;
  const { publishedUsualShare, publishedSevereShare } = settings;
  return { usual: publishedUsualShare, severe: publishedSevereShare, basis: { level: 'published', sample: 0 } };
}

/**
 * The same where a forecast tells by how much (0..1) the chance of the target is lower than it would be had nothing come in:
 * growth that puts the commitment at risk is severe, also where the team usually adds as much.
 */
export function foretoldScopeCreep(
  reading: Reading<'scope-creep', ScopeCreepFigures>,
  { chanceLost, settings }: { readonly chanceLost: number; readonly settings: ScopeCreepSettings },
): Reading<'scope-creep', ScopeCreepFigures> {
  if (reading.status !== 'raised') return reading;
  const figures = { ...reading.figures, chanceLost: toldShare(Math.max(0, chanceLost)) };
  const severity = figures.chanceLost >= settings.severeChanceLost ? 'severe' : reading.severity;
  return { ...reading, figures, severity };
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
    netShare: toldShare(growth.netShare),
    usualShare: toldShare(usualShare),
    elapsedShare: toldShare(elapsed),
    weighedBy: growth.weighedBy,
    ...mainCauseOf(ledger),
    chanceLost: null,
    baselineOn: facts.snapshot.calendar.dateOf(ledger.baseline.at),
    plannedLate: ledger.baseline.rule === 'planned-late',
  };
}

/** What made the scope grow, youngest first, then what made it shrink; the whole ledger stands beside the reading. */
function creepingChanges(ledger: ScopeLedger, weighedBy: Growth['weighedBy']): readonly Evidence[] {
  const weightOf = ({ count, points }: ScopeChange): number =>
    weighedBy === 'points' && points !== 0 ? points : count;
  const creeping = ledger.changes.filter((change) => change.countsAsCreep && weightOf(change) !== 0).reverse();
  return [...creeping.filter((change) => weightOf(change) > 0), ...creeping.filter((change) => weightOf(change) < 0)]
    .slice(0, MOST_EVIDENCE)
    .map(({ kind, itemKey, at, by, points, cause }) => ({ kind, itemKey, at, by, points, cause }));
}

export const scopeCreep: ContainerSignal<'scope-creep', ScopeCreepFigures> = {
  id: 'scope-creep',
  family: 'scope',
  subject: 'container',
  reassures: true,
  read: readScopeCreep,
  magnitude: ({ netShare, usualShare }) => netShare - usualShare,
  nextStep({ evidence }) {
    const grown = keyOf(evidence, 'added', 'split') ?? evidence[0]?.itemKey;
    return grown === undefined ? null : simpleStep('decide-scope', 'product-owner', grown);
  },
};
