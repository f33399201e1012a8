import { isInNow } from '../../facts/container/open-items';
import type { Facts } from '../../facts/facts';
import { isInProgress } from '../../facts/item/present-state';
import type { Amount } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { meanOf } from '../../math/moments';
import type { Calibration } from '../calibration/calibrator';
import { trackRecord, type TrackRecord } from '../calibration/track-record';
import { containerEnd, type BucketReason, type KnownEnd } from '../ends/container-end';
import type { EndBasis } from '../ends/end-forecaster';
import { daysAtPace, fitting, flowFacts, leftOut, type Fits, type FlowFacts, type LeftOut } from '../ends/flow-facts';
import { lifeBook } from '../ends/life-book';
import { byEndConfidence, type ByEndConfidence } from '../simulation/confidence';
import type { LeftOver } from '../simulation/left-after';
import { nextAmounts, type NextAmount } from './next-amounts';
import { isSimulated, simulatedContainer, type SimulatedContainer, type SimulationInput } from './simulated-container';
import { withinCycleTimes } from './within-cycle-times';
import type { NoFlow, ScopeFlow } from './scope-flow';
import { targetOf, type Target } from './target';
import { timeBox } from './time-box';

/** When a version or a parent ends. */
export interface EndForecast {
  readonly status: 'known';
  readonly target: Target | null;
  /** Chance (0..1) of the target; null without one. */
  readonly chance: number | null;
  /** ISO calendar dates by which it ends at each confidence; null for later than ten years. */
  readonly ends: ByEndConfidence<string | null>;
  /** The same in working days from now. */
  readonly endDays: ByEndConfidence<number | null>;
  readonly open: number;
  readonly basis: EndBasis;
  readonly flow: FlowFacts;
  readonly leftOut: LeftOut | null;
  /** How much fits until the target, else until the 50 % day. */
  readonly fits: Fits | null;
  /** ISO calendar date of its end at its present pace with nothing added; null without a pace. */
  readonly atPaceOn: string | null;
}

/** How much a sprint leaves unfinished, or a project finishes: neither has an end of its own. */
export interface AmountForecast {
  readonly status: 'amounts';
  readonly target: Target | null;
  /** Chance (0..1) that nothing is left at the end of an iteration; null without one. */
  readonly chance: number | null;
  readonly leftOver: LeftOver | null;
  /** How much is finished in the next weeks; only for a project. */
  readonly next: readonly NextAmount[];
  readonly basis: AmountBasis;
}

/** What an amount rests on and how reliable it is. Amounts are in `weighedBy`, for each working day. */
export interface AmountBasis {
  readonly open: Amount;
  readonly weighedBy: ScopeFlow['weighedBy'];
  readonly pace: ScopeFlow['basis'];
  readonly windowDays: number;
  readonly finishedPerDay: number;
  readonly grownPerDay: number;
  readonly calibration: Calibration;
  /** How the team's own past promises came out; null where it has too few. */
  readonly trackRecord: TrackRecord | null;
}

export type ContainerForecast =
  | EndForecast
  | AmountForecast
  /** It collects work without an end, by design. */
  | { readonly status: 'bucket'; readonly target: null; readonly chance: null; readonly because: BucketReason }
  | { readonly status: 'unknown'; readonly target: Target | null; readonly because: NoForecast };

/** Why there is no forecast. */
export type NoForecast =
  | NoFlow
  /** It is closed; work goes on in it, but no history shows its start; people acted on its items, but started none. */
  | { readonly lacks: 'closed' | 'known-start' | 'first-start' };

/**
 * When a container ends, or how much is done where it has no end of its own. Several confidences, never one date; the
 * chance is that of its target. Seeded from the snapshot: the same facts and settings give the same answer.
 */
export function forecastContainer(container: ContainerRef, question: SimulationInput): ContainerForecast {
  return forecastOf(container, simulatedContainer(container, question), question);
}

/** The same where its outlook is known already. */
export function forecastOf(
  container: ContainerRef,
  outlook: SimulatedContainer | NoFlow,
  { facts, settings }: SimulationInput,
): ContainerForecast {
  const target = targetOf(container, facts);
  if (container.kind === 'iteration' || container.kind === 'project') {
    return isSimulated(outlook)
      ? amountForecast(container, outlook, { target, facts })
      : { status: 'unknown', target, because: outlook };
  }
  const answer = containerEnd(container, { facts, bucketNames: settings.forecast.bucketNames });
  const isEmpty = !isSimulated(outlook) && (outlook.lacks === 'open-items' || outlook.lacks === 'own-items');
  if (isEmpty && answer.status !== 'closed') return { status: 'unknown', target, because: outlook };
  switch (answer.status) {
    case 'known':
      return endForecast(answer, { target, facts });
    case 'bucket':
      return { status: 'bucket', target: null, chance: null, because: answer.because };
    case 'closed':
      return { status: 'unknown', target, because: { lacks: 'closed' } };
    case 'not-started':
      return { status: 'unknown', target, because: { lacks: whyNoStart(container, facts) } };
  }
}

/** Why no start is known. `started-work` is lacking only where nobody ever touched an item after its creation. */
function whyNoStart(container: ContainerRef, facts: Facts): 'known-start' | 'first-start' | 'started-work' {
  const inside = facts.everIn(container).filter((history) => isInNow(container, history));
  if (inside.some((history) => history.finishedAt !== null || isInProgress(history))) return 'known-start';
  return inside.some(({ touchedAt }) => touchedAt.length > 1) ? 'first-start' : 'started-work';
}

interface Given {
  readonly target: Target | null;
  readonly facts: Facts;
}

function endForecast({ end, basis, life, state, lastStretch }: KnownEnd, { target, facts }: Given): EndForecast {
  const { takenAt, calendar } = facts.snapshot;
  const book = lifeBook(facts);
  const dateAfter = (days: number): string => calendar.dateOf(calendar.addWorkingDays(takenAt, days));
  const endDays = byEndConfidence((confidence) => {
    const days = Math.ceil(end.daysAt(confidence / 100) - 1e-9);
    return Number.isFinite(days) ? days : null;
  });
  const targetDays = target === null ? null : book.dayCount(target.until) - book.dayCount(takenAt);
  const isOver = target !== null && target.until <= takenAt;
  const fitDays = targetDays === null || isOver ? endDays[50] : targetDays;
  const paceDays = daysAtPace(state);
  return {
    status: 'known',
    target,
    chance: targetDays === null ? null : isOver ? 0 : end.shareBy(targetDays),
    ends: byEndConfidence((confidence) => {
      const days = endDays[confidence];
      return days === null ? null : dateAfter(days);
    }),
    endDays,
    open: state.open,
    basis,
    flow: flowFacts(state),
    leftOut: leftOut(book, life, takenAt),
    fits:
      fitDays === null || state.open === 0
        ? null
        : {
            on: target === null || isOver ? dateAfter(fitDays) : target.on,
            items: fitting(state, fitDays, lastStretch),
            of: state.open,
          },
    atPaceOn: paceDays === null || paceDays > MAX_PACE_DAYS ? null : dateAfter(paceDays),
  };
}

/** Ten years: a longer time at the present pace is no useful answer. */
const MAX_PACE_DAYS = 2_600;

function amountForecast(
  container: ContainerRef,
  outlook: SimulatedContainer,
  { target, facts }: Given,
): AmountForecast {
  const { flow, plan, calibration, team } = outlook;
  const leftOver =
    container.kind === 'project' || target === null
      ? null
      : withinCycleTimes(
          container,
          timeBox(
            { plan: { ...plan, arrived: flow.arrived }, until: target.until },
            { trialSet: team.trialSet, calibration, facts },
          ),
          { flow, until: target.until, facts },
        );
  return {
    status: 'amounts',
    target,
    chance: leftOver?.chance ?? null,
    leftOver,
    next: container.kind === 'project' ? nextAmounts(outlook) : [],
    basis: basisOf(outlook),
  };
}

function basisOf({ flow, calibration, past }: SimulatedContainer): AmountBasis {
  return {
    open: flow.open,
    weighedBy: flow.weighedBy,
    pace: flow.basis,
    windowDays: flow.finished.length,
    finishedPerDay: meanOf(flow.finished),
    grownPerDay: meanOf(flow.arrived),
    calibration,
    trackRecord: trackRecord(past, calibration),
  };
}
