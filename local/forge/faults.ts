import type { RemoteCall, RemoteHandler, RemoteTable } from './runtime/remotes';
import { SqlRefusal } from './sql/refusal';

/** A fault of one call. `after` means that the other side did what was asked, and only the answer was lost. */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: () => Response }
  | { readonly kind: 'cut'; readonly after: boolean }
  /** The function's machine is lost during the call; the function never goes on. */
  | { readonly kind: 'killed'; readonly after: boolean }
  /** The call is not answered before the function's time limit. */
  | { readonly kind: 'timed-out'; readonly after: boolean };

/** Injects faults into the calls of functions: `decide` gets each call and answers its fault, or null. */
export function withFaults(table: RemoteTable, decide: (call: RemoteCall) => Fault | null): RemoteTable {
  const faulty =
    (handler: RemoteHandler): RemoteHandler =>
    async (call) => {
      const fault = decide(call);
      if (fault === null) return handler(call);
      if (fault.kind === 'answer') return fault.answer();
      if (fault.after) await handler(call);
      if (fault.kind === 'cut') throw new TypeError('fetch failed');
      call.invocation.end(fault.kind);
      return new Promise<never>(() => undefined);
    };
  return Object.fromEntries(Object.entries(table).map(([name, handler]) => [name, faulty(handler)]));
}

/** Jira is busy; with Retry-After when it says for how long. */
export const tooManyRequests = (retryAfterSeconds: number | null): Fault => ({
  kind: 'answer',
  answer: () =>
    Response.json(
      { errorMessages: ['Rate limit exceeded.'], errors: {} },
      {
        status: 429,
        headers: {
          'ratelimit-reason': 'jira-burst-based',
          ...(retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }),
        },
      },
    ),
});

/** The other side fails, and answers a page instead of JSON, as gateways do. */
export const failing = (status: 500 | 502 | 503 | 504): Fault => ({
  kind: 'answer',
  answer: () => new Response('<html>Service unavailable</html>', { status, headers: { 'content-type': 'text/html' } }),
});

/** The database refuses a statement: too many per second, too large, too slow, or no space left. */
export const databaseRefusing = (why: 'pace' | 'size' | 'time' | 'room'): Fault => ({
  kind: 'answer',
  answer: () => databaseRefusal[why].toResponse(),
});

const databaseRefusal = {
  pace: new SqlRefusal('LIMIT_EXCEEDED', 'More than 150 statements a second.', { status: 429 }),
  size: new SqlRefusal('LIMIT_EXCEEDED', 'The request is larger than is allowed.', { status: 413 }),
  time: new SqlRefusal('QUERY_TIMED_OUT', 'The statement took longer than is allowed.'),
  room: new SqlRefusal('LIMIT_EXCEEDED', 'The limit of stored bytes is reached.'),
};

/** The queue refuses all events because too many were pushed, or only the first one. */
export const queueRefusing = (what: 'all' | 'the first'): Fault => ({
  kind: 'answer',
  answer: () =>
    what === 'all'
      ? Response.json({ code: 429, message: 'Too many events were pushed within a minute.' }, { status: 429 })
      : Response.json({ failedEvents: [{ index: '0', errorMessage: 'The event was not taken.' }] }, { status: 202 }),
});
