import type { ContainerForecast } from '../forecast/container/container-forecast';
import type { Progress } from '../facts/item/present-state';
import type { Level } from '../model/level';
import type { DecidingReason } from '../signals/signal';
import { type RaisedReading, signalOf, type SignalReading } from '../signals';
import { toldChance } from '../model/rounding';
import { isRaised } from './reading-order';

/** The rule that gave the level. */
export type LevelReason =
  | DecidingReason
  | 'bucket'
  | 'target-unlikely'
  | 'target-uncertain'
  | 'severe-signal'
  | 'severe-inside'
  | 'moves-a-date'
  | 'held-up'
  | 'target-likely'
  | 'nothing-open'
  | 'nothing-severe'
  | 'worth-a-look'
  | 'no-forecast'
  | 'not-started'
  | 'put-back'
  | 'finished'
  | 'cannot-tell';

export interface Judgement {
  readonly level: Level;
  readonly levelReason: LevelReason;
}

export interface LevelSettings {
  /** Chances (0..1) of the target below which a container is off track, and at risk. */
  readonly offTrackBelowChance: number;
  readonly atRiskBelowChance: number;
}

export interface ContainerJudged {
  readonly isOverdue: boolean;
  /** Whether work was in it, and none of it is open. */
  readonly isDone: boolean;
  /** What its open items say. @see holdsSevere */
  readonly holdsSevere: boolean;
  readonly forecast: ContainerForecast;
  readonly settings: LevelSettings;
}

/**
 * The health level of a container, of its readings before the limit of findings. Off track: a deadlock, overdue, or a
 * target that is more likely missed than met. At risk: a chance below the service level, a severe finding, or without a
 * target work inside that is severely in trouble. On track: a target that is likely met, or without a target work that is
 * finished as usual and does not grow. What takes up work for ever has no level but that of its findings. Anything else is unknown.
 */
export function containerLevelOf(
  readings: readonly SignalReading[],
  { isOverdue, isDone, holdsSevere, forecast, settings }: ContainerJudged,
): Judgement {
  const raised = readings.filter(isRaised);
  const decided = decidedBy(raised);
  if (decided !== null) return decided;
  if (isOverdue) return { level: 'off-track', levelReason: 'overdue' };
  if (isDone && !raised.some(isSevere)) return { level: 'on-track', levelReason: 'nothing-open' };
  const chance = forecast.status === 'unknown' || forecast.chance === null ? null : toldChance(forecast.chance);
  if (chance !== null && chance < settings.offTrackBelowChance) {
    return { level: 'off-track', levelReason: 'target-unlikely' };
  }
  if (chance !== null && chance < settings.atRiskBelowChance) {
    return { level: 'at-risk', levelReason: 'target-uncertain' };
  }
  if (raised.some(isSevere)) return { level: 'at-risk', levelReason: 'severe-signal' };
  // What lies inside is in the forecast of the target already.
  if (chance !== null) return { level: 'on-track', levelReason: 'target-likely' };
  // What takes up work for ever is not worse off for what lies in it.
  if (holdsSevere && forecast.status !== 'bucket') return { level: 'at-risk', levelReason: 'severe-inside' };
  if (forecast.status === 'bucket') return { level: 'unknown', levelReason: 'bucket' };
  if (forecast.target !== null) return { level: 'unknown', levelReason: 'no-forecast' };
  if (raised.some(denies)) return { level: 'unknown', levelReason: 'worth-a-look' };
  return readings.some(reassures)
    ? { level: 'on-track', levelReason: 'nothing-severe' }
    : { level: 'unknown', levelReason: 'cannot-tell' };
}

export interface ItemJudged {
  readonly progress: Progress;
  /** Whether it is in progress, in a running iteration, or has a date. */
  readonly isCommitted: boolean;
  /** Whether a date depends on it, and if so whether a forecast tells by how much it moves that. */
  readonly date: 'none' | 'foretold' | 'not-foretold';
}

/**
 * The health level of an item, of its readings before the limit of findings. Off track: overdue, or part of a deadlock. At
 * risk: a finding that is severe, or moves a date; where no forecast of a date says what it costs, any finding that holds
 * the item up. On track: work in progress of which none of these is found, and something that compares could tell. That an
 * item is not started, put back or finished is a state: it has no level then but that of its troubles.
 */
export function itemLevelOf(
  readings: readonly SignalReading[],
  { progress, isCommitted, date }: ItemJudged,
): Judgement {
  if (progress === 'finished') return { level: 'unknown', levelReason: 'finished' };
  const raised = readings.filter(isRaised);
  const decided = decidedBy(raised);
  if (decided !== null) return decided;
  if (raised.some(isSevere)) return { level: 'at-risk', levelReason: 'severe-signal' };
  if (raised.some(({ priceDays }) => priceDays !== null && priceDays > 0)) {
    return { level: 'at-risk', levelReason: 'moves-a-date' };
  }
  const isHeldUp = raised.some(denies);
  if (isHeldUp && isCommitted && date !== 'foretold') return { level: 'at-risk', levelReason: 'held-up' };
  if (progress === 'not-started' || progress === 'put-back') return { level: 'unknown', levelReason: progress };
  if (isHeldUp) return { level: 'unknown', levelReason: 'worth-a-look' };
  return progress === 'in-progress' && readings.some(reassures)
    ? { level: 'on-track', levelReason: 'nothing-severe' }
    : { level: 'unknown', levelReason: 'cannot-tell' };
}

/** What holds others is as well as the work in it, and no better than itself. */
export function worseOf({ level, levelReason }: Judgement, own: Judgement): Judgement {
  const isWorse = (own.level === 'off-track' && level !== 'off-track') || (own.level === 'at-risk' && !isBad(level));
  return isWorse ? own : { level, levelReason };
}

const isBad = (level: Level): boolean => level === 'off-track' || level === 'at-risk';

const isSevere = ({ severity }: RaisedReading): boolean => severity === 'severe';

const denies = ({ signal }: RaisedReading): boolean => signalOf(signal).deniesOnTrack === true;

/**
 * Whether the open items of a container, of which these are all readings, keep it from being on track: one of them has a severe
 * finding, or no fewer than half of them have something that is off track by itself, as a passed due date is.
 */
export function holdsSevere(items: readonly (readonly SignalReading[])[]): boolean {
  const raised = items.map((readings) => readings.filter(isRaised));
  if (raised.some((readings) => readings.some(isSevere))) return true;
  const decided = raised.filter((readings) => decidedBy(readings) !== null).length;
  return decided > 0 && 2 * decided >= items.length;
}

/** A ring does not open by anything else that is found. */
function decidedBy(raised: readonly RaisedReading[]): Judgement | null {
  const decisive = raised.flatMap(({ signal }) => signalOf(signal).decides ?? []);
  const [first] = decisive.sort((one, other) => DECIDING.indexOf(one.reason) - DECIDING.indexOf(other.reason));
  return first === undefined ? null : { level: first.level, levelReason: first.reason };
}

const DECIDING: readonly DecidingReason[] = ['deadlock', 'overdue'];

function reassures(reading: SignalReading): boolean {
  if (reading.status !== 'quiet' || reading.figures === null) return false;
  return signalOf(reading.signal).reassures?.(reading.figures) ?? false;
}
