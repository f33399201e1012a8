import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import { loadNeighbourhood } from '../adapters/jira/neighbourhood/load-neighbourhood';
import { browsable } from '../adapters/jira/rest/permissions';
import { itemHealth } from '../app/item-health';
import type { ItemHealth } from '../contract/item-health';
import type { Requests } from '../contract/requests';
import { answering, type Outcome } from './answering';
import { siteCalendar } from './calendar';
import { jiraAsApp, jiraAsViewer, remainingMs } from './forge-jira';

const itemHealthPayload = z.object({ issueId: z.string().regex(/^\d{1,15}$/) });

/** Everything that screens may ask. The mapped type gives the interface the index signature that is asked for. */
export const resolver = makeResolver<{ [Request in keyof Requests]: Requests[Request] }>({
  itemHealth: answering(itemHealthPayload, async ({ issueId }): Promise<Outcome<ItemHealth>> => {
    const [app, viewer] = [jiraAsApp(), jiraAsViewer()];
    const result = await itemHealth(issueId, {
      viewerMayBrowse: (ids) => browsable(viewer, ids),
      loadNeighbourhood: (id, takenAt) => loadNeighbourhood(app, id, { takenAt, remainingMs }),
      loadCalendar: () => siteCalendar(app),
      now: () => new Date(),
    });
    return result.status === 'known' ? { ok: true, value: result.health } : { ok: false, problem: result.status };
  }),
});
