import type { AsyncEvent } from '@forge/events';
import { inBackground } from './background';
import { forgePlatform } from './forge-platform';
import { jobSchema } from './keeping/job';
import { runJob } from './keeping/run-job';

/** One job from the queue. */
export function onJob({ body, retryContext }: AsyncEvent) {
  const platform = forgePlatform();
  return inBackground(platform.sql, () => runJob(jobSchema.parse(body), platform), retryContext?.retryCount);
}
