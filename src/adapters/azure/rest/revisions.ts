import * as z from 'zod';
import type { Stream } from '../streams';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const revisionSchema = z.object({
  id: z.number().int().positive(),
  rev: z.number().int().positive(),
  // Each field is parsed where it is used: copying all of them takes longer than the rest of the reading.
  fields: z.custom<Readonly<Record<string, unknown>>>(isRecord, 'Fields are not an object'),
});

/** A whole work item after one of its changes. Fields without a value are absent. */
export interface Revision {
  readonly id: number;
  readonly rev: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The number of rows requested in one batch; the service may send fewer. */
const MAX_ROWS = '1000';

/** Every revision of every work item of a project, in the order of their creation over all items. */
export const revisionStream: Stream<Revision> = {
  name: 'workitemrevisions',
  query: { includeIdentityRef: 'true', includeDeleted: 'true', $maxPageSize: MAX_ROWS },
  row: revisionSchema,
};
