import type { RemoteHandler } from './runtime/remotes';

/**
 * A statement on the platform takes some milliseconds to the database and back. Without them a single function on this
 * machine would send more per second than a site may.
 */
export const STATEMENT_LATENCY_MS = 8;

/** Calls `wait` before each call: it waits in real time for a person, or moves the clock in a test. */
export function withLatency(handler: RemoteHandler, wait: () => Promise<void>): RemoteHandler {
  return async (call) => {
    await wait();
    return handler(call);
  };
}
