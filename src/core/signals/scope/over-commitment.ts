import { chanceToFallShort, type PastIteration } from '../../forecast/container/iteration-chance';
import { elapsedShare } from '../../facts/scope/elapsed';
import { pastScopes } from '../../facts/scope/past-scopes';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { heldLesson, type HeldWork, heldWork } from '../../facts/container/held-work';
import { workInIteration, type WorkInIteration } from '../../facts/container/iteration-work';
import { simpleStep } from '../step';
import { percentileOf } from '../../math/percentile';
import { isInProgress } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedDays, roundedChance, roundedShare } from '../../model/rounding';
import { knownLedger } from '../../facts/scope/known-ledger';
import { comparing } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { ForecastSight, Sight } from '../sight';

export interface OverCommitmentFigures {
  /** Amounts in `weighedBy`: committed at the start, held now, open of that, and the median delivered lately. */
  readonly committed: number;
  readonly held: number;
  readonly left: number;
  readonly usualDelivered: number;
  /** Chance (0..1) to finish what is committed. */
  readonly chance: number;
  /** 0..1 of the iteration's time that has passed. */
  readonly elapsedShare: number;
  readonly weighedBy: 'count' | 'points';
}

const thresholds = {
  raiseBelowChance: {
    default: 0.5,
    unit: 'share',
    source: 'Definition of over-commitment: more likely than not, some of it is left over',
  },
  severeBelowChance: {
    default: 0.15,
    unit: 'share',
    source: 'The service level turned round: it holds 85 % of the time',
  },
  maxComparables: {
    default: 22,
    unit: 'cases',
    source: 'Older iterations count less than a tenth in the habit of falling short (`iterationChance.habitMemory`)',
  },
  comparablesNeeded: { default: 3, unit: 'cases', source: 'Fewer have no middle: the median would be one of two' },
  estimatedShare: comparing.estimatedShare,
  toldShare: comparing.toldShare,
} satisfies Section;

export type OverCommitmentSettings = Values<typeof thresholds>;

/**
 * Raised when an iteration holds more than its board usually delivers in one and will more likely than not leave some
 * of it unfinished. Not raised where no more is committed than is usually finished: then the plan is not too large. The
 * chance comes from the forecast where there is one, else from the board’s past. So an iteration has only one chance.
 */
export function readOverCommitment(
  container: ContainerRef,
  { facts, forecast }: Sight,
  own: OverCommitmentSettings,
): Reading<'over-commitment', OverCommitmentFigures> {
  const signal = 'over-commitment';
  const ledger = knownLedger(container, facts, own.toldShare);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const work = workInIteration(container, ledger.until, facts);
  const scopes = pastScopes(container, facts, {
    by: ledger.until,
    most: own.maxComparables,
    settings: facts.settings.scope,
  });
  const before = scopes.map((scope) => heldLesson.of(scope, facts, facts.settings)).reverse();
  const all = heldWork(work);
  const weighedBy = [[all], before].every((some) => isEstimated(some, own.estimatedShare)) ? 'points' : 'count';
  const { committed: held, delivered } = amountsOf(all, weighedBy);
  if (held === 0) return { signal, status: 'unknown', because: { reason: 'nothing-committed' } };
  const past = before.map((one) => amountsOf(one, weighedBy)).filter((one) => one.committed > 0);
  const left = roundedDays(held - delivered);
  const elapsed = elapsedShare(ledger, scopes, facts);
  const short = chanceToFallShort(past, { left, elapsedShare: elapsed }, facts.settings.iterationChance);
  const recent = past.slice(-facts.settings.iterationChance.recentIterations).map((one) => one.delivered);
  const usual = percentileOf(recent, 50);
  if (past.length < own.comparablesNeeded || short === null || usual === null) {
    const because = { reason: 'too-few-scopes' as const, have: past.length, need: own.comparablesNeeded };
    return { signal, status: 'unknown', because };
  }

  const figures: OverCommitmentFigures = {
    committed: roundedDays(ledger.start[weighedBy]),
    held: roundedDays(held),
    left,
    usualDelivered: roundedDays(usual),
    chance: roundedChance(forecastChance(forecast) ?? (left === 0 ? 1 : 1 - short)),
    elapsedShare: roundedShare(elapsed),
    weighedBy,
  };
  const basis = { level: 'project', sample: past.length } as const;
  if (figures.held <= figures.usualDelivered || figures.chance >= own.raiseBelowChance) {
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

function forecastChance(known: ForecastSight | null): number | null {
  return known === null || known.forecast.status === 'unknown' ? null : known.forecast.chance;
}

function isEstimated(work: readonly HeldWork[], share: number): boolean {
  const estimated = work.reduce((sum, each) => sum + each.estimated, 0);
  const count = work.reduce((sum, each) => sum + each.count, 0);
  return estimated > 0 && estimated >= share * count;
}

const amountsOf = (work: HeldWork, weighedBy: OverCommitmentFigures['weighedBy']): PastIteration =>
  weighedBy === 'points'
    ? { committed: work.points, delivered: work.donePoints }
    : { committed: work.count, delivered: work.doneCount };

/** Open items: not started before started, the largest first in both groups. */
function whatCouldLeave(work: readonly WorkInIteration[]): readonly Evidence[] {
  return work
    .filter(({ done }) => !done)
    .sort(
      (one, other) =>
        Number(isInProgress(one.history)) - Number(isInProgress(other.history)) ||
        (other.estimate ?? 0) - (one.estimate ?? 0),
    )
    .slice(0, MAX_EVIDENCE)
    .map(({ history }) => ({
      kind: 'open',
      itemKey: history.state.key,
      at: isInProgress(history) ? history.startedAt : null,
    }));
}

export const overCommitment: ContainerSignal<'over-commitment', OverCommitmentFigures, typeof thresholds> = {
  id: 'over-commitment',
  family: 'scope',
  subject: 'container',
  thresholds,
  kinds: ['iteration'],
  followsFrom: 'waiting',
  priced: 'as-excess',
  excess: ({ held, usualDelivered, weighedBy }) => ({ amount: held - usualDelivered, unit: weighedBy }),
  read: readOverCommitment,
  magnitude: ({ chance }) => 1 - chance,
  nextStep: ({ evidence: [first] }) =>
    first === undefined ? null : simpleStep('leave-out', 'product-owner', first.itemKey),
};
