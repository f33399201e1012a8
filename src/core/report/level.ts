import type { ContainerForecast } from '../forecast/container/container-forecast';
import type { Level } from '../model/level';
import type { DecidingReason } from '../signals/signal';
import { signalOf, type SignalReading } from '../signals';
import { toldShare } from '../model/rounding';
import { isClose, isRaised } from './reading-order';

/** The rule that gave the level. */
export type LevelReason =
  | DecidingReason
  | 'overdue'
  | 'bucket'
  | 'target-unlikely'
  | 'target-uncertain'
  | 'severe-signal'
  | 'severe-but-close'
  | 'target-likely'
  | 'nothing-severe'
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
  readonly forecast: ContainerForecast;
  readonly settings: LevelSettings;
}

/**
 * The health level of a container that has a forecast. Off track: a deadlock, overdue, or a target that is more likely
 * missed than met. At risk: a chance below the service level, or a severe signal. On track: none of these. What takes up
 * work for ever has no level but that of its findings. Without a forecast or a target, the level without a forecast.
 */
export function containerLevelOf(
  readings: readonly SignalReading[],
  { isOverdue, forecast, settings }: ContainerJudged,
): Judgement {
  const judged = levelOf(readings, isOverdue);
  if (judged.level === 'off-track' || forecast.status === 'unknown') return judged;
  if (forecast.status === 'bucket') {
    return judged.level === 'at-risk' ? judged : { level: 'unknown', levelReason: 'bucket' };
  }
  if (forecast.chance === null) return judged;
  const chance = toldShare(forecast.chance);
  if (chance < settings.offTrackBelowChance) return { level: 'off-track', levelReason: 'target-unlikely' };
  if (chance < settings.atRiskBelowChance) return { level: 'at-risk', levelReason: 'target-uncertain' };
  const { levelReason } = judged;
  const isSevere = levelReason === 'severe-signal' || levelReason === 'severe-but-close';
  return isSevere ? judged : { level: 'on-track', levelReason: 'target-likely' };
}

/** What holds others is as well as the work in it, and no better than itself. */
export function worseOf({ level, levelReason }: Judgement, own: Judgement): Judgement {
  const isWorse = (own.level === 'off-track' && level !== 'off-track') || (own.level === 'at-risk' && !isBad(level));
  return isWorse ? own : { level, levelReason };
}

const isBad = (level: Level): boolean => level === 'off-track' || level === 'at-risk';

/**
 * The health level without a forecast. Off track: part of a deadlock, or overdue with work open. At risk:
 * any severe signal; unknown where the budget of alarms let it be told as close only. On track: none of these, and at
 * least one signal that holds work against its past could tell: not being flagged, or not being carried over, is no
 * sign of health. Else unknown; the readings say why.
 */
export function levelOf(readings: readonly SignalReading[], isOverdue: boolean): Judgement {
  const raised = readings.filter(isRaised);
  const close = readings.filter(isClose);
  // Others may be worse; a ring does not open by that.
  for (const { signal } of [...raised, ...close]) {
    const { decides } = signalOf(signal);
    if (decides !== undefined) return { level: decides.level, levelReason: decides.reason };
  }
  if (isOverdue) return { level: 'off-track', levelReason: 'overdue' };
  if (raised.some(({ severity }) => severity === 'severe')) return { level: 'at-risk', levelReason: 'severe-signal' };
  if (close.some(({ close: severity }) => severity === 'severe')) {
    return { level: 'unknown', levelReason: 'severe-but-close' };
  }
  const canTell = readings.some(({ signal, status }) => status !== 'unknown' && signalOf(signal).reassures === true);
  return canTell
    ? { level: 'on-track', levelReason: 'nothing-severe' }
    : { level: 'unknown', levelReason: 'cannot-tell' };
}
