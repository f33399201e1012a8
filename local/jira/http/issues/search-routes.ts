import * as z from 'zod';
import { foundIssues, countIssues } from '../../jql/search';
import { readBoundedQuery } from '../../jql/query';
import { badRequest } from '../../problem';
import type { Session } from '../../session';
import { fieldNames, fieldSchemas, issueViews } from '../../views/issue-view';
import { bodyOf, json, listQuery } from '../answers';
import type { LocalApp } from '../local-app';
import { pageToken, positionIn } from '../page-token';

const searchBody = z.object({
  jql: z.string().nullish(),
  nextPageToken: z.string().nullish(),
  maxResults: z.number().int().nullish(),
  fields: z.array(z.string()).nullish(),
  expand: z.string().nullish(),
  fieldsByKeys: z.boolean().nullish(),
  properties: z.array(z.string()).max(5).nullish(),
  reconcileIssues: z.array(z.number()).max(50).nullish(),
});
type SearchRequest = z.infer<typeof searchBody>;

const DEFAULT_SIZE = 50;
/** Jira returns up to 5,000 issues a page if only ids or keys are requested, and far fewer with fields. */
const CAP_OF_IDS = 5000;
const CAP_WITH_FIELDS = 100;

export function searchRoutes(app: LocalApp): void {
  app.post('/rest/api/3/search/jql', async (context) =>
    json(search(context.get('session'), await bodyOf(context, searchBody))),
  );
  app.get('/rest/api/3/search/jql', (context) => {
    const maxResults = Number(context.req.query('maxResults') ?? DEFAULT_SIZE);
    if (!Number.isInteger(maxResults)) throw badRequest(`For input string: "${context.req.query('maxResults') ?? ''}"`);
    const request = {
      jql: context.req.query('jql'),
      nextPageToken: context.req.query('nextPageToken'),
      maxResults,
      fields: listQuery(context, 'fields')?.slice(),
      expand: context.req.query('expand'),
    };
    return json(search(context.get('session'), request));
  });
  app.post('/rest/api/3/search/approximate-count', async (context) => {
    const session = context.get('session');
    const { jql } = await bodyOf(context, z.object({ jql: z.string() }));
    return json({ count: countIssues(session, readBoundedQuery(jql, session).where) });
  });
}

function search(session: Session, request: SearchRequest) {
  const jql = request.jql ?? '';
  const fields = request.fields ?? ['id'];
  const expand = (request.expand ?? '').split(',').map((part) => part.trim());
  const query = readBoundedQuery(jql, session);
  const onlyIds = fields.every((id) => id === 'id' || id === 'key');
  const cap = onlyIds && !expand.includes('changelog') ? CAP_OF_IDS : CAP_WITH_FIELDS;
  const maxResults = Math.min(request.maxResults ?? DEFAULT_SIZE, cap);
  if (maxResults < 1) throw badRequest('The maxResults parameter must be at least 1.');
  const startAt = positionIn(request.nextPageToken, jql);
  const found = foundIssues(session, query, { startAt, maxResults: maxResults + 1 });
  const isLast = found.length <= maxResults;
  const options = { fields, expand };
  return {
    issues: issueViews(session, found.slice(0, maxResults), options),
    ...(expand.includes('names') ? { names: fieldNames(session, options) } : {}),
    ...(expand.includes('schema') ? { schema: fieldSchemas(session, options) } : {}),
    ...(isLast ? {} : { nextPageToken: pageToken(jql, startAt + maxResults) }),
    isLast,
  };
}
