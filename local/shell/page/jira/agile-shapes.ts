import * as z from 'zod';

export const boardShape = z.object({ id: z.number(), name: z.string(), type: z.string() });
export type Board = z.infer<typeof boardShape>;

export const boardConfigurationShape = z.object({
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ id: z.string() })) })),
  }),
  estimation: z
    .object({ field: z.object({ fieldId: z.string(), displayName: z.string().optional() }).optional() })
    .optional(),
});
export type BoardConfiguration = z.infer<typeof boardConfigurationShape>;

export const sprintShape = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  completeDate: z.string().nullish(),
  goal: z.string().nullish(),
});
export type Sprint = z.infer<typeof sprintShape>;
