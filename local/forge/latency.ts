import type { RemoteHandler } from './runtime/remotes';

/**
 * A statement on the platform takes some milliseconds to get to the database and back. Without them a single function
 * on this machine would ask more in a second than a site may.
 */
export const STATEMENT_LATENCY_MS = 8;

/** Lets `wait` pass before each call: real time for somebody who looks on, a set clock's time in a test. */
export function withLatency(handler: RemoteHandler, wait: () => Promise<void>): RemoteHandler {
  return async (call) => {
    await wait();
    return handler(call);
  };
}
