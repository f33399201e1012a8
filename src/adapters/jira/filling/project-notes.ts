import * as z from 'zod';
import type { TimeBudget } from '../translation/issue/time-budget';
import { translationContext, type TranslationContext } from '../translation/site/context';
import type { FieldMap } from '../translation/fields/field-map';
import { LINK_READINGS } from '../translation/issue/link-meaning';
import type { ReadProject } from './read-project';

const refs = z.array(z.object({ id: z.string().nullable(), name: z.string() }));
const fieldMapSchema = z.object({
  sprint: refs,
  epicLink: refs,
  epicName: refs,
  flagged: refs,
  estimate: refs,
  startOn: refs,
  targetEnd: refs,
  criteria: refs,
  parentTypes: z.array(z.string()),
}) satisfies z.ZodType<FieldMap>;
const notesSchema = z.object({
  fields: fieldMapSchema,
  meaningByPhrase: z.array(z.tuple([z.string(), z.enum(LINK_READINGS)])),
});

/** The stored configuration of a project: its issues and events are read with it, without new requests. */
export type ProjectNotes = z.infer<typeof notesSchema>;

export function notesText({ fields, meaningByPhrase }: Pick<ReadProject, 'fields' | 'meaningByPhrase'>): string {
  return JSON.stringify({ fields, meaningByPhrase });
}

/** Null if an earlier version of the app wrote it in another shape: then the configuration is read again. */
export function notesFrom(text: string | null): ProjectNotes | null {
  if (text === null) return null;
  const parsed = notesSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** A new context with the project's configuration. */
export function contextFrom(
  { fields, meaningByPhrase }: ProjectNotes,
  takenAt: Date,
  budget?: TimeBudget,
): TranslationContext {
  const context = translationContext(fields, takenAt, { budget });
  for (const [phrase, meaning] of meaningByPhrase) context.seen.meaningByPhrase.set(phrase, meaning);
  return context;
}
