import type { Manifest } from '../manifest';
import type { FunctionRuntime, Invoked } from '../runtime/function-runtime';
import { consumersOf } from './consumers';
import type { EventQueue, JobStats, QueuedEvent } from './event-queue';
import { backgroundModules } from './modules';
import { productEvents, type ProductEvent } from './product-events';
import { schedulesOf } from './schedules';

export interface BackgroundSettings {
  readonly manifest: Manifest;
  readonly runtime: FunctionRuntime;
  /** Events that functions pushed; the runtime's table of remotes holds its `queueRemote`. */
  readonly queue: EventQueue;
  /** The platform's clock in milliseconds, for delays, retries and schedules. */
  readonly now: () => number;
  readonly appAccountId: string;
  readonly isLicensed?: () => boolean;
  /** How many functions run at the same time; default 1. */
  readonly atOnce?: number;
  readonly arrivals?: (event: ProductEvent) => readonly number[];
  readonly deliverAgain?: (event: QueuedEvent) => boolean;
}

/** All work of the app without a viewer. It does not run by itself: the caller calls `runDue`. */
export interface BackgroundWork {
  /** Sends a product event, or an event of the app's own life (`avi:forge:installed:app`). */
  readonly tell: (event: ProductEvent) => void;
  /** Runs a scheduled trigger by its key, as if its time had come. */
  readonly runSchedule: (key: string) => Promise<Invoked>;
  /** Runs everything that is due, and everything that becomes due meanwhile. */
  readonly runDue: () => Promise<void>;
  /** When a queued or a product event is due next; null when none waits. Schedules are left out: they always wait. */
  readonly nextEventAt: () => number | null;
  /** When the next work of any kind is due. */
  readonly nextDueAt: () => number | null;
  readonly jobStats: (jobId: string) => JobStats | null;
}

/** Connects the queue's consumers, the triggers and the schedules of a manifest. */
export function backgroundWork(settings: BackgroundSettings): BackgroundWork {
  const { queue, isLicensed = () => true, atOnce = 1 } = settings;
  const modules = backgroundModules(settings.manifest);
  const consumers = consumersOf({ ...settings, consumers: modules.consumers });
  const events = productEvents({ ...settings, triggers: modules.triggers, isLicensed });
  const schedules = schedulesOf(modules.schedules, settings);
  const sources = [events, consumers, schedules];

  return {
    tell: events.tell,
    runSchedule: schedules.run,
    runDue: async () => {
      const running = new Set<Promise<void>>();
      for (;;) {
        const work = running.size < atOnce ? firstOf(sources.map(({ take }) => take)) : null;
        if (work !== null) {
          const run = work().finally(() => running.delete(run));
          running.add(run);
        } else if (running.size > 0) await Promise.race(running);
        else return;
      }
    },
    nextEventAt: () => earliest([events.nextDueAt(), consumers.nextDueAt()]),
    nextDueAt: () => earliest(sources.map(({ nextDueAt }) => nextDueAt())),
    jobStats: (jobId) => queue.stats(jobId),
  };
}

function firstOf<Value>(takes: readonly (() => Value | null)[]): Value | null {
  for (const take of takes) {
    const taken = take();
    if (taken !== null) return taken;
  }
  return null;
}

function earliest(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.min(...known);
}
