import * as z from 'zod';
import { badRequest, JiraProblem } from '../../problem';
import { changeIssue } from '../../writes/change-issue';
import { customValue, UnusableValue } from '../../writes/field-values';
import { without } from '../../without';
import { bodyOf, noContent } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const updatesBody = z.object({
  updates: z
    .array(z.object({ customField: z.string(), issueIds: z.array(z.number().int()).min(1), value: z.unknown() }))
    .min(1),
});

/** The prefix that identifies a field of an app. */
export const OF_AN_APP = 'ari:cloud:ecosystem::extension/';

/** Fields that the app owns: only the app writes them, with a changelog, even if they are on no screen. */
export function appFieldRoutes(app: LocalApp): void {
  app.post('/rest/api/3/app/field/value', async (context) => {
    const { updates } = await bodyOf(context, updatesBody);
    if (context.get('session').viewer.kind !== 'app')
      throw new JiraProblem(403, ['Only the app that owns a field may.']);
    const pairs = updates.flatMap(({ customField, issueIds }) => issueIds.map((id) => `${customField} ${id}`));
    if (new Set(pairs).size < pairs.length) throw badRequest('An issue and a field may be paired once in a request.');
    context.get('write')((session) => {
      for (const { customField, issueIds, value } of updates) {
        const field = session.store.catalogue.fields.get(customField);
        if (field === undefined) throw new JiraProblem(404, [`The custom field ${customField} was not found.`]);
        if (field.schema.custom?.startsWith(OF_AN_APP) !== true) {
          throw new JiraProblem(403, [`The app does not own the custom field ${customField}.`]);
        }
        for (const issueId of issueIds) {
          const issue = visibleIssue(session, String(issueId));
          const others = without(issue.custom, customField);
          changeIssue(session, issue, {
            ...issue,
            custom: value === null ? others : { ...others, [customField]: usable(field, value) },
          });
        }
      }
    });
    return noContent();
  });
}

function usable(field: Parameters<typeof customValue>[0], value: unknown): unknown {
  try {
    return customValue(field, value);
  } catch (cause) {
    if (cause instanceof UnusableValue) throw badRequest(cause.message);
    throw cause;
  }
}
