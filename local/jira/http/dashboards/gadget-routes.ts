import * as z from 'zod';
import { notFound } from '../../problem';
import type { SiteDashboard, SiteGadget } from '../../site';
import { nextId } from '../../store/next-id';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json, noContent } from '../answers';
import { saveDashboard, visibleDashboard, writableDashboard } from './dashboard-routes';
import type { LocalApp } from '../local-app';

const COLORS = ['blue', 'red', 'yellow', 'green', 'cyan', 'purple', 'gray', 'white'] as const;
const position = z.object({ row: z.number().int().min(0), column: z.number().int().min(0) });
const updateBody = z.object({
  title: z.string().nullish(),
  color: z.enum(COLORS).nullish(),
  position: position.nullish(),
});
const createBody = updateBody.extend({ moduleKey: z.string().min(1) });

/** Gadgets of dashboards, and the properties that apps keep with them. */
export function gadgetRoutes(app: LocalApp): void {
  app.get('/rest/api/3/dashboard/:dashboard/gadget', (context) => {
    const { gadgets } = visibleDashboard(context.get('session'), context.req.param('dashboard'));
    return json({ gadgets: [...gadgets].sort(inReadingOrder).map(gadgetView) });
  });
  app.post('/rest/api/3/dashboard/:dashboard/gadget', async (context) => {
    const body = await bodyOf(context, createBody);
    const added = context.get('write')((session) => {
      const dashboard = writableDashboard(session, context.req.param('dashboard'));
      const lowest = Math.max(-1, ...dashboard.gadgets.map(({ position: { row } }) => row));
      const gadget: SiteGadget = {
        id: Number(nextId(session.store, 'gadget')),
        moduleKey: body.moduleKey,
        title: body.title ?? body.moduleKey,
        color: body.color ?? 'blue',
        position: body.position ?? { row: lowest + 1, column: 0 },
        properties: {},
      };
      saveDashboard(session, { ...dashboard, gadgets: [...dashboard.gadgets, gadget] });
      return gadget;
    });
    return json(gadgetView(added));
  });
  app.put('/rest/api/3/dashboard/:dashboard/gadget/:gadget', async (context) => {
    const body = await bodyOf(context, updateBody);
    const { dashboard, gadget } = context.req.param();
    context.get('write')((session) =>
      changeGadget(session, { dashboard, gadget }, (before) => ({
        ...before,
        title: body.title ?? before.title,
        color: body.color ?? before.color,
        position: body.position ?? before.position,
      })),
    );
    return noContent();
  });
  app.delete('/rest/api/3/dashboard/:dashboard/gadget/:gadget', (context) => {
    context.get('write')((session) => {
      const dashboard = writableDashboard(session, context.req.param('dashboard'));
      const gone = gadgetOf(dashboard, context.req.param('gadget'));
      saveDashboard(session, { ...dashboard, gadgets: dashboard.gadgets.filter(({ id }) => id !== gone.id) });
    });
    return noContent();
  });
  app.get('/rest/api/3/dashboard/:dashboard/items/:gadget/properties', (context) => {
    const session = context.get('session');
    const { properties } = gadgetOf(
      visibleDashboard(session, context.req.param('dashboard')),
      context.req.param('gadget'),
    );
    const self = `${session.baseUrl}${context.req.path}`;
    return json({ keys: Object.keys(properties).map((key) => ({ key, self: `${self}/${key}` })) });
  });
  app.get('/rest/api/3/dashboard/:dashboard/items/:gadget/properties/:key', (context) => {
    const { dashboard, gadget, key } = context.req.param();
    const { properties } = gadgetOf(visibleDashboard(context.get('session'), dashboard), gadget);
    if (!Object.hasOwn(properties, key)) throw notFound(`The property with key '${key}' does not exist.`);
    return json({ key, value: properties[key] });
  });
  app.put('/rest/api/3/dashboard/:dashboard/items/:gadget/properties/:key', async (context) => {
    const value = await bodyOf(context, z.json());
    const { dashboard, gadget, key } = context.req.param();
    const isNew = context.get('write')((session) => {
      let had = false;
      changeGadget(session, { dashboard, gadget }, (before) => {
        had = Object.hasOwn(before.properties, key);
        return { ...before, properties: { ...before.properties, [key]: value } };
      });
      return !had;
    });
    return new Response(null, { status: isNew ? 201 : 200 });
  });
}

function changeGadget(
  session: WriteSession,
  asked: { readonly dashboard: string; readonly gadget: string },
  change: (before: SiteGadget) => SiteGadget,
): void {
  const dashboard = writableDashboard(session, asked.dashboard);
  const before = gadgetOf(dashboard, asked.gadget);
  const gadgets = dashboard.gadgets.map((gadget) => (gadget.id === before.id ? change(gadget) : gadget));
  saveDashboard(session, { ...dashboard, gadgets });
}

function gadgetOf({ gadgets }: SiteDashboard, gadgetId: string): SiteGadget {
  const gadget = gadgets.find(({ id }) => String(id) === gadgetId);
  if (gadget === undefined) throw notFound(`The dashboard gadget with id '${gadgetId}' does not exist.`);
  return gadget;
}

function inReadingOrder({ position: one }: SiteGadget, { position: other }: SiteGadget): number {
  return one.row - other.row || one.column - other.column;
}

const gadgetView = ({ id, moduleKey, color, position: place, title }: SiteGadget) => ({
  id,
  moduleKey,
  color,
  position: place,
  title,
});
