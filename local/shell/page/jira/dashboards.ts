import * as z from 'zod';
import { everyPage, pageOf } from './jira';
import { ask, tell } from './request';

const REST = '/rest/api/3/dashboard';
const segment = encodeURIComponent;

const dashboardShape = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.object({ accountId: z.string(), displayName: z.string() }).optional(),
  isWritable: z.boolean().default(false),
});
export type Dashboard = z.infer<typeof dashboardShape>;

const gadgetShape = z.object({
  id: z.number(),
  moduleKey: z.string(),
  title: z.string(),
  position: z.object({ row: z.number(), column: z.number() }),
});
export type Gadget = z.infer<typeof gadgetShape>;

/** Possible widths of a gadget, in columns of twelve. */
export const SPANS = [3, 4, 6, 8, 12] as const;
export type Span = (typeof SPANS)[number];

/** The data kept with a gadget: the app's own configuration, and its width. */
const configShape = z.record(z.string(), z.unknown());
const layoutShape = z.object({ columnSpan: z.union(SPANS.map((span) => z.literal(span))) });

export const fetchDashboards = (signal: AbortSignal) =>
  everyPage((startAt) => ask(`${REST}/search?startAt=${startAt}`, pageOf(dashboardShape), { signal }));

export const fetchDashboard = (id: string, signal: AbortSignal) =>
  ask(`${REST}/${segment(id)}`, dashboardShape, { signal });

export const createDashboard = (name: string) =>
  ask(REST, dashboardShape, {
    method: 'POST',
    body: { name, sharePermissions: [{ type: 'authenticated' }], editPermissions: [] },
  });

/** A gadget with its kept data. */
export interface PlacedGadget extends Gadget {
  /** Null if it was never configured. */
  readonly config: Readonly<Record<string, unknown>> | null;
  readonly columnSpan: Span;
}

/** In reading order. */
export async function fetchGadgets(dashboardId: string, signal: AbortSignal): Promise<readonly PlacedGadget[]> {
  const path = `${REST}/${segment(dashboardId)}/gadget`;
  const { gadgets } = await ask(path, z.object({ gadgets: z.array(gadgetShape) }), { signal });
  return Promise.all(
    gadgets.map(async (gadget) => {
      const place = { dashboardId, gadgetId: gadget.id };
      const keys = await propertyKeys(place, signal);
      const [config, layout] = await Promise.all([
        keys.has('config') ? property({ ...place, name: 'config' }, configShape, signal) : null,
        keys.has('layout') ? property({ ...place, name: 'layout' }, layoutShape, signal) : null,
      ]);
      return { ...gadget, config, columnSpan: layout?.columnSpan ?? 12 };
    }),
  );
}

interface GadgetPlace {
  readonly dashboardId: string;
  readonly gadgetId: number;
}

interface PropertyPlace extends GadgetPlace {
  readonly name: 'config' | 'layout';
}

const propertiesPath = ({ dashboardId, gadgetId }: GadgetPlace): string =>
  `${REST}/${segment(dashboardId)}/items/${gadgetId}/properties`;
const pathOf = (place: PropertyPlace): string => `${propertiesPath(place)}/${place.name}`;

async function propertyKeys(place: GadgetPlace, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const shape = z.object({ keys: z.array(z.object({ key: z.string() })) });
  const { keys } = await ask(propertiesPath(place), shape, { signal });
  return new Set(keys.map(({ key }) => key));
}

async function property<Shape extends z.ZodType>(
  place: PropertyPlace,
  shape: Shape,
  signal: AbortSignal,
): Promise<z.infer<Shape>> {
  const { value } = await ask(pathOf(place), z.object({ value: z.unknown() }), { signal });
  return shape.parse(value);
}

export const saveProperty = (place: PropertyPlace, value: unknown) =>
  tell(pathOf(place), { method: 'PUT', body: value });

export const addGadget = (dashboardId: string, gadget: { readonly moduleKey: string; readonly title: string }) =>
  ask(`${REST}/${segment(dashboardId)}/gadget`, gadgetShape, { method: 'POST', body: gadget });

export const placeGadget = (dashboardId: string, { id, position }: Pick<Gadget, 'id' | 'position'>) =>
  tell(`${REST}/${segment(dashboardId)}/gadget/${id}`, { method: 'PUT', body: { position } });

export const removeGadget = (dashboardId: string, gadgetId: number) =>
  tell(`${REST}/${segment(dashboardId)}/gadget/${gadgetId}`, { method: 'DELETE' });
