import * as z from 'zod';
import { type Azure, read } from '../client';

const itemSchema = z.object({
  id: z.number(),
  rev: z.number(),
  fields: z.record(z.string(), z.unknown()),
});

/** A work item as it is now, as far as the token may see it. */
export type PresentItem = Readonly<z.infer<typeof itemSchema>>;

const batchSchema = z.object({ value: z.array(itemSchema.nullable()) });

const IDS_AT_ONCE = 200;

/** These fields of these work items. Items that are deleted or hidden from the token are left out. */
export async function readPresent(
  azure: Azure,
  ids: readonly number[],
  fields: readonly string[],
): Promise<ReadonlyMap<number, PresentItem>> {
  const found = new Map<number, PresentItem>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const body = { ids: ids.slice(start, start + IDS_AT_ONCE), fields, errorPolicy: 'omit' };
    const json = await azure.ask(['_apis', 'wit', 'workitemsbatch'], { method: 'POST', body });
    for (const item of read(batchSchema, json, 'workitemsbatch').value) if (item !== null) found.set(item.id, item);
  }
  return found;
}

/**
 * Replaces all tags of a work item, if it is still at this revision. It replaces, because the operation `add` can only
 * add tags. @throws AzureConflict if it was changed since
 */
export async function replaceTags(
  azure: Azure,
  { id, rev, tags }: { readonly id: number; readonly rev: number; readonly tags: readonly string[] },
): Promise<void> {
  const body = [
    { op: 'test', path: '/rev', value: rev },
    { op: 'replace', path: '/fields/System.Tags', value: tags.join('; ') },
  ];
  await azure.ask(['_apis', 'wit', 'workitems', String(id)], { method: 'PATCH', body });
}
