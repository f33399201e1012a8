import type { FunctionRuntime } from '../runtime/function-runtime';
import type { EventQueue, QueuedEvent } from './event-queue';
import { QUEUE_LIMITS } from './limits';
import type { Consumer } from './modules';
import { verdictOf } from './verdict';
import type { WorkSource } from './work-source';

export interface ConsumersSettings {
  readonly consumers: readonly Consumer[];
  readonly queue: EventQueue;
  readonly runtime: FunctionRuntime;
  readonly now: () => number;
  /** True delivers an event again although it was processed: the platform only guarantees at-least-once delivery. */
  readonly deliverAgain?: (event: QueuedEvent) => boolean;
}

/** The consumers of the app's queues, each with its waiting events. */
export function consumersOf({ consumers, queue, runtime, now, deliverAgain }: ConsumersSettings): WorkSource {
  const consume = async (event: QueuedEvent): Promise<void> => {
    const consumer = consumers.find(({ queue: name }) => name === event.queueName);
    if (consumer === undefined) throw new Error(`The queue "${event.queueName}" has no consumer.`);
    const { outcome } = await runtime.invoke({
      kind: 'consumer',
      functionKey: consumer.function,
      moduleKey: consumer.key,
      definition: null,
      body: asyncEvent(event, now()),
      accountId: null,
      asOf: null,
      chain: event.chain,
    });
    const verdict = verdictOf(outcome, event.retries);
    const again = verdict.status === 'delivered' && deliverAgain?.(event) === true;
    queue.settle(event, verdict, now());
    if (again) queue.add({ ...event, dueAt: now() });
  };
  return {
    nextDueAt: () => queue.nextDueAt(),
    take: () => {
      const event = queue.take(now());
      return event === null ? null : () => consume(event);
    },
  };
}

/** `AsyncEvent` of @forge/events. */
function asyncEvent(event: QueuedEvent, now: number): object {
  const { queueName, jobId, eventId, body, pushedAt, retries, retry } = event;
  const remainingTimeMs = pushedAt + QUEUE_LIMITS.retentionSeconds * 1000 - now;
  return {
    queueName,
    jobId,
    eventId,
    body,
    ...(retry === null
      ? {}
      : {
          retryContext: {
            retryCount: retries,
            retryReason: retry.reason,
            retryData: retry.data,
            retentionWindow: { startTime: new Date(pushedAt).toISOString(), remainingTimeMs },
          },
        }),
  };
}
