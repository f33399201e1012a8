import type { BackgroundWork } from './background-work';

/** The maximum time until a new event is noticed. */
const LOOK_AGAIN_MS = 250;

/** Runs due work by the machine's clock until stopped; returns a function that stops it and waits for running work. */
export function keepRunning(
  work: Pick<BackgroundWork, 'runDue' | 'nextDueAt'>,
  { now, onProblem }: { readonly now: () => number; readonly onProblem: (problem: unknown) => void },
): () => Promise<void> {
  let stopped = false;
  let wake = (): void => undefined;
  const running = (async () => {
    while (!stopped) {
      await work.runDue().catch(onProblem);
      const untilNext = (work.nextDueAt() ?? Number.POSITIVE_INFINITY) - now();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(Math.max(untilNext, 1), LOOK_AGAIN_MS));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await running;
  };
}
