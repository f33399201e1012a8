import * as z from 'zod';
import { badRequest } from '../../problem';
import type { Session } from '../../session';
import { historyRows } from '../../store/journal';
import type { Row } from '../../store/sql-database';
import { listParameter, numberIn, textIn } from '../../store/sql-database';
import { visibleWhere } from '../../store/visibility';
import { bulkChangelogText, changelogView } from '../../views/changelog-view';
import { bodyOf, json, jsonText, pageBean, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { pageToken, positionIn } from '../page-token';
import { visibleIssue } from '../visible-issue';

const bulkBody = z.object({
  issueIdsOrKeys: z.array(z.union([z.string(), z.number()])).nullish(),
  fieldIds: z.array(z.string()).nullish(),
  maxResults: z.number().int().nullish(),
  nextPageToken: z.string().nullish(),
});
type BulkRequest = z.infer<typeof bulkBody>;

const MAX_ISSUES = 1000;
const MAX_FIELDS = 10;
const DEFAULT_SIZE = 1000;
const CAP = 10_000;

export function changelogRoutes(app: LocalApp): void {
  app.post('/rest/api/3/changelog/bulkfetch', async (context) =>
    jsonText(bulkChangelog(context.get('session'), await bodyOf(context, bulkBody))),
  );
  app.get('/rest/api/3/issue/:issue/changelog', (context) => {
    const session = context.get('session');
    const issue = visibleIssue(session, context.req.param('issue'));
    const page = pageOf(context, { size: 100, cap: 100 });
    return json(pageBean(context, changelogView(session, issue.id), page));
  });
}

function bulkChangelog(session: Session, request: BulkRequest): string {
  const asked = (request.issueIdsOrKeys ?? []).map(String);
  if (asked.length === 0) throw badRequest('issueIdsOrKeys must not be empty.');
  if (asked.length > MAX_ISSUES) throw badRequest(`The number of issues must not be more than ${MAX_ISSUES}.`);
  const fieldIds = request.fieldIds ?? [];
  if (fieldIds.length > MAX_FIELDS) throw badRequest(`The number of fieldIds must not be more than ${MAX_FIELDS}.`);
  const maxResults = Math.min(Math.max(1, request.maxResults ?? DEFAULT_SIZE), CAP);
  const listing = JSON.stringify([asked, fieldIds]);
  const start = positionIn(request.nextPageToken, listing);
  const rows = withFields(
    historyRows(session.store.journal, { issueIds: visibleIds(session, asked), until: session.store.until }),
    fieldIds,
  );
  const end = start + maxResults;
  return bulkChangelogText(session, rows.slice(start, end), end < rows.length ? pageToken(listing, end) : null);
}

/** Skips issues that do not exist, or that the viewer may not see. */
function visibleIds({ store, visibility }: Session, idsOrKeys: readonly string[]): readonly number[] {
  const visible = visibleWhere(visibility);
  const asked = listParameter(idsOrKeys);
  const rows = store.state.all(
    `SELECT id FROM issue WHERE (key IN (SELECT value FROM json_each(?))
       OR id IN (SELECT CAST(value AS INTEGER) FROM json_each(?) WHERE value NOT GLOB '*[^0-9]*')) AND ${visible.sql}`,
    [asked, asked, ...visible.values],
  );
  return rows.map((row) => numberIn(row, 'id'));
}

function withFields(rows: readonly Row[], fieldIds: readonly string[]): readonly Row[] {
  if (fieldIds.length === 0) return rows;
  return rows.flatMap((row) => {
    const items: readonly { readonly fieldId?: string; readonly field: string }[] = JSON.parse(textIn(row, 'items'));
    const wanted = items.filter((item) => fieldIds.includes(item.fieldId ?? item.field));
    return wanted.length === 0 ? [] : [{ ...row, items: JSON.stringify(wanted) }];
  });
}
