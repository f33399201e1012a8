import * as z from 'zod';
import type { Stream } from '../streams';

const membersSchema = z.object({
  sourceId: z.number().int(),
  targetId: z.number().int(),
  changedDate: z.string(),
  isActive: z.boolean(),
  changedBy: z.unknown().optional(),
});

/** The members are in the row itself, or below `attributes`. */
const rowSchema = z
  .object({ rel: z.string(), attributes: z.record(z.string(), z.unknown()).nullish() })
  .loose()
  .transform(({ rel, attributes, ...row }) => ({ rel, members: membersSchema.safeParse({ ...row, ...attributes }) }))
  .transform(({ rel, members }, context): LinkRow => {
    if (members.success) return { rel, ...members.data };
    context.issues.push({ code: 'custom', input: rel, message: z.prettifyError(members.error) });
    return z.NEVER;
  });

/** A link that was added or (`isActive` false) removed. The source is the parent, or the item that comes first. */
export interface LinkRow {
  /** Usually without a direction. */
  readonly rel: string;
  readonly sourceId: number;
  readonly targetId: number;
  readonly changedDate: string;
  readonly isActive: boolean;
  readonly changedBy?: unknown;
}

/**
 * Every link between work items of a project. Links create no revision: only this stream reports when parents changed.
 */
export const linkStream: Stream<LinkRow> = { name: 'workitemlinks', query: {}, row: rowSchema };
