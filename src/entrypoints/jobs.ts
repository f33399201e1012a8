import * as z from 'zod';
import type { AsyncEvent } from '@forge/events';
import { inBackground } from './platform/background';
import { forgePlatform } from './platform/forge-platform';
import { jobSchema } from './wiring/job';
import { runJob } from './wiring/run-job';

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
