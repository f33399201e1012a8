import * as z from 'zod';

const projectKey = z.string().min(1).max(255);

/** The jobs of the queue. Each names where it continues; the stored state decides what it does. */
export const jobSchema = z.discriminatedUnion('job', [
  z.object({ job: z.literal('discover') }),
  z.object({ job: z.literal('fill'), projectKey, revision: z.number().int() }),
  z.object({ job: z.literal('reread') }),
  z.object({ job: z.literal('look'), projectKey }),
  z.object({ job: z.literal('repair'), projectKey }),
  z.object({ job: z.literal('repairs'), after: z.string().max(255) }),
  z.object({ job: z.literal('recompute'), projectKey, only: z.literal('touched').exactOptional() }),
  z.object({ job: z.literal('prove'), projectKey }),
  z.object({ job: z.literal('tell'), projectKey }),
  z.object({ job: z.literal('personal-data') }),
  z.object({ job: z.literal('retention') }),
]);

export type Job = z.infer<typeof jobSchema>;

/** Jobs of one kind and project run one after the other. */
export function concurrencyKey(job: Job): string {
  return 'projectKey' in job ? `${job.job} ${job.projectKey}` : job.job;
}
