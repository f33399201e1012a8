import { chanceToFallShort, type PastIteration } from '../../forecast/container/iteration-chance';
import type { Facts } from '../../facts/facts';
import { elapsedShare } from '../../facts/scope/elapsed';
import { pastScopes } from '../../facts/scope/past-scopes';
import type { ContainerRef } from '../../model/containers';
import type { Settings } from '../../settings/settings';
import { MOST_EVIDENCE } from '../evidence';
import { workInIteration, type WorkInIteration } from '../../facts/container/iteration-work';
import { simpleStep } from '../step';
import { percentileOf } from '../../math/percentile';
import { isInProgress } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { told, toldShare } from '../../model/rounding';
import { toldLedger } from '../../facts/scope/told-ledger';

export interface OverCommitmentFigures {
  /** Amounts in `weighedBy`. What is committed, what of it is not finished, the median delivered lately. */
  readonly committed: number;
  readonly left: number;
  readonly usualDelivered: number;
  /** Chance (0..1) to finish what is committed. */
  readonly chance: number;
  /** 0..1 of the iteration's time that has passed. */
  readonly elapsedShare: number;
  readonly weighedBy: 'count' | 'points';
}

export interface OverCommitmentSettings {
  /** Chances below which the signal is raised, or severe. */
  readonly raiseBelowChance: number;
  readonly severeBelowChance: number;
  readonly mostComparables: number;
  readonly comparablesNeeded: number;
  /** Points weigh iterations of which at least this share (0..1) is estimated. */
  readonly estimatedShare: number;
  readonly toldShare: number;
}

interface OverCommitmentGiven extends Pick<Settings, 'scope' | 'iterationChance'> {
  readonly overCommitment: OverCommitmentSettings;
  /** The chance (0..1) that the forecast gives the iteration, where there is one. */
  readonly foretold?: number;
}

/**
 * Raised when an iteration holds more than its board usually delivers in one and will more likely than not leave
 * some of it over. Not raised where no more is
 * committed than usually gets done: falling short of that is a habit, not too large a plan. The chance is the forecast’s
 * where there is one, so that an iteration has one; else that of its board’s past.
 */
export function readOverCommitment(
  container: ContainerRef,
  facts: Facts,
  settings: OverCommitmentGiven,
): Reading<'over-commitment', OverCommitmentFigures> {
  const signal = 'over-commitment';
  const own = settings.overCommitment;
  const ledger = toldLedger(container, facts, own.toldShare);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const work = workInIteration(container, ledger.until, facts);
  const scopes = pastScopes(container, facts, {
    by: ledger.until,
    most: own.mostComparables,
    settings: settings.scope,
  });
  const before = scopes.map((scope) => workInIteration(scope.ledger.container, scope.ledger.until, facts)).reverse();
  const weighedBy = [work, before.flat()].every((one) => isEstimated(one, own.estimatedShare)) ? 'points' : 'count';
  const { committed, delivered } = amountsOf(work, weighedBy);
  if (committed === 0) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };
  const past = before.map((one) => amountsOf(one, weighedBy)).filter((one) => one.committed > 0);
  const left = told(committed - delivered);
  const elapsed = elapsedShare(ledger, scopes, facts);
  const short = chanceToFallShort(past, { left, elapsedShare: elapsed }, settings.iterationChance);
  const recent = past.slice(-settings.iterationChance.recentIterations).map((one) => one.delivered);
  const usual = percentileOf(recent, 50);
  if (past.length < own.comparablesNeeded || short === null || usual === null) {
    const because = { reason: 'too-few-scopes' as const, have: past.length, need: own.comparablesNeeded };
    return { signal, status: 'unknown', because };
  }

  const figures: OverCommitmentFigures = {
    committed: told(committed),
    left,
    usualDelivered: told(usual),
    chance: toldShare(settings.foretold ?? (left === 0 ? 1 : 1 - short)),
    elapsedShare: toldShare(elapsed),
    weighedBy,
  };
  const basis = { level: 'project', sample: past.length } as const;
  if (figures.committed <= figures.usualDelivered || figures.chance >= own.raiseBelowChance) {
    return { signal, status: 'quiet', figures, basis };
  }
  return {
    signal,
    status: 'raised',
    severity: figures.chance < own.severeBelowChance ? 'severe' : 'notable',
    figures,
    evidence: whatCouldLeave(work),
    basis,
    priceDays: null,
  };
}

function isEstimated(work: readonly WorkInIteration[], share: number): boolean {
  const estimated = work.filter(({ estimate }) => estimate !== null).length;
  return estimated > 0 && estimated >= share * work.length;
}

function amountsOf(work: readonly WorkInIteration[], weighedBy: OverCommitmentFigures['weighedBy']): PastIteration {
  const amountOf = (some: readonly WorkInIteration[]): number =>
    some.reduce((sum, { estimate }) => sum + (weighedBy === 'points' ? (estimate ?? 0) : 1), 0);
  return { committed: amountOf(work), delivered: amountOf(work.filter(({ done }) => done)) };
}

/** What is open: what nobody has begun before what is under way, and of each the largest first. */
function whatCouldLeave(work: readonly WorkInIteration[]): readonly Evidence[] {
  return work
    .filter(({ done }) => !done)
    .sort(
      (one, other) =>
        Number(isInProgress(one.history)) - Number(isInProgress(other.history)) ||
        (other.estimate ?? 0) - (one.estimate ?? 0),
    )
    .slice(0, MOST_EVIDENCE)
    .map(({ history }) => ({
      kind: 'open',
      itemKey: history.state.key,
      at: isInProgress(history) ? history.startedAt : null,
    }));
}

export const overCommitment: ContainerSignal<'over-commitment', OverCommitmentFigures> = {
  id: 'over-commitment',
  family: 'scope',
  subject: 'container',
  kinds: ['iteration'],
  read: (container, facts, settings) => readOverCommitment(container, facts, settings),
  magnitude: ({ chance }) => 1 - chance,
  nextStep: ({ evidence: [first] }) =>
    first === undefined ? null : simpleStep('leave-out', 'product-owner', first.itemKey),
};
