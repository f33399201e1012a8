import { causesIn, replayEnds, withoutDaysOff, type Replay } from './replay';
import { shapleyValues } from '../../math/shapley';
import { oncePerKey } from '../../math/once-per';
import { SLIP_CAUSES, type SlipCause } from './slip-cause';
import type { SlipFact, SlipFacts } from './slip-facts';
import { afterTimeToSpare } from './time-to-spare';

/**
 * `tight-target` is by how much the target was too early at the planned pace when the work was committed. Below 0 it is
 * the remaining time to spare.
 */
export type SlipPartCause = SlipCause | 'tight-target';

/** Working days, to a tenth. Negative where a cause brought the end nearer. */
export interface SlipPart {
  readonly cause: SlipPartCause;
  readonly days: number;
  /** The items and changes that it rests on; none for a target, which is no work. */
  readonly facts: readonly SlipFact[];
}

/** The slip and its parts, largest first. The parts add up to the total exactly. */
export interface Slip {
  readonly totalDays: number;
  readonly against: 'target' | 'forecast-when-committed';
  readonly parts: readonly SlipPart[];
  /** By how much each cause moved the end, before time to spare is used up; largest first. */
  readonly causes: readonly SlipPart[];
}

export interface SlipQuestion {
  readonly replay: Replay;
  /** The facts behind each cause. A cause without facts is not shown: it counts as planned. */
  readonly facts: SlipFacts;
  /** The last day of the replay that is still in time; null without a target. */
  readonly targetDay: number | null;
  /** The day by which the promised share of the trials has ended, if all had begun so many days earlier. */
  readonly dayOf: (ends: Int32Array, daysEarlier: number) => number;
  /** How many whole late days are shown; all of them by default. */
  readonly toldLate?: (days: number) => number;
}

/**
 * Why a container ends when it does: how much later than its target (without one: than the forecast when the work was
 * committed), split into what each cause adds on average over all orders in which the causes can be switched on, always
 * in the same trials (Shapley values). Where the target left time to spare, the causes use that up first.
 */
export function slipOf(question: SlipQuestion): Slip {
  const { replay, facts, targetDay, toldLate = (days) => days } = question;
  const factsOf = (cause: SlipCause): readonly SlipFact[] => facts[cause] ?? [];
  const happened = causesIn(replay);
  const causes = happened.filter((cause) => factsOf(cause).length > 0);
  const unexplained = happened.filter((cause) => !causes.includes(cause));
  // The worked day does not depend on days off.
  const workedDay = oncePerKey(nameOf, (on: readonly SlipCause[]) => workedDayWith(on, question));
  const worthOf = (coalition: number): number =>
    countedDay([...causes.filter((_, place) => (coalition & (1 << place)) !== 0), ...unexplained], {
      workedDay,
      replay,
    });
  const planned = worthOf(0);
  const values = shapleyValues(causes.length, worthOf);
  const moved = causes.map((cause, place): SlipPart => ({ cause, days: values[place] ?? 0, facts: factsOf(cause) }));
  const tight = targetDay === null ? 0 : planned - targetDay;
  const found = [...moved, { cause: 'tight-target' as const, days: tight, facts: [] }];
  const late = sumOf(found);
  // Where the shown lateness is shortened, each part is shortened alike.
  const scale = late > 0 ? toldLate(late) / late : 1;
  const all = found.map((part) => ({ ...part, days: part.days * scale }));
  const total = tenths(late * scale);
  return {
    totalDays: total / 10,
    against: targetDay === null ? 'forecast-when-committed' : 'target',
    parts: inTenths(afterTimeToSpare(all), total),
    causes: inTenths(moved, tenths(sumOf(moved))),
  };
}

/** The promised day with these causes on and all others off. */
export function dayWith(causes: readonly SlipCause[], question: SlipQuestion): number {
  const workedDay = (on: readonly SlipCause[]): number => workedDayWith(on, question);
  return countedDay(causes, { workedDay, replay: question.replay });
}

function countedDay(
  causes: readonly SlipCause[],
  given: { readonly workedDay: (on: readonly SlipCause[]) => number; readonly replay: Replay },
): number {
  const day = given.workedDay(causes.filter((cause) => cause !== 'calendar'));
  return causes.includes('calendar') ? day : withoutDaysOff(day, given.replay.daysOff);
}

function workedDayWith(causes: readonly SlipCause[], { replay, dayOf }: SlipQuestion): number {
  const on = new Set(causes);
  return dayOf(replayEnds(replay, on), on.has('late-start') ? 0 : replay.lateDays);
}

const nameOf = (causes: readonly SlipCause[]): string => causes.join(' ');

/** Rounds the parts to tenths of days that add up to the total (largest remainder method). */
function inTenths(parts: readonly SlipPart[], total: number): readonly SlipPart[] {
  const floors = parts.map(({ days }) => Math.floor(days * 10));
  let missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRest = parts.map(({ days }, place) => ({ place, rest: days * 10 - (floors[place] ?? 0) }));
  byRest.sort((one, other) => other.rest - one.rest || one.place - other.place);
  const raised = new Set(byRest.flatMap(({ place }) => (missing-- > 0 ? [place] : [])));
  return parts
    .map((part, place) => ({ ...part, days: ((floors[place] ?? 0) + Number(raised.has(place))) / 10 }))
    .filter(({ days }) => days !== 0)
    .sort(compareParts);
}

function sumOf(parts: readonly SlipPart[]): number {
  return parts.reduce((sum, { days }) => sum + days, 0);
}

function tenths(days: number): number {
  // Never a negative nought.
  return Math.round(days * 10) + 0;
}

function compareParts(one: SlipPart, other: SlipPart): number {
  return Math.abs(other.days) - Math.abs(one.days) || orderOf(one.cause) - orderOf(other.cause);
}

function orderOf(cause: SlipPartCause): number {
  return cause === 'tight-target' ? SLIP_CAUSES.length : SLIP_CAUSES.indexOf(cause);
}
