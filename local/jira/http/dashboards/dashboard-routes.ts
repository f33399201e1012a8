import * as z from 'zod';
import { badRequest, JiraProblem, notFound } from '../../problem';
import type { Session } from '../../session';
import type { SiteDashboard } from '../../site';
import { dropEntry, keepEntry } from '../../store/catalogue';
import { nextId } from '../../store/next-id';
import { accountOf } from '../../viewer';
import { userView } from '../../views/user-view';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json, noContent, pageBean, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { isSharedWith, mayChange, sharedBy, sharePermissions, shareView } from './shared-thing';

const createBody = z.object({
  name: z.string().min(1),
  description: z.string().nullish(),
  sharePermissions,
  editPermissions: sharePermissions,
});

/** Dashboards, as far as the caller may see them. */
export function dashboardRoutes(app: LocalApp): void {
  app.get('/rest/api/3/dashboard/search', (context) => {
    const session = context.get('session');
    const wanted = context.req.query('dashboardName')?.toLowerCase() ?? '';
    const found = [...session.store.catalogue.dashboards.values()]
      .filter((dashboard) => isSharedWith(dashboard, session) && dashboard.name.toLowerCase().includes(wanted))
      .map((dashboard) => dashboardView(session, dashboard));
    return json(pageBean(context, found, pageOf(context, { size: 50, cap: 100 })));
  });
  app.get('/rest/api/3/dashboard/:id', (context) => {
    const session = context.get('session');
    return json(dashboardView(session, visibleDashboard(session, context.req.param('id'))));
  });
  app.post('/rest/api/3/dashboard', async (context) => {
    const body = await bodyOf(context, createBody);
    const saved = context.get('write')((session) =>
      saveDashboard(session, {
        id: nextId(session.store, 'dashboard'),
        name: body.name,
        ownerAccountId: accountOf(session.viewer),
        shared: sharedBy(body.sharePermissions),
        gadgets: [],
      }),
    );
    return json(dashboardView(context.get('session'), saved));
  });
  app.delete('/rest/api/3/dashboard/:id', (context) => {
    context.get('write')((session) => {
      const { journal, catalogue } = session.store;
      const { id } = writableDashboard(session, context.req.param('id'));
      dropEntry(journal, { kind: 'dashboards', entries: catalogue.dashboards, id });
    });
    return noContent();
  });
}

/** The dashboard in a path, or Jira's 404 if this viewer sees none. */
export function visibleDashboard(session: Session, id: string): SiteDashboard {
  const dashboard = session.store.catalogue.dashboards.get(id);
  if (dashboard !== undefined && isSharedWith(dashboard, session)) return dashboard;
  throw notFound(`The dashboard with id '${id}' does not exist.`);
}

/** @throws Jira's 400 for a viewer who may see it but not change it */
export function writableDashboard(session: WriteSession, id: string): SiteDashboard {
  const dashboard = visibleDashboard(session, id);
  if (!mayChange(dashboard, session)) throw badRequest('You are not allowed to change this dashboard.');
  return dashboard;
}

export function saveDashboard(session: WriteSession, dashboard: SiteDashboard): SiteDashboard {
  const { journal, catalogue } = session.store;
  const isTaken = [...catalogue.dashboards.values()].some(
    ({ id, name, ownerAccountId }) =>
      id !== dashboard.id && name === dashboard.name && ownerAccountId === dashboard.ownerAccountId,
  );
  if (isTaken) throw new JiraProblem(400, [], { name: 'A dashboard of this name already exists.' });
  keepEntry(journal, { kind: 'dashboards', entries: catalogue.dashboards, id: dashboard.id }, dashboard);
  return dashboard;
}

function dashboardView(session: Session, dashboard: SiteDashboard) {
  const { id, name, ownerAccountId } = dashboard;
  const { accountId, active, avatarUrls, displayName, self } = userView(session, ownerAccountId);
  return {
    id,
    isFavourite: false,
    name,
    owner: { accountId, active, avatarUrls, displayName, self },
    popularity: 0,
    self: `${session.baseUrl}/rest/api/3/dashboard/${id}`,
    sharePermissions: shareView(dashboard),
    editPermissions: [],
    view: `/jira/dashboards/${id}`,
    isWritable: mayChange(dashboard, session),
    systemDashboard: false,
  };
}
