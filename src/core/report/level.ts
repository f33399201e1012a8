import type { ContainerForecast } from '../forecast/container/container-forecast';
import type { Progress } from '../facts/item/present-state';
import type { Level } from '../model/level';
import type { DecidingReason } from '../signals/signal';
import { type RaisedReading, signalOf, type SignalReading } from '../signals';
import { roundedChance } from '../model/rounding';
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
  /** Whether it held work, and none of it is open. */
  readonly isDone: boolean;
  /** Whether its open items keep it from being on track. @see holdsSevere */
  readonly holdsSevere: boolean;
  readonly forecast: ContainerForecast;
  readonly settings: LevelSettings;
}

/**
 * The health level of a container, from its readings before the limit of findings. Off track: a deadlock, overdue, or a
 * target that is more likely missed than met. At risk: a chance below the service level, a severe finding, or, without
 * a target, severe findings on the work inside. On track: a target that is likely met, or, without a target, work that
 * is finished as usual and does not grow beyond the usual. A container without an end (a bucket) has only the level of its own findings.
 * Anything else is unknown.
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
  const chance = forecast.status === 'unknown' || forecast.chance === null ? null : roundedChance(forecast.chance);
  if (chance !== null && chance < settings.offTrackBelowChance) {
    return { level: 'off-track', levelReason: 'target-unlikely' };
  }
  if (chance !== null && chance < settings.atRiskBelowChance) {
    return { level: 'at-risk', levelReason: 'target-uncertain' };
  }
  if (raised.some(isSevere)) return { level: 'at-risk', levelReason: 'severe-signal' };
  // The forecast of the target includes the work inside already.
  if (chance !== null) return { level: 'on-track', levelReason: 'target-likely' };
  // A bucket is not rated by the work in it.
  if (holdsSevere && forecast.status !== 'bucket') return { level: 'at-risk', levelReason: 'severe-inside' };
  if (forecast.status === 'bucket') return { level: 'unknown', levelReason: 'bucket' };
  if (forecast.target !== null) return { level: 'unknown', levelReason: 'no-forecast' };
  if (raised.some(denies)) return { level: 'unknown', levelReason: 'worth-a-look' };
  return readings.some(reassures) && (!grows(forecast) || readings.some(comparesGrowth))
    ? { level: 'on-track', levelReason: 'nothing-severe' }
    : { level: 'unknown', levelReason: 'cannot-tell' };
}

/** Whether more came in lately than was finished or left. */
function grows(forecast: ContainerForecast): boolean {
  if (forecast.status !== 'known') return false;
  const { entered, finished, left, cancelled = 0 } = forecast.flow;
  return entered > finished + left + cancelled;
}

/** Whether it compares the growth of the scope with what is usual, and is quiet. */
function comparesGrowth({ signal, status }: SignalReading): boolean {
  return status === 'quiet' && signalOf(signal).growth !== undefined;
}

export interface ItemJudged {
  readonly progress: Progress;
  /** Whether it is in progress, in a running iteration, or has a date. */
  readonly isCommitted: boolean;
  /** Whether nobody has touched it for so long that nothing reassures, however usual that is. */
  readonly isForgotten: boolean;
  /** Whether a date depends on it, and if so whether a forecast knows by how much the item moves that date. */
  readonly date: 'none' | 'foretold' | 'not-foretold';
}

/**
 * The health level of an item, from its readings before the limit of findings. Off track: overdue, or part of a
 * deadlock. At risk: a finding that is severe or moves a date; where no forecast knows the effect on a date, any
 * finding that holds the item up. On track: work in progress with none of these findings, and at least one comparing
 * signal with an answer. Not started, put back and finished are states: such an item has only the level of its
 * findings.
 */
export function itemLevelOf(
  readings: readonly SignalReading[],
  { progress, isCommitted, isForgotten, date }: ItemJudged,
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
  return progress === 'in-progress' && !isForgotten && readings.some(reassures)
    ? { level: 'on-track', levelReason: 'nothing-severe' }
    : { level: 'unknown', levelReason: 'cannot-tell' };
}

/** The level of a parent: that of the work in it, or its own where that is worse. */
export function worseOf({ level, levelReason }: Judgement, own: Judgement): Judgement {
  const isWorse = (own.level === 'off-track' && level !== 'off-track') || (own.level === 'at-risk' && !isBad(level));
  return isWorse ? own : { level, levelReason };
}

const isBad = (level: Level): boolean => level === 'off-track' || level === 'at-risk';

const isSevere = ({ severity }: RaisedReading): boolean => severity === 'severe';

const denies = ({ signal }: RaisedReading): boolean => signalOf(signal).deniesOnTrack === true;

/**
 * Whether the open items of a container keep it from being on track, given their readings: one has a severe finding, or
 * at least half have a finding that decides a level by itself, such as a passed due date.
 */
export function holdsSevere(items: readonly (readonly SignalReading[])[]): boolean {
  const raised = items.map((readings) => readings.filter(isRaised));
  if (raised.some((readings) => readings.some(isSevere))) return true;
  const decided = raised.filter((readings) => decidedBy(readings) !== null).length;
  return decided > 0 && 2 * decided >= items.length;
}

/** The judgement by the finding that decides a level, a deadlock first: no other step opens a ring. */
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
