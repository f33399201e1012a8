import * as z from 'zod';
import type { RemoteCall, RemoteHandler } from '../runtime/remotes';
import type { Manifest } from '../manifest';
import { timeLimitSeconds } from '../runtime/time-limit';
import type { EventQueue } from './event-queue';
import { QUEUE_LIMITS } from './limits';
import type { BackgroundModules } from './modules';

const eventShape = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(QUEUE_LIMITS.delaySeconds).nullish(),
  concurrency: z.object({ key: z.string().min(1), limit: z.number().int().min(1) }).nullish(),
});
const pushShape = z.object({
  queueName: z.string(),
  jobId: z.string(),
  type: z.literal('avi:forge:app:event'),
  schema: z.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: z.array(eventShape).min(1),
});
const jobShape = z.object({ queueName: z.string(), jobId: z.string() });
type Push = z.infer<typeof pushShape>;

export interface QueueRemoteSettings {
  readonly manifest: Manifest;
  readonly modules: BackgroundModules;
  readonly queue: EventQueue;
  /** Milliseconds on the platform's clock. */
  readonly now: () => number;
}

/** The requests of `@forge/events` to the platform: push, the state of a job, and cancelling it. */
export function queueRemote(settings: QueueRemoteSettings): RemoteHandler {
  const recent: number[] = [];
  return async (call) => {
    const place = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(call.path)?.[1];
    const body: unknown = typeof call.init.body === 'string' ? JSON.parse(call.init.body) : null;
    if (place === undefined || call.init.method !== 'POST') {
      return problem(404, `There is no ${call.init.method ?? 'GET'} ${call.path} on this machine.`);
    }
    if (place === 'publish') return push(body, call, { ...settings, recent });

    const job = jobShape.safeParse(body);
    if (!job.success) return problem(400, z.prettifyError(job.error));
    if (place === 'cancel') {
      return settings.queue.cancel(job.data.jobId) ? new Response(null, { status: 204 }) : problem(404, 'No such job.');
    }
    const stats = settings.queue.stats(job.data.jobId);
    return stats === null ? problem(404, 'No such job.') : Response.json(stats);
  };
}

function push(
  body: unknown,
  { init, invocation }: RemoteCall,
  { manifest, modules, queue, now, recent }: QueueRemoteSettings & { readonly recent: number[] },
): Response {
  const parsed = pushShape.safeParse(body);
  if (!parsed.success) return problem(400, z.prettifyError(parsed.error));
  const { queueName, jobId, payload } = parsed.data;
  const consumer = modules.consumers.find((module) => module.queue === queueName);
  if (consumer === undefined) return problem(400, `The manifest has no consumer of the queue "${queueName}".`);
  if (payload.length > QUEUE_LIMITS.eventsPerPush) {
    return problem(400, `A push may hold ${QUEUE_LIMITS.eventsPerPush} events.`);
  }
  if (Buffer.byteLength(String(init.body)) > QUEUE_LIMITS.bytesPerPush) {
    const errorMessage = `The maximum payload size is ${QUEUE_LIMITS.bytesPerPush / 1024}KB.`;
    return Response.json({ errorMessage }, { status: 413 });
  }
  const chain = (invocation.request.chain ?? 0) + 1;
  if (chain > QUEUE_LIMITS.chainedPushes) return problem(405, 'The limit on cyclic invocation has been reached.');
  if (!mayPush(recent, payload.length, now())) return problem(429, 'Too many events were pushed within a minute.');

  const configured = manifest.modules.function.find(({ key }) => key === consumer.function)?.timeoutSeconds;
  const isLong = timeLimitSeconds('consumer', configured) > QUEUE_LIMITS.longerThanSeconds;
  const failedEvents = payload.flatMap((event, index) => {
    const bytes = Buffer.byteLength(JSON.stringify(event));
    if (isLong && bytes > QUEUE_LIMITS.bytesPerLongEvent) {
      return [
        { index: String(index), errorMessage: `The event is larger than ${QUEUE_LIMITS.bytesPerLongEvent} bytes.` },
      ];
    }
    queue.add(queued({ queueName, jobId, event, chain, now: now() }));
    return [];
  });
  return failedEvents.length === 0
    ? Response.json({}, { status: 201 })
    : Response.json({ failedEvents }, { status: 202 });
}

function queued(of: {
  readonly queueName: string;
  readonly jobId: string;
  readonly event: Push['payload'][number];
  readonly chain: number;
  readonly now: number;
}) {
  const { queueName, jobId, event, chain, now } = of;
  return {
    queueName,
    jobId,
    eventId: crypto.randomUUID(),
    body: event.body,
    concurrency: event.concurrency ?? null,
    chain,
    pushedAt: now,
    dueAt: now + (event.delayInSeconds ?? 0) * 1000,
    retries: 0,
    retry: null,
  };
}

/** Records the events and accepts them while no minute exceeds the limit. */
function mayPush(recent: number[], count: number, now: number): boolean {
  while ((recent[0] ?? now) <= now - 60_000) recent.shift();
  if (recent.length + count > QUEUE_LIMITS.eventsPerMinute) return false;
  for (let index = 0; index < count; index += 1) recent.push(now);
  return true;
}

const problem = (status: number, message: string): Response => Response.json({ code: status, message }, { status });
