import type * as z from 'zod';

/** What the notes of a job say; null for none, and for a text that no version of the app wrote so. */
export function keptNotes<Notes>(text: string | null, schema: z.ZodType<Notes>): Notes | null {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
