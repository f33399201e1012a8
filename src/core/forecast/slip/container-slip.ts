import type { Facts } from '../../facts/facts';
import type { ScopeChange } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { told } from '../../model/rounding';
import { normsOf } from '../../norms/norms-of';
import { normQuery } from '../../norms/query';
import { dayAmong, distributionOfDays } from '../ends/margins';
import { endsAlike, laterBy } from '../simulation/by-future';
import { TIDY } from '../simulation/worlds';
import { meanOf } from '../../math/moments';
import { valuesOfRanks } from '../../math/ranks';
import type { Target } from '../container/target';
import { workDayNumbers } from '../team/work-day-numbers';
import { begunOn, containerReplay } from './container-replay';
import { daysOffBetween } from './days-off';
import type { Price } from './price';
import { causesIn, replayEnds, type Replay } from './replay';
import { dayWith, slipOf, type Slip, type SlipQuestion } from './slip';
import { slipFacts } from './slip-facts';
import type { SlipGiven } from './slip-given';

/** Why a container's end is where it is, and what each piece of it costs, all from the same worlds. */
export interface ContainerSlip {
  readonly slip: Slip;
  /** By how much (0..1) the chance of the target is lower than if nothing had come in; null without a target. */
  readonly chanceLostToScope: number | null;
  /** Of so much work more or less, in the unit that the scope is weighed by. */
  readonly priceOfWork: (amount: number) => Price;
  /** Of some items that do not move, or that wait: what it would save if they were held up no more. */
  readonly priceOfHolds: (itemIds: ReadonlySet<string>) => Price;
  /** Of some change to how the work goes: its ends as they are, and as they would be; both counted from the same day. */
  readonly priceBetween: (now: Int32Array, then: Int32Array) => Price;
  readonly weighedBy: 'count' | 'points';
}

/** Null where the ledger is younger than a day, so that nothing can have slipped yet. */
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
    // A whole day, rounded up, as dates are shown. What is begun earlier ends as much earlier: only the rest is elastic.
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
      const known =
        holdPrices.get(name) ??
        atMost(longestHold(itemIds, facts), price(replayEnds(replay, all, { freedIds: itemIds })));
      holdPrices.set(name, known);
      return known;
    },
  };
}

/** How much work a line of the ledger stands for, in the unit of the scope. */
export function amountOf(change: ScopeChange, weighedBy: 'count' | 'points'): number {
  return change[weighedBy];
}

function dayOfTarget({ until }: Target, { elapsedDays }: Replay, { snapshot }: Facts): number {
  const numbers = workDayNumbers(snapshot.calendar);
  return elapsedDays + numbers.numberOf(until) - numbers.lastOver(snapshot.takenAt);
}

/** The days off after the day that was counted on when the work was committed, and before the end that is expected now. */
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

/** So many in a hundred finished items took no longer. */
const LONGEST = 95;

/**
 * The most working days that it can save to free some items: as long as any of them has been there already, or as items like it
 * ever took. A tail knows no such bound, and nobody believes what it says.
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
  const most = told(days);
  return { p50: Math.min(p50, most), p85: Math.min(p85, most) };
}

/** Half of the width, in shares of the worlds, of what is averaged for a price. */
const BAND = 0.05;

/** The days around the two confidences that prices are told at. */
function usualDays(days: Float64Array): Price {
  return { p50: meanAround(days, 0.5), p85: meanAround(days, 0.85) };
}

/** By how much earlier it would end, on average around two confidences; never by more than there is left. */
function priceOf(now: Price, without: Price): Price {
  const saved = (at: keyof Price): number => told(now[at] - Math.max(0, without[at]));
  return { p50: saved('p50'), p85: saved('p85') };
}

/**
 * The mean of the days between the shares just below and just above one; changes the order of the days. A single day jumps
 * by weeks where few worlds end in between, and one item more would seem to cost all of them.
 */
function meanAround(days: Float64Array, share: number): number {
  const from = Math.floor(Math.max(0, share - BAND) * days.length);
  const until = Math.max(from + 1, Math.floor(Math.min(1, share + BAND) * days.length));
  return meanOf(valuesOfRanks(days, { from, until }));
}
