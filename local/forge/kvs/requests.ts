import * as z from 'zod';
import { conditionShape, filtersShape } from './condition';

const TTL_SECONDS = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 } as const;

const options = z
  .object({
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    ttl: z.object({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) }).optional(),
  })
  .nullish();
export type SetOptions = z.infer<typeof options>;

/** When a value set now expires; null for never. */
export const expiryOf = (given: SetOptions, now: number): number | null =>
  given?.ttl === undefined ? null : now + given.ttl.value * TTL_SECONDS[given.ttl.unit] * 1000;

export const keyRequest = z.object({ key: z.string(), entityName: z.string().optional() });
export const setRequest = keyRequest.extend({ value: z.unknown(), options });
export const queryRequest = z.object({
  limit: z.number().int().positive().optional(),
  after: z.string().optional(),
  where: z
    .array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.array(z.unknown()) }))
    .default([]),
});
export const entityQueryRequest = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.unknown()).default([]),
  range: conditionShape.optional(),
  filters: filtersShape.default({}),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  limit: z.number().int().positive().optional(),
  cursor: z.string().optional(),
});
const conditioned = keyRequest.extend({ conditions: filtersShape.optional() });
export const transactionRequest = z.object({
  set: z.array(setRequest.extend({ conditions: filtersShape.optional() })).default([]),
  delete: z.array(conditioned).default([]),
  check: z.array(conditioned).default([]),
});
