import type { Answer } from './answer';
import type { ItemHealth } from './item-health';

/** What screens may ask of the resolver, and what comes back. Both ends are typed by this. */
export interface ItemHealthPayload {
  readonly issueId: string;
}

export interface Requests {
  itemHealth(payload: ItemHealthPayload): Promise<Answer<ItemHealth>>;
}
