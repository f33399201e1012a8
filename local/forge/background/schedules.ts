import { INSTALLATION } from '../runtime/forge-context';
import type { FunctionRuntime, Invoked } from '../runtime/function-runtime';
import { DueList } from './due-list';
import type { Schedule } from './modules';
import type { WorkSource } from './work-source';

export interface Schedules extends WorkSource {
  /** Runs a scheduled trigger as if its time had come; its next regular run does not move. */
  readonly run: (key: string) => Promise<Invoked>;
}

/** The first run comes soon after the installation. */
const FIRST_RUN_SECONDS = 300;

/** The manifest's `scheduledTrigger` modules. A failed run is not retried: the next one comes anyway. */
export function schedulesOf(
  schedules: readonly Schedule[],
  { runtime, now }: { readonly runtime: FunctionRuntime; readonly now: () => number },
): Schedules {
  const waiting = new DueList<{ readonly dueAt: number; readonly schedule: Schedule }>();
  for (const schedule of schedules) waiting.add({ dueAt: now() + FIRST_RUN_SECONDS * 1000, schedule });

  const invoke = (schedule: Schedule): Promise<Invoked> =>
    runtime.invoke({
      kind: 'scheduled',
      functionKey: schedule.function,
      moduleKey: schedule.key,
      definition: null,
      body: { context: { cloudId: INSTALLATION.cloudId, moduleKey: schedule.key }, contextToken: 'local' },
      accountId: null,
      asOf: null,
    });
  return {
    run: async (key) => {
      const schedule = schedules.find((known) => known.key === key);
      if (schedule === undefined) throw new Error(`The manifest has no scheduled trigger "${key}".`);
      return invoke(schedule);
    },
    nextDueAt: () => waiting.nextDueAt(),
    take: () => {
      const due = waiting.take(now());
      if (due === null) return null;
      const { schedule } = due;
      // Runs that were missed while nothing ran are skipped.
      waiting.add({ dueAt: Math.max(now(), due.dueAt) + schedule.intervalSeconds * 1000, schedule });
      return async () => {
        await invoke(schedule);
      };
    },
  };
}
