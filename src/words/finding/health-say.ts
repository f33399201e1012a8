import type { Say } from '../say/say';

/** Says all messages about the health of one item or container. */
export type HealthSay = Say<'health' | 'shared'>;
