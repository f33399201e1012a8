import { getAppContext } from '@forge/api';
import * as z from 'zod';
import { panelStatusOf, seenByAll } from '../app/automation/panel-status';
import { itemHealth } from '../app/item-health/item-health';
import { EVERY_MESSAGE } from '../words/every-message';
import { sayTo } from '../words/say/say';
import { forgeSql } from './platform/forge-platform';
import { healthDeps } from './wiring/screens/health-deps';
import { keptAround } from './wiring/judging/kept-around';

const askedSchema = z.object({
  extension: z.object({ issue: z.object({ id: z.coerce.string().regex(/^\d{1,15}$/) }) }),
});

/**
 * The status beside the title of the closed panel. Reads only what is stored, so that viewing an issue causes no call
 * to Jira.
 */
export async function panelStatus(asked: unknown) {
  try {
    const issueId = askedSchema.parse(asked).extension.issue.id;
    const now = (): Date => new Date();
    const kept = await keptAround(forgeSql(), issueId, { now });
    if (kept === null) return {};
    const seen = seenByAll(issueId, kept.neighbourhood.items);
    const result = await itemHealth(issueId, {
      ...healthDeps(issueId),
      viewerMayBrowse: async (ids) => new Set(ids.filter((id) => seen.has(id))),
      loadNeighbourhood: async () => kept.neighbourhood,
      loadCalendar: async () => kept.calendar,
      now,
    });
    if (result.status !== 'known') return {};
    const { health } = result;
    const say = sayTo({ languageTag: 'en', timeZone: health.timeZone, takenAt: health.takenAt }, EVERY_MESSAGE.en);
    return panelStatusOf(health, say) ?? {};
  } catch (error) {
    // A missing status must not show an error beside the title.
    console.error(`[${getAppContext().invocationId}]`, error);
    return {};
  }
}
