import type { DataFlawCount } from '../core/facts/data-quality';
import type { Say } from './say/say';

/** "12 of 80 finished items (15%) were closed in bulk. …"; null where there are none. */
export function dataFlawSentence({ flaw, count, of }: DataFlawCount, say: Say<'terminal'>): string | null {
  return count === 0 ? null : say(`terminal.flaw.${flaw}`, { count, of, share: count / of });
}
