import { join } from 'node:path';
import type { Invocation, LogLine } from './invocation';
import { backendEgress, type Manifest } from '../manifest';
import { egressFetch } from './egress';
import { forgeRuntime } from './forge-context';
import { forgeFetch } from './forge-fetch';
import { functionConsole } from './function-console';
import { loadBundle } from './load-bundle';
import { overlay } from './overlay';
import type { RemoteTable } from './remotes';
import { siteDate } from './site-date';
import { sourceStacks } from './source-stack';

export interface FunctionWorld {
  readonly manifest: Manifest;
  /** The folder where Forge's bundler put `<module>.cjs`. */
  readonly bundleDirectory: string;
  readonly remotes: RemoteTable;
  /** The site's present, in milliseconds since 1970. */
  readonly siteNow: () => number;
  /** The clock by which functions run and wait; default: the machine's. */
  readonly clock?: FunctionClock;
  /** Log lines while a module is loaded, outside of any invocation. */
  readonly onLoadLog?: (line: LogLine) => void;
}

/** A clock that is set from outside: waiting ends at once. */
export interface FunctionClock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
}

export interface LoadedFunction {
  readonly run: (...values: unknown[]) => unknown;
  /** A stack trace of this function, with the locations in its sources. */
  readonly stackOf: (stack: string) => string;
}

/**
 * The app's functions by handler (`<module>.<export>`). A module is loaded at its first use and kept, as a warm
 * function on the platform is. Its globals (`Date`, `console`, `fetch`, Forge's own two) depend on the invocation that
 * uses them, so that parallel invocations do not mix.
 */
export function functionModules(world: FunctionWorld, current: () => Invocation | undefined) {
  const shadows = {
    Date: siteDate(() => current()?.now() ?? world.siteNow()),
    fetch: egressFetch(backendEgress(world.manifest), globalThis.fetch),
    console: functionConsole((line) => {
      const invocation = current();
      if (invocation === undefined) world.onLoadLog?.(line);
      else invocation.logs.push(line);
    }),
    process: overlay(process, { env: { NODE_ENV: 'production' } }),
    setTimeout: world.clock === undefined ? setTimeout : timeoutBy(world.clock),
    WebSocket: undefined,
    EventSource: undefined,
    XMLHttpRequest: undefined,
  };
  const own: Record<string, unknown> = {
    ...shadows,
    __forge_fetch__: forgeFetch(world.remotes, current),
    get __forge_runtime__() {
      const invocation = current();
      return invocation === undefined ? undefined : forgeRuntime(world.manifest, invocation);
    },
  };
  const functionGlobal = overlay(globalThis, own);
  own['global'] = functionGlobal;
  own['globalThis'] = functionGlobal;

  const loaded = new Map<string, object>();
  const moduleAt = (path: string): object => {
    const exported =
      loaded.get(path) ?? loadBundle(path, { ...shadows, global: functionGlobal, globalThis: functionGlobal });
    loaded.set(path, exported);
    return exported;
  };

  return (handler: string): LoadedFunction => {
    const dot = handler.lastIndexOf('.');
    const path = join(world.bundleDirectory, `${handler.slice(0, dot)}.cjs`);
    const found: unknown = Reflect.get(moduleAt(path), handler.slice(dot + 1));
    if (typeof found !== 'function') throw new Error(`The bundle exports no function for the handler "${handler}".`);
    return { run: (...values) => Reflect.apply(found, undefined, values), stackOf: sourceStacks(path) };
  };
}

const timeoutBy =
  (clock: FunctionClock) =>
  (run: (...values: unknown[]) => void, milliseconds = 0, ...values: readonly unknown[]) => {
    clock.advance(milliseconds);
    return setImmediate(run, ...values);
  };
