import * as z from 'zod';
import type { ReadLayer } from '../../../src/app/settings/places';
import type { KeptLayer, LayerWrite, SettingsPlace } from '../../../src/core/model/kept-settings';
import type { Page } from './questions';

const FORMAT = 1;
const valueSchema = z.union([z.number(), z.string(), z.array(z.union([z.number(), z.string()])).readonly()]);
const layerSchema = z.record(z.string(), z.record(z.string(), valueSchema));
const revisionSchema = z.number().int().positive();
const documentSchema = z.object({
  format: z.literal(FORMAT),
  revision: revisionSchema,
  layer: layerSchema,
  former: layerSchema.nullish(),
  savedAt: z.iso.datetime(),
});
const headSchema = z.object({ format: z.number().catch(0), revision: revisionSchema.nullable().catch(null) });

const NOTHING: KeptLayer = { status: 'kept', revision: 0, layer: {}, former: null, savedAt: null };

export interface SettingsStore {
  readonly readLayer: ReadLayer;
  readonly saveLayer: (place: SettingsPlace, write: LayerWrite) => Promise<boolean>;
}

/** Others may save meanwhile: what was read counts as current for this long. */
const FRESH_MS = 60_000;

/**
 * Settings in the documents that all users of the extension share. Everybody may write there, so the content is
 * validated like any outside data.
 */
export function sharedSettings({ readDocument, writeDocument }: Page, now: () => Date): SettingsStore {
  const known = new Map<string, { readonly at: number; readonly layer: Promise<unknown> }>();
  const raw = (name: string): Promise<unknown> => {
    const before = known.get(name);
    if (before !== undefined && now().getTime() - before.at < FRESH_MS) return before.layer;
    const layer = readDocument(name);
    known.set(name, { at: now().getTime(), layer });
    layer.catch(() => known.delete(name));
    return layer;
  };
  return {
    readLayer: async (place) => layerFrom(await raw(nameOf(place))),
    async saveLayer(place, { over, layer, former, savedAt }) {
      const name = nameOf(place);
      known.delete(name);
      const present = await readDocument(name);
      const kept = layerFrom(present);
      if (kept.status === 'newer' || kept.revision !== over) return false;
      const document = { format: FORMAT, revision: (over ?? 0) + 1, layer, former, savedAt: savedAt.toISOString() };
      return writeDocument({ name, document, over: present });
    },
  };
}

function layerFrom(raw: unknown): KeptLayer {
  if (raw === null || raw === undefined) return NOTHING;
  const document = documentSchema.safeParse(raw);
  if (document.success) {
    const { revision, layer, former = null, savedAt } = document.data;
    return { status: 'kept', revision, layer, former, savedAt: new Date(savedAt) };
  }
  const { format, revision } = headSchema.safeParse(raw).data ?? { format: 0, revision: null };
  return format > FORMAT ? { status: 'newer' } : { status: 'damaged', revision };
}

const nameOf = (place: SettingsPlace): string =>
  place.layer === 'site' ? 'organisation' : `project.${place.projectId}`;
