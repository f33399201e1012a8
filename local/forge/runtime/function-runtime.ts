import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import { backendContext } from './forge-context';
import { type FunctionClock, functionModules, type FunctionWorld, type LoadedFunction } from './function-modules';
import type { Invocation, InvocationRecord, InvocationRequest, Outcome } from './invocation';
import { timeLimitSeconds } from './time-limit';

export interface FunctionRuntimeSettings extends FunctionWorld {
  readonly onRecord?: (record: InvocationRecord) => void;
}

export interface Invoked {
  readonly outcome: Outcome;
  readonly record: InvocationRecord;
}

export interface FunctionRuntime {
  /** Runs a function once. A failure of the function is an outcome, not an exception. */
  readonly invoke: (request: InvocationRequest) => Promise<Invoked>;
}

interface Limits {
  readonly siteStart: number;
  readonly limitSeconds: number;
}

/**
 * Runs the app's bundled functions as Forge's Node runtime does. Except for the loaded module, which stays warm,
 * everything belongs to one invocation: its clock, user, calls, log and deadline. In one process it cannot stop a
 * function that never yields.
 */
export function functionRuntime(settings: FunctionRuntimeSettings): FunctionRuntime {
  const current = new AsyncLocalStorage<Invocation>();
  const functionAt = functionModules(settings, () => current.getStore());

  return {
    invoke: async (request) => {
      const wanted = settings.manifest.modules.function.find(({ key }) => key === request.functionKey);
      const limitSeconds = timeLimitSeconds(request.kind, wanted?.timeoutSeconds);
      const siteStart = request.asOf === null ? settings.siteNow() : Date.parse(request.asOf);
      const { invocation, elapsedMs, ended } = begin(request, {
        siteStart,
        limitSeconds,
        clock: settings.clock ?? machineClock,
      });

      const running = current.run(invocation, () =>
        outcomeOf(invocation, () => {
          if (wanted === undefined) throw new Error(`The manifest has no function "${request.functionKey}".`);
          return functionAt(wanted.handler);
        }),
      );
      const done = Promise.race([running, ended]);
      const outcome =
        settings.clock === undefined
          ? await Promise.race([done, timedOut(limitSeconds, done)])
          : inTime(await done, { elapsedMs: elapsedMs(), limitSeconds });
      invocation.over = true;

      const { kind, functionKey, moduleKey, definition, accountId, asOf } = request;
      const record: InvocationRecord = {
        id: invocation.id,
        request: { kind, functionKey, moduleKey, definition, accountId, asOf },
        startedAt: new Date(siteStart).toISOString(),
        milliseconds: elapsedMs(),
        calls: [...invocation.calls],
        logs: [...invocation.logs],
        outcome: outcome.status,
        problem: problemOf(outcome),
      };
      settings.onRecord?.(record);
      return { outcome, record };
    },
  };
}

const machineClock: Pick<FunctionClock, 'now'> = { now: () => performance.now() };

function begin(
  request: InvocationRequest,
  { siteStart, limitSeconds, clock }: Limits & { readonly clock: Pick<FunctionClock, 'now'> },
) {
  const started = clock.now();
  const elapsedMs = (): number => clock.now() - started;
  let end: Invocation['end'] = () => undefined;
  const ended = new Promise<Outcome>((resolve) => {
    end = (status) => {
      invocation.over = true;
      resolve(status === 'killed' ? { status } : { status, afterSeconds: limitSeconds });
    };
  });
  const invocation: Invocation = {
    id: crypto.randomUUID(),
    request,
    now: () => Math.floor(siteStart + elapsedMs()),
    remainingMs: () => Math.max(0, limitSeconds * 1000 - elapsedMs()),
    calls: [],
    logs: [],
    over: false,
    end: (status) => {
      end(status);
    },
  };
  return { invocation, elapsedMs, ended };
}

async function outcomeOf(invocation: Invocation, load: () => LoadedFunction): Promise<Outcome> {
  let loaded: LoadedFunction | null = null;
  try {
    loaded = load();
    const value = await loaded.run(asJson(invocation.request.body), backendContext(invocation));
    return { status: 'answered', value: asJson(value) };
  } catch (thrown) {
    const error = types.isNativeError(thrown) ? thrown : new Error(String(thrown));
    const stack = error.stack ?? '';
    return { status: 'failed', name: error.name, message: error.message, stack: loaded?.stackOf(stack) ?? stack };
  }
}

function problemOf(outcome: Outcome): string | null {
  switch (outcome.status) {
    case 'answered':
      return null;
    case 'failed':
      return outcome.stack || `${outcome.name}: ${outcome.message}`;
    case 'timed-out':
      return `Task timed out after ${outcome.afterSeconds.toFixed(2)} seconds`;
    case 'killed':
      return 'The machine was lost while the function ran';
  }
}

/** With a clock that is set from outside, the duration of a function is known only after its end. */
function inTime(
  outcome: Outcome,
  { elapsedMs, limitSeconds }: { readonly elapsedMs: number; readonly limitSeconds: number },
): Outcome {
  return elapsedMs > limitSeconds * 1000 ? { status: 'timed-out', afterSeconds: limitSeconds } : outcome;
}

/** Settles when the time is over; the timer is cleared if the function ends earlier. */
function timedOut(limitSeconds: number, done: Promise<unknown>): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ status: 'timed-out', afterSeconds: limitSeconds });
    }, limitSeconds * 1000);
    void done.finally(() => {
      clearTimeout(timer);
    });
  });
}

/** The value after its transport over the platform: only what JSON can represent. */
function asJson(value: unknown): unknown {
  const text: string | undefined = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}
