import * as z from 'zod';
import type { AsyncEvent } from '@forge/events';
import { inBackground } from './background';
import { forgePlatform } from './forge-platform';
import { jobSchema } from './keeping/job';
import { runJob } from './keeping/run-job';

/** One job from the queue. */
export function onJob({ body, retryContext }: AsyncEvent) {
  const platform = forgePlatform();
  return inBackground({
    ...platform,
    purpose: kindOf(body),
    work: () => runJob(jobSchema.parse(body), platform),
    retries: retryContext?.retryCount,
    isTraced: true,
  });
}

const kindSchema = z.object({ job: z.string() });

function kindOf(body: unknown): string {
  return kindSchema.safeParse(body).data?.job ?? 'unknown';
}
