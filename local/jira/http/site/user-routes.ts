import { JiraProblem, badRequest } from '../../problem';
import { accountOf } from '../../viewer';
import { timeStamp } from '../../time-stamp';
import { userView } from '../../views/user-view';
import { json, listQuery, pageBean, pageOf } from '../answers';
import type { LocalApp, LocalContext } from '../local-app';

export function userRoutes(app: LocalApp): void {
  app.get('/rest/api/3/myself', (context) => {
    const session = context.get('session');
    const accountId = accountOf(session.viewer);
    const groups = [...session.store.catalogue.groups.values()].filter((group) => group.members.includes(accountId));
    return json({
      ...userView(session, accountId),
      locale: session.store.catalogue.users.get(accountId)?.locale ?? 'en_US',
      groups: { size: groups.length, items: [] },
      applicationRoles: { size: 1, items: [] },
      expand: 'groups,applicationRoles',
    });
  });
  app.get('/rest/api/3/serverInfo', (context) => {
    const { store, baseUrl, now } = context.get('session');
    return json({
      baseUrl,
      displayUrl: baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      buildDate: timeStamp(0),
      serverTime: timeStamp(now),
      serverTimeZone: store.timeZone,
      scmInfo: 'local',
      serverTitle: store.name,
    });
  });
  app.get('/rest/api/3/user', (context) => {
    const session = context.get('session');
    const accountId = context.req.query('accountId');
    if (accountId === undefined) throw badRequest("The query parameter 'accountId' must be provided.");
    if (!session.store.catalogue.users.has(accountId)) {
      throw new JiraProblem(404, ['Specified user does not exist or you do not have required permissions']);
    }
    return json({ ...userView(session, accountId), expand: 'groups,applicationRoles' });
  });
  app.get('/rest/api/3/user/bulk', (context) => {
    const session = context.get('session');
    const asked = listQuery(context, 'accountId');
    if (asked === undefined) throw badRequest("The query parameter 'accountId' must be provided.");
    const known = asked.filter((accountId) => session.store.catalogue.users.has(accountId));
    const views = known.map((accountId) => userView(session, accountId));
    return json(pageBean(context, views, pageOf(context, { size: 10, cap: 200 })));
  });
  app.get('/rest/api/3/users/search', (context) => json(slice(context, '', { size: 50, cap: 1000 })));
  app.get('/rest/api/3/user/search', (context) =>
    json(slice(context, context.req.query('query') ?? '', { size: 50, cap: 1000 })),
  );
  app.get('/rest/api/3/user/assignable/search', (context) => {
    if ((context.req.query('project') ?? context.req.query('issueKey') ?? context.req.query('issueId')) === undefined) {
      throw badRequest("Either the 'project', 'issueKey' or 'issueId' query parameter must be provided.");
    }
    return json(slice(context, context.req.query('query') ?? '', { size: 50, cap: 1000 }));
  });
}

function slice(context: LocalContext, query: string, limits: { readonly size: number; readonly cap: number }) {
  const session = context.get('session');
  const { startAt, maxResults } = pageOf(context, limits);
  const wanted = query.toLowerCase();
  return [...session.store.catalogue.users.values()]
    .filter((user) => user.displayName.toLowerCase().includes(wanted))
    .slice(startAt, startAt + maxResults)
    .map((user) => userView(session, user.accountId));
}
