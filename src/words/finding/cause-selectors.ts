import type { SlipCause } from '../../contract/slip';

/** Causes as selectors of messages: without hyphens, which ICU does not allow there. */
export const CAUSE_SELECTORS = {
  scope: 'scope',
  're-estimates': 're_estimates',
  pace: 'pace',
  stalled: 'stalled',
  waiting: 'waiting',
  'late-start': 'late_start',
  calendar: 'calendar',
  'tight-target': 'tight_target',
} as const satisfies Readonly<Record<SlipCause, string>>;
