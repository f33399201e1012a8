import * as z from 'zod';
import type { Stream } from '../streams';

const revisionSchema = z.object({
  id: z.number().int().positive(),
  rev: z.number().int().positive(),
  fields: z.record(z.string(), z.unknown()),
});

/** A work item as a whole after one of its changes. Fields without a value are absent. */
export interface Revision {
  readonly id: number;
  readonly rev: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Every revision of every work item of a project, in the order in which they were made over all items. */
export const revisionStream: Stream<Revision> = {
  name: 'workitemrevisions',
  query: { includeIdentityRef: 'true', includeDeleted: 'true' },
  row: revisionSchema,
};
