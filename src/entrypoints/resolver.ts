import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import { itemHealth } from '../app/item-health';
import { syncFacts } from '../app/sync/sync-facts';
import type { ItemHealth } from '../contract/item-health';
import type { Requests } from '../contract/requests';
import type { SyncFacts } from '../contract/sync-facts';
import { answering, type Outcome } from './answering';
import { healthDeps } from './health-deps';
import { syncFactsDeps } from './sync-facts-deps';

const itemHealthPayload = z.object({ issueId: z.string().regex(/^\d{1,15}$/) });

/** Without a payload, the bridge sends none or an empty one. */
const noPayload = z.object({}).nullish();

/** Everything that screens may ask. The mapped type gives the interface the index signature that is asked for. */
export const resolver = makeResolver<{ [Request in keyof Requests]: Requests[Request] }>({
  itemHealth: answering(itemHealthPayload, async ({ issueId }): Promise<Outcome<ItemHealth>> => {
    const result = await itemHealth(issueId, healthDeps(issueId));
    return result.status === 'known' ? { ok: true, value: result.health } : { ok: false, problem: result.status };
  }),
  syncFacts: answering(noPayload, async (): Promise<Outcome<SyncFacts>> => {
    const facts = await syncFacts(syncFactsDeps());
    return facts === null ? { ok: false, problem: 'no-access' } : { ok: true, value: facts };
  }),
});
