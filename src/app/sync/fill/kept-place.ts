import type * as z from 'zod';

/** What the text of a job's place says; null for none, and for a text that no version of the app wrote so. */
export function keptPlace<Place>(text: string | null, schema: z.ZodType<Place>): Place | null {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
