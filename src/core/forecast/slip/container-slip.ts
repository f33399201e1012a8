import type { Facts } from '../../facts/facts';
import type { ScopeChange } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { told } from '../../model/rounding';
import type { Confidence } from '../simulation/confidence';
import { chanceOf, dayAt, endDays, shareBy, type EndDays } from '../simulation/end-days';
import type { Target } from '../container/target';
import { workDayNumbers } from '../team/work-day-numbers';
import { containerReplay } from './container-replay';
import { daysOffBetween } from './days-off';
import { causesIn, replayEnds, type Replay } from './replay';
import { dayWith, slipOf, type Slip, type SlipQuestion } from './slip';
import type { SlipGiven } from './slip-given';

/** What something costs: working days by which the end would be earlier without it, at two confidences. */
export interface Price {
  readonly p50: number | null;
  readonly p85: number | null;
}

/** Why a container's end is where it is, and what each piece of it costs, all from the same worlds. */
export interface ContainerSlip {
  readonly slip: Slip | null;
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
  const { calibration, team } = outlook;
  const lastDay = replay.elapsedDays + team.worlds.days;
  const dayFor =
    (confidence: Confidence) =>
    (ends: Int32Array): number | null =>
      dayAt(endDays(ends, lastDay), confidence, calibration);
  const question: SlipQuestion = {
    replay,
    targetDay: target === null ? null : dayOfTarget(target, replay, facts),
    dayOf: dayFor(85),
    lastDay,
  };
  const causes = causesIn(replay);
  const all = new Set(causes);
  const around = (ends: Int32Array): Around => {
    const counted = endDays(ends, lastDay);
    const at = (confidence: Confidence) => dayAround(counted, 1 - calibration.missShares[confidence]);
    return { p50: at(50), p85: at(85) };
  };
  const now = replayEnds(replay, all);
  const aroundNow = around(now);
  const price = (ends: Int32Array): Price => priceOf(aroundNow, around(ends));
  const chanceLost = (targetDay: number): number => {
    const chanceWith = (ends: Int32Array) => chanceOf(shareBy(endDays(ends, lastDay), targetDay), calibration);
    const baseline = replayEnds(replay, new Set(causes.filter((cause) => cause !== 'scope')));
    return chanceWith(baseline) - chanceWith(now);
  };
  const prices = new Map<number, Price>();
  const holdPrices = new Map<string, Price>();
  return {
    slip: slipOf({ ...question, replay: { ...replay, daysOff: runInto(question, given) } }),
    chanceLostToScope: question.targetDay === null ? null : chanceLost(question.targetDay),
    weighedBy: outlook.flow.weighedBy,
    priceOfWork(amount) {
      const known = prices.get(amount) ?? price(replayEnds(replay, all, { less: amount }));
      prices.set(amount, known);
      return known;
    },
    priceBetween: (ends, then) => priceOf(around(ends), around(then)),
    priceOfHolds(itemIds) {
      const name = [...itemIds].sort().join(' ');
      const known = holdPrices.get(name) ?? price(replayEnds(replay, all, { freedIds: itemIds }));
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

/** Days off after the day that was counted on when the work was committed, and before the end that is expected now. */
function runInto(question: SlipQuestion, { facts }: SlipGiven): readonly number[] {
  const { replay } = question;
  const planned = dayWith([], question);
  const expected = dayWith(causesIn(replay), question);
  if (planned === null || expected === null) return [];
  const first = workDayNumbers(facts.snapshot.calendar).lastOver(facts.snapshot.takenAt) - replay.elapsedDays;
  return daysOffBetween(facts.snapshot.calendar, { after: first + planned, before: first + expected }).map(
    (day) => day - first,
  );
}

/** Half of the width, in shares of the worlds, of what is averaged for a price. */
const BAND = 0.05;

/** Days by which so much of the worlds has ended, around two confidences. */
type Around = Price;

/**
 * The mean of the days between the shares just below and just above one. A single day jumps by weeks where few worlds end
 * in between, and one item more would seem to cost all of them. Null where some of these worlds do not end.
 */
function dayAround({ trials, endedBy }: EndDays, share: number): number | null {
  const from = Math.floor(Math.max(0, share - BAND) * trials);
  const until = Math.max(from + 1, Math.floor(Math.min(1, share + BAND) * trials));
  if ((endedBy.at(-1) ?? 0) < until) return null;
  let sum = 0;
  for (let day = 0, before = 0; before < until; day += 1) {
    const ended = endedBy[day] ?? until;
    sum += day * Math.max(0, Math.min(ended, until) - Math.max(before, from));
    before = ended;
  }
  return sum / (until - from);
}

function priceOf(now: Around, without: Around): Price {
  return { p50: saved(now.p50, without.p50), p85: saved(now.p85, without.p85) };
}

function saved(now: number | null, without: number | null): number | null {
  return now === null || without === null ? null : told(now - without);
}
