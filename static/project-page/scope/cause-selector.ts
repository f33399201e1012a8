import type { LedgerLine } from '../../../src/contract/page/scope';

const SELECTORS = {
  split: 'split',
  discovered: 'discovered',
  'new-demand': 'new_demand',
  adopted: 'adopted',
  'carried-over': 'carried_over',
  returned: 'returned',
  removed: 'removed',
  're-estimated': 're_estimated',
} as const;

export type CauseSelector = (typeof SELECTORS)[keyof typeof SELECTORS] | 'other';

/** A cause as a selector of messages: without hyphens, which ICU does not allow there. */
export function causeSelector(cause: string): CauseSelector {
  const found = Object.entries(SELECTORS).find(([name]) => name === cause);
  return found?.[1] ?? 'other';
}

/** The cause of a line: the cause of an addition, or the kind of another change. */
export function causeOfLine({ cause, count }: Pick<LedgerLine, 'cause' | 'count'>): string {
  return count > 0 ? (cause ?? 'other') : count < 0 ? 'removed' : 're-estimated';
}
