import * as z from 'zod';
import { badRequest } from '../../problem';
import { issueByIdOrKey } from '../../store/issue-table';
import { seesIssue } from '../../store/visibility';
import { fieldNames, fieldSchemas, issueViews } from '../../views/issue-view';
import { transitionViews } from '../../views/transition-views';
import { bodyOf, json, listQuery } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const bulkBody = z.object({
  issueIdsOrKeys: z.array(z.union([z.string(), z.number()])),
  fields: z.array(z.string()).nullish(),
  expand: z.array(z.string()).nullish(),
  fieldsByKeys: z.boolean().nullish(),
  properties: z.array(z.string()).nullish(),
});
const MAX_AT_ONCE = 100;

export function issueReadRoutes(app: LocalApp): void {
  app.get('/rest/api/3/issue/:issue', (context) => {
    const session = context.get('session');
    const issue = visibleIssue(session, context.req.param('issue'));
    const options = { fields: listQuery(context, 'fields') ?? ['*all'], expand: listQuery(context, 'expand') ?? [] };
    const [view] = issueViews(session, [issue], { ...options, fields: ['key', ...options.fields] });
    return json({
      ...view,
      ...(options.expand.includes('names') ? { names: fieldNames(session, options) } : {}),
      ...(options.expand.includes('schema') ? { schema: fieldSchemas(session, options) } : {}),
    });
  });
  app.post('/rest/api/3/issue/bulkfetch', async (context) => {
    const session = context.get('session');
    const request = await bodyOf(context, bulkBody);
    const asked = request.issueIdsOrKeys.map(String);
    if (asked.length === 0) throw badRequest('issueIdsOrKeys must not be empty.');
    if (asked.length > MAX_AT_ONCE) throw badRequest(`Up to ${MAX_AT_ONCE} issues can be fetched at once.`);
    const found = asked.map((idOrKey) => ({ idOrKey, issue: issueByIdOrKey(session.store.state, idOrKey) }));
    const visible = found.flatMap(({ issue }) =>
      issue !== null && seesIssue(session.visibility, issue) ? [issue] : [],
    );
    const shown = new Set(visible);
    const options = { fields: ['key', ...(request.fields ?? ['*navigable'])], expand: request.expand ?? [] };
    return json({
      issues: issueViews(session, visible, options),
      issueErrors: found
        .filter(({ issue }) => issue === null || !shown.has(issue))
        .map(({ idOrKey }) => ({
          id: idOrKey,
          errorMessage: 'Issue does not exist or you do not have permission to see it.',
        })),
    });
  });
  app.get('/rest/api/3/issue/:issue/transitions', (context) => {
    const session = context.get('session');
    const issue = visibleIssue(session, context.req.param('issue'));
    const wanted = context.req.query('transitionId');
    const transitions = transitionViews(session, issue).filter(({ id }) => wanted === undefined || id === wanted);
    return json({ expand: 'transitions', transitions });
  });
}
