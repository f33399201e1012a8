import * as z from 'zod';
import type { Stream } from '../streams';

const toldSchema = z.object({
  sourceId: z.number().int(),
  targetId: z.number().int(),
  changedDate: z.string(),
  isActive: z.boolean(),
  changedBy: z.unknown().optional(),
});

/** The members stand in the row itself, or below `attributes`. */
const rowSchema = z
  .object({ rel: z.string(), attributes: z.record(z.string(), z.unknown()).nullish() })
  .loose()
  .transform(({ rel, attributes, ...row }) => ({ rel, told: toldSchema.safeParse({ ...row, ...attributes }) }))
  .transform(({ rel, told }, context): LinkRow => {
    if (told.success) return { rel, ...told.data };
    context.issues.push({ code: 'custom', input: rel, message: z.prettifyError(told.error) });
    return z.NEVER;
  });

/** A link that was made or (`isActive` false) removed. The source is the parent, or what comes first. */
export interface LinkRow {
  /** Without a direction, as a rule. */
  readonly rel: string;
  readonly sourceId: number;
  readonly targetId: number;
  readonly changedDate: string;
  readonly isActive: boolean;
  readonly changedBy?: unknown;
}

/** Every link between work items of a project. Links make no revision: only this tells when parents changed. */
export const linkStream: Stream<LinkRow> = { name: 'workitemlinks', query: {}, row: rowSchema };
