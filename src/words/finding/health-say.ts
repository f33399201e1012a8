import type { Say } from '../say/say';

/** A voice that can say all of the health of one thing. */
export type HealthSay = Say<'health' | 'shared'>;
