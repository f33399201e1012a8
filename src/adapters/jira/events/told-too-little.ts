import * as z from 'zod';
import type { Happening } from '../../../core/model/happening';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const named = z.object({ id }).nullish().catch(null);
const optionalId = id.nullish().catch(null);

/** Where events name their subject, even if they contain nothing else. */
const namesSchema = z.object({
  issue: named,
  sourceIssueId: optionalId,
  destinationIssueId: optionalId,
  sprint: named,
});

/** The subject of an event that cannot be understood: to be read again. Null if the event does not name it. */
export function namedAtLeast(event: unknown): Extract<Happening, { readonly kind: 'told-too-little' }> | null {
  const names = namesSchema.safeParse(event);
  if (!names.success) return null;
  const { issue, sourceIssueId, destinationIssueId, sprint } = names.data;
  const itemIds = [issue?.id, sourceIssueId, destinationIssueId].flatMap((each) => each ?? []);
  const iterationIds = sprint === null || sprint === undefined ? [] : [sprint.id];
  if (itemIds.length + iterationIds.length === 0) return null;
  return { kind: 'told-too-little', itemIds, iterationIds, projectKeys: [] };
}
