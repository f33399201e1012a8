import type { Answer } from './answer';
import type { ItemHealth } from './item-health';
import type { SyncFacts } from './sync-facts';

/** What screens may ask of the resolver, and what comes back. Both ends are typed by this. */
export interface ItemHealthPayload {
  readonly issueId: string;
}

export interface Requests {
  itemHealth(payload: ItemHealthPayload): Promise<Answer<ItemHealth>>;
  /** For administrators of Jira alone. */
  syncFacts(): Promise<Answer<SyncFacts>>;
}
