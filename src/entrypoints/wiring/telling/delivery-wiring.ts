import type { Permit } from '../../../app/sync/fill/points-plan';
import type { Platform } from '../platform';
import type { Stores } from '../stores';

/** What is needed to write to the issues of a project. */
export interface DeliveryWiring {
  readonly platform: Platform;
  readonly stores: Stores;
  readonly permit: (points: number) => Promise<Permit>;
}
