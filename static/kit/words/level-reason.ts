/** Level reasons other than the chance next to the level, as messages select them. */
const REASONS = {
  deadlock: 'deadlock',
  overdue: 'overdue',
  'severe-inside': 'severe_inside',
  'severe-signal': 'severe_signal',
} as const;

/** The reason of a level that the chance does not explain; null if the chance explains it, or if there is no reason. */
export function besideChance(levelReason: string): (typeof REASONS)[keyof typeof REASONS] | null {
  return isBesideChance(levelReason) ? REASONS[levelReason] : null;
}

function isBesideChance(reason: string): reason is keyof typeof REASONS {
  return Object.hasOwn(REASONS, reason);
}
