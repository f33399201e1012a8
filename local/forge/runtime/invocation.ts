/** The kind of module for which a function runs: it determines the time limit. */
export type InvocationKind = 'resolver' | 'trigger' | 'action' | 'webtrigger' | 'consumer' | 'scheduled';

/** A request to run a function once. */
export interface InvocationRequest {
  readonly kind: InvocationKind;
  readonly functionKey: string;
  readonly moduleKey: string;
  /** The definition that a resolver is called with; null for other kinds. */
  readonly definition: string | null;
  /** The function's first argument; it is sent as JSON. */
  readonly body: unknown;
  /** The viewer of the screen; null without a user (triggers, schedules) and for anonymous viewers. */
  readonly accountId: string | null;
  /** The past moment (ISO) that the invocation takes place in; null for the site's present. */
  readonly asOf: string | null;
  /** The number of pushes to a queue that led here, each from the consumer of the previous one. Default 0. */
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
  /** The size of the response body in bytes. */
  readonly bytes: number;
  /** The points that Jira counted for it. */
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

/** The actions and the cost of one invocation. */
export interface InvocationRecord {
  readonly id: string;
  readonly request: Omit<InvocationRequest, 'body' | 'chain'>;
  /** Site time at its start, ISO. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly calls: readonly RemoteCallRecord[];
  readonly logs: readonly LogLine[];
  readonly outcome: Outcome['status'];
  /** The error, with its location in the sources; null when it answered. */
  readonly problem: string | null;
}

/** An invocation while it runs: the holder of its calls, logs and clock. */
export interface Invocation {
  readonly id: string;
  readonly request: InvocationRequest;
  /** Site time now, in milliseconds since 1970. */
  readonly now: () => number;
  readonly remainingMs: () => number;
  readonly calls: RemoteCallRecord[];
  readonly logs: LogLine[];
  /** True once it has answered, failed or timed out: from then on, its actions have no effect. */
  over: boolean;
  /** Ends it from outside, at once: for tests of the state that remains. */
  readonly end: (outcome: Extract<Outcome, { readonly status: 'timed-out' | 'killed' }>['status']) => void;
}
