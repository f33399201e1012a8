import type { Permit } from '../../../app/sync/fill/points-plan';
import type { Platform } from '../platform';
import type { Stores } from '../stores';

/** What telling the issues of a project stands on. */
export interface TellingOf {
  readonly platform: Platform;
  readonly stores: Stores;
  readonly permit: (points: number) => Promise<Permit>;
}
