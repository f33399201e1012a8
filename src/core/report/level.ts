import { signalOf, type SignalReading } from '../signals';
import { isClose, isRaised } from './reading-order';

export type Level = 'on-track' | 'at-risk' | 'off-track' | 'unknown';

/** The rule that gave the level. */
export type LevelReason =
  'deadlock' | 'overdue' | 'severe-signal' | 'severe-but-close' | 'nothing-severe' | 'cannot-tell';

export interface Judgement {
  readonly level: Level;
  readonly levelReason: LevelReason;
}

/**
 * The health level, until a forecast refines it. Off track: part of a deadlock, or overdue with work open. At risk:
 * any severe signal; unknown where the budget of alarms let it be told as close only. On track: none of these, and at
 * least one signal that holds work against its past could tell: not being flagged, or not being carried over, is no
 * sign of health. Else unknown; the readings say why.
 */
export function levelOf(readings: readonly SignalReading[], isOverdue: boolean): Judgement {
  const raised = readings.filter(isRaised);
  const close = readings.filter(isClose);
  // Others may be worse; a ring does not open by that.
  if ([...raised, ...close].some(({ signal }) => signal === 'deadlock')) {
    return { level: 'off-track', levelReason: 'deadlock' };
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
