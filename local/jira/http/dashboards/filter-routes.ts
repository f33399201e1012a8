import * as z from 'zod';
import { readQuery } from '../../jql/query';
import { badRequest, JiraProblem } from '../../problem';
import type { Session } from '../../session';
import type { SiteFilter } from '../../site';
import { dropEntry, keepEntry } from '../../store/catalogue';
import { nextId } from '../../store/next-id';
import { accountOf } from '../../viewer';
import { userView } from '../../views/user-view';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json, listQuery, noContent, pageBean, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { isSharedWith, mayChange, sharedBy, sharePermissions, shareView } from './shared-thing';

const createBody = z.object({
  name: z.string().min(1),
  jql: z.string().default(''),
  description: z.string().nullish(),
  sharePermissions: sharePermissions.default([]),
});

/** Saved filters, as far as the caller may see them. */
export function filterRoutes(app: LocalApp): void {
  app.get('/rest/api/3/filter/search', (context) => {
    const session = context.get('session');
    const wanted = context.req.query('filterName')?.toLowerCase() ?? '';
    const ids = listQuery(context, 'id');
    const expand = listQuery(context, 'expand') ?? [];
    const found = visibleFilters(session)
      .filter(({ id, name }) => name.toLowerCase().includes(wanted) && (ids === undefined || ids.includes(id)))
      .sort((one, other) => one.name.localeCompare(other.name))
      .map((filter) => detailsView(session, filter, expand));
    return json(pageBean(context, found, pageOf(context, { size: 50, cap: 100 })));
  });
  app.get('/rest/api/3/filter/:id', (context) => {
    const session = context.get('session');
    return json(filterView(session, visibleFilter(session, context.req.param('id'))));
  });
  app.post('/rest/api/3/filter', async (context) => {
    const body = await bodyOf(context, createBody);
    const saved = context.get('write')((session) => createFilter(session, body));
    return json(filterView(context.get('session'), saved));
  });
  app.delete('/rest/api/3/filter/:id', (context) => {
    context.get('write')((session) => {
      const filter = visibleFilter(session, context.req.param('id'));
      if (!mayChange(filter, session)) throw badRequest('You are not allowed to delete this filter.');
      const { journal, catalogue } = session.store;
      dropEntry(journal, { kind: 'filters', entries: catalogue.filters, id: filter.id });
    });
    return noContent();
  });
}

function createFilter(session: WriteSession, { name, jql, sharePermissions: shares }: z.infer<typeof createBody>) {
  const { journal, catalogue } = session.store;
  const ownerAccountId = accountOf(session.viewer);
  const isTaken = [...catalogue.filters.values()].some(
    (known) => known.name === name && known.ownerAccountId === ownerAccountId,
  );
  if (isTaken) throw new JiraProblem(400, [], { filterName: 'Filter with same name already exists.' });
  // Refuses invalid JQL, as the search would.
  readQuery(jql, session);
  const filter: SiteFilter = {
    id: nextId(session.store, 'filter'),
    name,
    jql,
    ownerAccountId,
    shared: sharedBy(shares),
  };
  keepEntry(journal, { kind: 'filters', entries: catalogue.filters, id: filter.id }, filter);
  return filter;
}

const visibleFilters = (session: Session): readonly SiteFilter[] =>
  [...session.store.catalogue.filters.values()].filter((filter) => isSharedWith(filter, session));

/** The filter in a path, or Jira's 400 if this viewer sees none. */
function visibleFilter(session: Session, id: string): SiteFilter {
  const filter = session.store.catalogue.filters.get(id);
  if (filter !== undefined && isSharedWith(filter, session)) return filter;
  throw badRequest(
    `The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.`,
  );
}

function filterView(session: Session, filter: SiteFilter) {
  const { id, jql } = filter;
  const query = encodeURIComponent(jql);
  return {
    ...briefView(session, filter),
    owner: userView(session, filter.ownerAccountId),
    jql,
    viewUrl: `${session.baseUrl}/issues/?filter=${id}`,
    searchUrl: `${session.baseUrl}/rest/api/3/search/jql?jql=${query}`,
    favourite: false,
    favouritedCount: 0,
    sharePermissions: shareView(filter),
    editPermissions: [],
    sharedUsers: { size: 0, items: [], 'max-results': 1000, 'start-index': 0, 'end-index': 0 },
    subscriptions: { size: 0, items: [], 'max-results': 1000, 'start-index': 0, 'end-index': 0 },
  };
}

function detailsView(session: Session, filter: SiteFilter, expand: readonly string[]) {
  return {
    expand: 'description,owner,jql,viewUrl,searchUrl,favourite,favouritedCount,sharePermissions,editPermissions',
    ...briefView(session, filter),
    ...(expand.includes('jql') ? { jql: filter.jql } : {}),
    ...(expand.includes('owner') ? { owner: userView(session, filter.ownerAccountId) } : {}),
    ...(expand.includes('sharePermissions') ? { sharePermissions: shareView(filter) } : {}),
  };
}

const briefView = ({ baseUrl }: Session, { id, name }: SiteFilter) => ({
  self: `${baseUrl}/rest/api/3/filter/${id}`,
  id,
  name,
});
