import type { Facts } from '../../facts/facts';
import type { ScopeChange } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { roundedDays } from '../../model/rounding';
import { normsOf } from '../../norms/norms-of';
import { normQuery } from '../../norms/query';
import { dayAmong, distributionOfDays } from '../ends/margins';
import { endsAlike, laterBy } from '../simulation/by-trial';
import { TIDY } from '../simulation/trial-set';
import { meanOf } from '../../math/moments';
import { once } from '../../math/once-per';
import { valuesOfRanks } from '../../math/ranks';
import type { Target } from '../container/target';
import { workDayNumbers } from '../team/work-day-numbers';
import { begunOn, containerReplay } from './container-replay';
import { daysOffBetween } from './days-off';
import { COSTS_NOTHING, type Price } from './price';
import { causesIn, replayEnds, type Replay } from './replay';
import { dayWith, slipOf, type Slip, type SlipQuestion } from './slip';
import { slipFacts } from './slip-facts';
import type { SlipGiven } from './slip-given';

/** Why a container ends when it does, and what each piece of it costs, all in the same trials. */
export interface ContainerSlip {
  readonly slip: Slip;
  /** By how much (0..1) added work lowers the chance of the target; null without a target. */
  readonly chanceLostToScope: number | null;
  /** The price of so much work more or less, in the unit of the scope. */
  readonly priceOfWork: (amount: number) => Price;
  /** The price of items that do not move or that wait: what would be saved if nothing held them up. */
  readonly priceOfHolds: (itemIds: ReadonlySet<string>) => Price;
  /** The price of a changed course of work: its ends now, and with the change; both counted from the same day. */
  readonly priceBetween: (now: Int32Array, then: Int32Array) => Price;
  readonly weighedBy: 'count' | 'points';
}

/**
 * Explains the slip of a container; null where the ledger is younger than a day, so that nothing can have slipped yet.
 */
export function containerSlip(container: ContainerRef, given: SlipGiven): ContainerSlip | null {
  const { outlook, facts, target } = given;
  const replay = containerReplay(container, given);
  if (replay === null) return null;
  const { elapsedDays } = replay;
  const { margins } = outlook;
  const daysOf = (ends: Int32Array): Float64Array => margins.daysFor(laterBy(-elapsedDays, ends));
  const plainDaysOf = (ends: Int32Array): Float64Array => margins.plainDaysFor(laterBy(-elapsedDays, ends));
  const question: SlipQuestion = {
    replay,
    facts: slipFacts(container, { ...given, begunOn: begunOn(container, given.ledger, given) }),
    targetDay: target === null ? null : dayOfTarget(target, replay, facts),
    // A whole day, rounded up, as dates are shown. An earlier start moves the end by as many days; the elasticity
    // applies only to the rest.
    dayOf: (ends, daysEarlier) =>
      elapsedDays - daysEarlier + Math.ceil(dayAmong(plainDaysOf(laterBy(daysEarlier, ends)), 0.85) - TIDY),
    toldLate: (late) => Math.ceil(margins.toldLate(late) - TIDY),
  };
  const causes = causesIn(replay);
  const all = new Set(causes);
  const endsNow = replayEnds(replay, all);
  const now = usualDays(daysOf(endsNow));
  const price = (ends: Int32Array): Price => priceOf(now, endsAlike(ends, endsNow) ? now : usualDays(daysOf(ends)));
  const chanceLost = (daysLeft: number): number => {
    const baseline = replayEnds(replay, new Set(causes.filter((cause) => cause !== 'scope')));
    const chanceOf = (ends: Int32Array): number => distributionOfDays(daysOf(ends).sort()).shareBy(daysLeft);
    return chanceOf(baseline) - chanceOf(endsNow);
  };
  const prices = new Map<number, Price>();
  const priceWithout = (freedIds: ReadonlySet<string>): Price => price(replayEnds(replay, all, { freedIds }));
  const priceOfAllHolds = once(() =>
    priceWithout(new Set([...replay.stalled, ...replay.waits].map(({ itemId }) => itemId))),
  );
  const holdPrices = new Map<string, Price>();
  return {
    slip: slipOf(withDaysOff(question, given)),
    chanceLostToScope: question.targetDay === null ? null : chanceLost(question.targetDay - elapsedDays),
    weighedBy: outlook.flow.weighedBy,
    priceOfWork(amount) {
      const known = prices.get(amount) ?? price(replayEnds(replay, all, { less: amount * (1 + outlook.growth) }));
      prices.set(amount, known);
      return known;
    },
    priceBetween: (ends, then) => priceOf(usualDays(margins.daysFor(ends)), usualDays(margins.daysFor(then))),
    priceOfHolds(itemIds) {
      const name = [...itemIds].sort().join(' ');
      const known = holdPrices.get(name);
      if (known !== undefined) return known;
      // Each trial ends the earlier the more is freed: where nothing is gained without any hold, no part of them costs.
      const most = priceOfAllHolds();
      const isFree = most.p50 === 0 && most.p85 === 0;
      const found = isFree ? COSTS_NOTHING : atMost(longestHold(itemIds, facts), priceWithout(itemIds));
      holdPrices.set(name, found);
      return found;
    },
  };
}

/** The amount of work of a ledger line, in the unit of the scope. */
export function amountOf(change: ScopeChange, weighedBy: 'count' | 'points'): number {
  return change[weighedBy];
}

function dayOfTarget({ until }: Target, { elapsedDays }: Replay, { snapshot }: Facts): number {
  const numbers = workDayNumbers(snapshot.calendar);
  return elapsedDays + numbers.numberOf(until) - numbers.lastOver(snapshot.takenAt);
}

/** Adds the days off between the end that was expected at the commitment and the end that is expected now. */
function withDaysOff(question: SlipQuestion, { facts }: SlipGiven): SlipQuestion {
  const { replay } = question;
  const { calendar, takenAt } = facts.snapshot;
  const planned = dayWith([], question);
  const expected = dayWith(causesIn(replay), question);
  const first = workDayNumbers(calendar).lastOver(takenAt) - replay.elapsedDays;
  const daysOff = daysOffBetween(calendar, { after: first + planned, before: first + expected });
  return {
    ...question,
    replay: { ...replay, daysOff: daysOff.map(({ after }) => after - first) },
    facts: { ...question.facts, calendar: daysOff.map(({ on }) => ({ itemId: null, at: calendar.endOfDate(on) })) },
  };
}

/** The percentile of cycle times that bounds a hold. */
const LONGEST = 95;

/**
 * The most working days that freeing some items can save: the longest stay of one of them so far, or the longest usual
 * cycle time of similar items. The Pareto tail has no such bound, and its values are not credible.
 */
function longestHold(itemIds: ReadonlySet<string>, facts: Facts): number {
  const { calendar, takenAt } = facts.snapshot;
  return [...itemIds].reduce((longest, id) => {
    const history = facts.byId.get(id);
    if (history === undefined) return longest;
    const took = normsOf(facts).cycleTime(normQuery(history), LONGEST)?.days ?? 0;
    const age = calendar.workingDays(history.startedAt ?? history.item.createdAt, takenAt);
    return Math.max(longest, took, age);
  }, 0);
}

function atMost(days: number, { p50, p85 }: Price): Price {
  const most = roundedDays(days);
  return { p50: Math.min(p50, most), p85: Math.min(p85, most) };
}

/** Half of the width (as a share of the trials) that is averaged for a price. */
const BAND = 0.05;

/** The mean days around the two confidences of a price. */
function usualDays(days: Float64Array): Price {
  return { p50: meanAround(days, 0.5), p85: meanAround(days, 0.85) };
}

/** By how much earlier it would end, on average around two confidences; never by more than the remaining time. */
function priceOf(now: Price, without: Price): Price {
  const saved = (at: keyof Price): number => roundedDays(now[at] - Math.max(0, without[at]));
  return { p50: saved('p50'), p85: saved('p85') };
}

/**
 * The mean of the days just below and just above a share; changes the order of the days. A single quantile can jump by
 * weeks where few trials end in between, and one more item would seem to cost all of them.
 */
function meanAround(days: Float64Array, share: number): number {
  const from = Math.floor(Math.max(0, share - BAND) * days.length);
  const until = Math.max(from + 1, Math.floor(Math.min(1, share + BAND) * days.length));
  return meanOf(valuesOfRanks(days, { from, until }));
}
