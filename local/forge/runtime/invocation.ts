/** What kind of module a function is run for: it decides how long it may take. */
export type InvocationKind = 'resolver' | 'trigger' | 'action' | 'webtrigger' | 'consumer' | 'scheduled';

/** A wish to run a function once. */
export interface InvocationRequest {
  readonly kind: InvocationKind;
  readonly functionKey: string;
  readonly moduleKey: string;
  /** The definition a resolver is asked for; null for other kinds. */
  readonly definition: string | null;
  /** The function's first argument; it crosses as JSON. */
  readonly body: unknown;
  /** Who looks at the screen; null where no user is (triggers, schedules) and for anonymous viewers. */
  readonly accountId: string | null;
  /** The past moment (ISO) that the invocation takes place in; null for the site's present. */
  readonly asOf: string | null;
  /** How many pushes to a queue led here, each from the consumer of the one before. None: 0. */
  readonly chain?: number;
}

/** One call that a function made through the platform. */
export interface RemoteCallRecord {
  readonly remote: string;
  readonly as: 'app' | 'user' | 'nobody';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Bytes of the answer's body. */
  readonly bytes: number;
  /** What Jira counted for it. */
  readonly points: number;
}

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export type Outcome =
  | { readonly status: 'answered'; readonly value: unknown }
  | { readonly status: 'failed'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly status: 'timed-out'; readonly afterSeconds: number }
  /** The platform lost the machine that the function ran on. */
  | { readonly status: 'killed' };

/** What one invocation did and cost. */
export interface InvocationRecord {
  readonly id: string;
  readonly request: Omit<InvocationRequest, 'body' | 'chain'>;
  /** Site time at its start, ISO. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly calls: readonly RemoteCallRecord[];
  readonly logs: readonly LogLine[];
  readonly outcome: Outcome['status'];
  /** What went wrong, with its place in the sources; null when it answered. */
  readonly problem: string | null;
}

/** An invocation while it runs; what its calls, logs and clock hang on. */
export interface Invocation {
  readonly id: string;
  readonly request: InvocationRequest;
  /** Site time now, in milliseconds since 1970. */
  readonly now: () => number;
  readonly remainingMs: () => number;
  readonly calls: RemoteCallRecord[];
  readonly logs: LogLine[];
  /** True once it has answered, failed or run out of time: then nothing it still does may have an effect. */
  over: boolean;
  /** Ends it from outside, at once: for tests of what survives that. */
  readonly end: (outcome: Extract<Outcome, { readonly status: 'timed-out' | 'killed' }>['status']) => void;
}
