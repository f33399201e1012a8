import type * as z from 'zod';

/** What a kept JSON text says; null for none, and for a text that no version of the app wrote so. */
export function keptJson<Kept>(text: string | null, schema: z.ZodType<Kept>): Kept | null {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
