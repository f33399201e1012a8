import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import { itemHealth } from '../app/item-health';
import type { ItemHealth } from '../contract/item-health';
import type { Requests } from '../contract/requests';
import { answering, type Outcome } from './answering';
import { healthDeps } from './health-deps';

const itemHealthPayload = z.object({ issueId: z.string().regex(/^\d{1,15}$/) });

/** Everything that screens may ask. The mapped type gives the interface the index signature that is asked for. */
export const resolver = makeResolver<{ [Request in keyof Requests]: Requests[Request] }>({
  itemHealth: answering(itemHealthPayload, async ({ issueId }): Promise<Outcome<ItemHealth>> => {
    const result = await itemHealth(issueId, healthDeps(issueId));
    return result.status === 'known' ? { ok: true, value: result.health } : { ok: false, problem: result.status };
  }),
});
