import { DueList } from './due-list';
import { QUEUE_LIMITS } from './limits';
import type { Verdict } from './verdict';

export interface QueuedEvent {
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly body: unknown;
  readonly concurrency: { readonly key: string; readonly limit: number } | null;
  /** The number of pushes that led to this one, each from the consumer of the previous one. */
  readonly chain: number;
  readonly pushedAt: number;
  readonly dueAt: number;
  /** Attempts before this one. */
  readonly retries: number;
  readonly retry: { readonly reason: string; readonly data: unknown } | null;
}

export interface JobStats {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}

interface Job {
  success: number;
  inProgress: number;
  failed: number;
  cancelled: boolean;
}

/** The pushed events that are not done: which is next, which has to wait for which, and the state of each job. */
export class EventQueue {
  readonly #waiting = new DueList<QueuedEvent>();
  /** Due events that have to wait, because the maximum number with the same concurrency key runs. */
  readonly #held = new Map<string, QueuedEvent[]>();
  readonly #running = new Map<string, number>();
  readonly #jobs = new Map<string, Job>();

  add(event: QueuedEvent): void {
    const job = this.#jobs.get(event.jobId) ?? { success: 0, inProgress: 0, failed: 0, cancelled: false };
    job.inProgress += 1;
    this.#jobs.set(event.jobId, job);
    this.#waiting.add(event);
  }

  nextDueAt(): number | null {
    return this.#waiting.nextDueAt();
  }

  /** How many events are not done. */
  get size(): number {
    return this.#waiting.size + [...this.#held.values()].reduce((sum, held) => sum + held.length, 0);
  }

  /** The next event that is due and may run now; it counts as running until `settle`. */
  take(now: number): QueuedEvent | null {
    for (let event = this.#waiting.take(now); event !== null; event = this.#waiting.take(now)) {
      const { concurrency } = event;
      if (concurrency === null) return event;
      const running = this.#running.get(concurrency.key) ?? 0;
      if (running < concurrency.limit) {
        this.#running.set(concurrency.key, running + 1);
        return event;
      }
      const held = this.#held.get(concurrency.key);
      if (held === undefined) this.#held.set(concurrency.key, [event]);
      else held.push(event);
    }
    return null;
  }

  /** Settles an event that was taken. An event that is to be retried waits; after a day it is dropped. */
  settle(event: QueuedEvent, verdict: Verdict, now: number): void {
    this.#release(event);
    const job = this.#jobs.get(event.jobId);
    if (job === undefined) return;
    if (verdict.status === 'delivered') {
      job.inProgress -= 1;
      job.success += 1;
      return;
    }
    const dueAt = now + verdict.afterSeconds * 1000;
    if (job.cancelled || dueAt > event.pushedAt + QUEUE_LIMITS.retentionSeconds * 1000) {
      job.inProgress -= 1;
      job.failed += 1;
      return;
    }
    this.#waiting.add({
      ...event,
      dueAt,
      retries: event.retries + 1,
      retry: { reason: verdict.reason, data: verdict.data },
    });
  }

  stats(jobId: string): JobStats | null {
    const job = this.#jobs.get(jobId);
    if (job === undefined) return null;
    const { success, inProgress, failed } = job;
    return { success, inProgress, failed };
  }

  /** Drops all events of the job that have not started, retries included. False when there is no such job. */
  cancel(jobId: string): boolean {
    const job = this.#jobs.get(jobId);
    if (job === undefined) return false;
    job.cancelled = true;
    const ofJob = (event: QueuedEvent): boolean => event.jobId === jobId;
    job.inProgress -= this.#waiting.removeWhere(ofJob).length;
    for (const [key, held] of this.#held) {
      const kept = held.filter((event) => !ofJob(event));
      job.inProgress -= held.length - kept.length;
      this.#held.set(key, kept);
    }
    return true;
  }

  #release({ concurrency }: QueuedEvent): void {
    if (concurrency === null) return;
    this.#running.set(concurrency.key, (this.#running.get(concurrency.key) ?? 1) - 1);
    const next = this.#held.get(concurrency.key)?.shift();
    if (next !== undefined) this.#waiting.add(next);
  }
}
