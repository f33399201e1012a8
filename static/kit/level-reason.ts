/** A level that has another reason than the chance beside it, as messages select it. */
const REASONS = {
  deadlock: 'deadlock',
  overdue: 'overdue',
  'severe-inside': 'severe_inside',
  'severe-signal': 'severe_signal',
} as const;

/** The reason of a level that the chance does not explain; null where it does, or where there is none to be told. */
export function besideChance(levelReason: string): (typeof REASONS)[keyof typeof REASONS] | null {
  return isBesideChance(levelReason) ? REASONS[levelReason] : null;
}

function isBesideChance(reason: string): reason is keyof typeof REASONS {
  return Object.hasOwn(REASONS, reason);
}
