import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as z from 'zod';
import type { KeptLayer, LayerWrite, SettingsPlace } from '../../../core/model/kept-settings';
import { StorageBusy, StorageUnreachable } from '../engine/errors';
import { reached } from './reached';

const valueSchema = z.union([z.number(), z.string(), z.array(z.union([z.number(), z.string()])).readonly()]);
const layerSchema = z.record(z.string(), z.record(z.string(), valueSchema));

const ENTITY = 'settings';
const FORMAT = 1;
const NOTHING: KeptLayer = { status: 'kept', revision: 0, layer: {}, former: null, savedAt: null };

const revisionSchema = z.number().int().positive();
const documentSchema = z.object({
  format: z.literal(FORMAT),
  revision: revisionSchema,
  layer: layerSchema,
  former: layerSchema.optional(),
  savedAt: z.iso.datetime(),
});
type Document = z.infer<typeof documentSchema>;

/**
 * A stored layer; one read. Not in a batch: the platform accepts 45 batches a minute from a whole site, and thousands
 * of single reads. Throws a `StorageError` if the store does not answer.
 */
export async function readSettingsLayer(place: SettingsPlace): Promise<KeptLayer> {
  const raw = await reached(() => kvs.entity<unknown>(ENTITY).get(keyOf(place)));
  if (raw === undefined) return NOTHING;
  const known = documentSchema.safeParse(raw);
  if (known.success) {
    const { revision, layer, former = null, savedAt } = known.data;
    return { status: 'kept', revision, layer, former, savedAt: new Date(savedAt) };
  }
  const head = z
    .object({ format: z.number().catch(0), revision: revisionSchema.nullable().catch(null) })
    .safeParse(raw);
  const { format, revision } = head.data ?? { format: 0, revision: null };
  return format > FORMAT ? { status: 'newer' } : { status: 'damaged', revision };
}

/** Saves a layer if `over` is still the stored one; returns false if another writer was first. */
export async function saveSettingsLayer(
  place: SettingsPlace,
  { over, layer, former, savedAt }: LayerWrite,
): Promise<boolean> {
  const document: Document = {
    format: FORMAT,
    revision: (over ?? 0) + 1,
    layer,
    ...(former === null ? {} : { former }),
    savedAt: savedAt.toISOString(),
  };
  try {
    await reached(() => write(place, over, document));
    return true;
  } catch (error) {
    // The error code for a failed condition is not documented, so read what is stored now.
    if (error instanceof StorageBusy || error instanceof StorageUnreachable) throw error;
    const kept = await readSettingsLayer(place);
    if (kept.status === 'newer' || kept.revision !== over) return false;
    throw error;
  }
}

async function write(place: SettingsPlace, over: number | null, document: Document): Promise<void> {
  const key = keyOf(place);
  if (over === null) return kvs.entity<Document>(ENTITY).set(key, document);
  if (over === 0) return kvs.entity<Document>(ENTITY).set(key, document, { keyPolicy: 'FAIL_IF_EXISTS' });
  const conditions = new Filter<Document>().and('revision', FilterConditions.equalTo(over));
  return kvs.transact().set(key, document, { entityName: ENTITY, conditions }).execute();
}

/** Deletes a layer, and the layer before it. */
export async function removeSettingsLayer(place: SettingsPlace): Promise<void> {
  await reached(() => kvs.entity<unknown>(ENTITY).delete(keyOf(place)));
}

const keyOf = (place: SettingsPlace): string => (place.layer === 'site' ? 'site' : `project:${place.projectId}`);
