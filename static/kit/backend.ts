import { makeInvoke } from '@forge/bridge';
import type { Answer } from '../../src/contract/answer';
import type { ItemHealth } from '../../src/contract/item-health';
import type { Requests } from '../../src/contract/requests';
import { refusal } from './refusal';

// The mapped type gives the interface the index signature that `makeInvoke` asks for.
const invoke = makeInvoke<{ [Request in keyof Requests]: Requests[Request] }>();

/** Asks the resolver for the health of one item. Never throws: what the platform refuses is an answer too. */
export function askItemHealth(issueId: string): Promise<Answer<ItemHealth>> {
  return invoke('itemHealth', { issueId }).catch(refusal);
}
