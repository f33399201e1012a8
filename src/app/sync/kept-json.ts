import type * as z from 'zod';

/** The content of a stored JSON text; null without one, or for a text in a shape that no version of the app wrote. */
export function keptJson<Kept>(text: string | null, schema: z.ZodType<Kept>): Kept | null {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
