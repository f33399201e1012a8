import type { Facts } from '../../history/facts';
import type { ScopeChange, ScopeLedger } from '../../history/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { told } from '../../signals/told';
import type { Confidence } from '../confidence';
import { chanceOf, dayAt, endDays, shareBy } from '../end-days';
import type { ForecastSettings } from '../forecast-settings';
import { heldTogether } from '../holds';
import type { Outlook } from '../outlook';
import type { Target } from '../target';
import { workDayNumbers } from '../work-day-numbers';
import { containerReplay } from './container-replay';
import { daysOffBetween } from './days-off';
import { causesIn, replayEnds, type Replay } from './replay';
import { dayWith, slipOf, type Slip, type SlipQuestion } from './slip';
import { NEVER } from '../worlds';

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

export interface SlipGiven {
  readonly outlook: Outlook;
  readonly ledger: ScopeLedger;
  readonly target: Target | null;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
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
  const endsAround = (ends: Int32Array, confidence: Confidence): number | null =>
    dayAround(ends, 1 - calibration.missShares[confidence]);
  const now = replayEnds(replay, new Set(causes));
  const [median, promised] = [endsAround(now, 50), endsAround(now, 85)];
  const price = (ends: Int32Array): Price => ({
    p50: saved(median, endsAround(ends, 50)),
    p85: saved(promised, endsAround(ends, 85)),
  });
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
      const known = prices.get(amount) ?? price(replayEnds(replay, new Set(causes), amount));
      prices.set(amount, known);
      return known;
    },
    priceBetween: (ends, then) => ({
      p50: saved(endsAround(ends, 50), endsAround(then, 50)),
      p85: saved(endsAround(ends, 85), endsAround(then, 85)),
    }),
    priceOfHolds(itemIds) {
      const name = [...itemIds].sort().join(' ');
      const known = holdPrices.get(name) ?? price(replayEnds(freed(itemIds, replay, outlook), new Set(causes)));
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

function freed(itemIds: ReadonlySet<string>, replay: Replay, { stalled, waiting }: Outlook): Replay {
  return {
    ...replay,
    stalledUntil: heldTogether(stalled.filter(({ itemId }) => !itemIds.has(itemId))),
    // The very same list where nothing waits any less: what was simulated with it holds.
    waits: waiting.some(({ itemId }) => itemIds.has(itemId))
      ? waiting.filter(({ itemId }) => !itemIds.has(itemId))
      : replay.waits,
  };
}

/** Half of the width, in shares of the worlds, of what is averaged for a price. */
const BAND = 0.05;

/**
 * The mean of the days between the shares just below and just above one. A single day jumps by weeks where few worlds end
 * in between, and one item more would seem to cost all of them. Null where some of these worlds do not end.
 */
function dayAround(ends: Int32Array, share: number): number | null {
  const sorted = ends.slice().sort();
  const from = Math.floor(Math.max(0, share - BAND) * sorted.length);
  const until = Math.max(from + 1, Math.floor(Math.min(1, share + BAND) * sorted.length));
  if (sorted[until - 1] === NEVER) return null;
  let sum = 0;
  for (let index = from; index < until; index += 1) sum += sorted[index] ?? 0;
  return sum / (until - from);
}

function saved(now: number | null, without: number | null): number | null {
  return now === null || without === null ? null : told(now - without);
}
