import { causesIn, replayEnds, withoutDaysOff, type Replay } from './replay';
import { shapleyValues } from '../../math/shapley';
import { SLIP_CAUSES, type SlipCause } from './slip-cause';

/** `tight-target` is what the target was too early by, by the pace that was counted on when it was committed. */
export type SlipPartCause = SlipCause | 'tight-target';

/** Working days; with one decimal, as they are told. Negative where a cause brought the end nearer. */
export interface SlipPart {
  readonly cause: SlipPartCause;
  readonly days: number;
}

/** The slip and what it is made of, largest part first. The parts add up to the whole exactly. */
export interface Slip {
  readonly totalDays: number;
  readonly against: 'target' | 'forecast-when-committed';
  readonly parts: readonly SlipPart[];
}

export interface SlipQuestion {
  readonly replay: Replay;
  /** The last day of the replay that is still in time; null without a target. */
  readonly targetDay: number | null;
  /** The day by which the promised share of the worlds has ended, all of them begun so many days earlier than in truth. */
  readonly dayOf: (ends: Int32Array, daysEarlier: number) => number;
}

/**
 * Why the end is where it is: how much later it is than its target (else than it was forecast when the work was
 * committed), split into what each cause adds on average over all orders in which the causes can be switched on, always
 * in the same worlds (Shapley values).
 */
export function slipOf(question: SlipQuestion): Slip {
  const { replay, targetDay } = question;
  const causes = causesIn(replay);
  const worthOf = (coalition: number): number =>
    dayWith(
      causes.filter((_, place) => (coalition & (1 << place)) !== 0),
      question,
    );
  const planned = worthOf(0);
  const values = shapleyValues(causes.length, worthOf);
  const parts: SlipPart[] = causes.map((cause, place) => ({ cause, days: values[place] ?? 0 }));
  if (targetDay !== null) parts.push({ cause: 'tight-target', days: planned - targetDay });
  const total = parts.reduce((sum, { days }) => sum + days, 0);
  return {
    totalDays: tenths(total) / 10,
    against: targetDay === null ? 'forecast-when-committed' : 'target',
    parts: told(parts, tenths(total)).sort(compareParts),
  };
}

/** The promised day with these causes on and all others off. */
export function dayWith(causes: readonly SlipCause[], { replay, dayOf }: SlipQuestion): number {
  const on = new Set(causes);
  const day = dayOf(replayEnds(replay, on), on.has('late-start') ? 0 : replay.lateDays);
  return on.has('calendar') ? day : withoutDaysOff(day, replay.daysOff);
}

/** Tenths of days that add up to the total: what rounding loses goes to the parts that lost most (largest remainder). */
function told(parts: readonly SlipPart[], total: number): SlipPart[] {
  const floors = parts.map(({ days }) => Math.floor(days * 10));
  let missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRest = parts.map(({ days }, place) => ({ place, rest: days * 10 - (floors[place] ?? 0) }));
  byRest.sort((one, other) => other.rest - one.rest || one.place - other.place);
  const raised = new Set(byRest.flatMap(({ place }) => (missing-- > 0 ? [place] : [])));
  return parts
    .map(({ cause }, place) => ({ cause, days: ((floors[place] ?? 0) + Number(raised.has(place))) / 10 }))
    .filter(({ days }) => days !== 0);
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
