import * as z from 'zod';
import { type Azure, read } from '../client';

const relationSchema = z.object({
  rel: z.string(),
  url: z.string(),
  attributes: z.object({ comment: z.string().nullish(), authorizedDate: z.string().nullish() }).nullish(),
});

const batchSchema = z.object({
  value: z.array(z.object({ id: z.number(), relations: z.array(relationSchema).nullish() }).nullable()),
});

export const hyperlinkSchema = z.object({
  url: z.string(),
  /** The comment of its author; empty without one. */
  comment: z.string(),
  /** When it was added; null if unknown. */
  at: z.string().nullable(),
});

/** An address on a work item. */
export type Hyperlink = Readonly<z.infer<typeof hyperlinkSchema>>;

const IDS_AT_ONCE = 200;

/** The addresses on these work items; items without addresses are left out. */
export async function readHyperlinks(
  azure: Azure,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Hyperlink[]>> {
  const found = new Map<number, readonly Hyperlink[]>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const body = { ids: ids.slice(start, start + IDS_AT_ONCE), $expand: 'Relations', errorPolicy: 'omit' };
    const json = await azure.ask(['_apis', 'wit', 'workitemsbatch'], { method: 'POST', body });
    for (const item of read(batchSchema, json, 'workitemsbatch').value) {
      const links = (item?.relations ?? []).filter(({ rel }) => rel === 'Hyperlink').map(hyperlinkOf);
      if (item !== null && links.length > 0) found.set(item.id, links);
    }
  }
  return found;
}

const hyperlinkOf = ({ url, attributes }: z.infer<typeof relationSchema>): Hyperlink => ({
  url,
  comment: attributes?.comment ?? '',
  at: attributes?.authorizedDate ?? null,
});
