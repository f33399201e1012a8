import * as z from 'zod';
import { type Patience, pauseBefore, retryAfterSeconds } from '../retry';
import { AzureBusy, AzureSignIn, AzureUnreadable } from './errors';
import { refused } from './refusals';

/** The part of a response that is read. */
export interface AzureResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export interface AzureRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** A redirect counts as an answer: it leads to a sign-in page. */
  readonly redirect: 'manual';
  readonly body?: string;
}

/** `fetch` of a browser or of Node. */
export type Fetch = (url: string, request: AzureRequest) => Promise<AzureResponse>;

export interface Question {
  readonly query?: Readonly<Record<string, string>>;
  /** `PATCH` sends a list of operations (JSON patch). */
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly body?: unknown;
}

/** Sends requests to one organisation and returns the JSON unparsed. The path is given in parts, which are escaped. */
export interface Azure {
  readonly ask: (path: readonly string[], question?: Question) => Promise<unknown>;
}

export interface AzureClientSettings extends Patience {
  readonly fetch: Fetch;
  /** Like https://dev.azure.com/ORG, or the address of a collection on a server. */
  readonly url: string;
  /** The Authorization header, requested again for each burst of requests; no token is kept longer. */
  readonly authorization: () => Promise<string>;
  readonly now: () => Date;
  readonly onWait?: (milliseconds: number) => void;
  /** How many requests may run at the same time; one if absent. */
  readonly atOnce?: number;
}

const API_VERSION = '7.1';
/** Tokens of an extension are valid for about an hour; those of a burst are at most this old. */
const BURST_MS = 60_000;

/**
 * A client for Azure DevOps that sends few requests at a time, waits as long as the service asks (`Retry-After`, also
 * in a successful answer), and repeats a request when the service is busy (429) or failing (5xx). Requests only read,
 * or check the revision that they change, so repeating them does no harm.
 * @throws AzureSignIn, AzureForbidden, AzureNotFound, AzureRejected, AzureConflict, AzureBusy, AzureUnreadable
 */
export function azureClient(settings: AzureClientSettings): Azure {
  const burst = tokenOfBurst(settings);
  const inTurn = places(settings.atOnce ?? 1);
  const rest = resting(settings);

  const answerOf = async (path: readonly string[], question: Question): Promise<unknown> => {
    const what = `${question.method ?? 'GET'} ${path.join('/')}`;
    for (let attempt = 1, renewed = false; ;) {
      await rest.over();
      const outcome = await attemptOnce(settings, { url: urlOf(settings.url, path, question), question, what }, burst);
      if ('json' in outcome) {
        rest.ask((outcome.afterSeconds ?? 0) * 1000);
        return outcome.json;
      }
      if (outcome.status === 'sign-in') {
        // The token may expire in the middle of a long reading: request a new one once.
        if (renewed) throw outcome.error;
        renewed = true;
        burst.forget();
        continue;
      }
      const pause = pauseBefore(attempt, outcome.afterSeconds, settings);
      if (pause === null) throw new AzureBusy(`${what} ${outcome.why}`, { cause: outcome.cause });
      rest.ask(pause);
      attempt += 1;
    }
  };
  return { ask: (path, question = {}) => inTurn(() => answerOf(path, question)) };
}

/** Parses an answer with the schema. */
export function read<Schema extends z.ZodType>(schema: Schema, json: unknown, what: string): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new AzureUnreadable(`${what}: ${z.prettifyError(parsed.error)}`, { cause: parsed.error });
}

/** Runs at most this many tasks at a time; the others wait in their order. */
function places(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

interface Rest {
  /** Asks for a pause before the next request, whichever request that is. */
  readonly ask: (milliseconds: number) => void;
  readonly over: () => Promise<void>;
}

function resting({ sleep, onWait }: AzureClientSettings): Rest {
  let asked = 0;
  let pause: Promise<void> = Promise.resolve();
  return {
    ask(milliseconds) {
      asked = Math.max(asked, milliseconds);
    },
    over() {
      const milliseconds = asked;
      asked = 0;
      if (milliseconds > 0) {
        onWait?.(milliseconds);
        pause = pause.then(() => sleep(milliseconds));
      }
      return pause;
    },
  };
}

interface Burst {
  readonly authorization: () => Promise<string>;
  readonly forget: () => void;
}

function tokenOfBurst({ authorization, now }: AzureClientSettings): Burst {
  let known: { readonly text: string; readonly at: number } | null = null;
  return {
    async authorization() {
      if (known === null || now().getTime() - known.at > BURST_MS) {
        known = { text: await authorization(), at: now().getTime() };
      }
      return known.text;
    },
    forget() {
      known = null;
    },
  };
}

function urlOf(base: string, path: readonly string[], { query = {} }: Question): string {
  const url = new URL(`${base.replace(/\/$/, '')}/${path.map(encodeURIComponent).join('/')}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  url.searchParams.set('api-version', API_VERSION);
  return url.href;
}

interface Attempt {
  readonly url: string;
  readonly question: Question;
  readonly what: string;
}

type Outcome =
  | { readonly json: unknown; readonly afterSeconds: number | null }
  | { readonly status: 'sign-in'; readonly error: AzureSignIn }
  | {
      readonly status: 'again';
      readonly why: string;
      readonly afterSeconds: number | null;
      readonly cause?: unknown;
    };

async function attemptOnce(
  { fetch, now }: AzureClientSettings,
  { url, question, what }: Attempt,
  burst: Burst,
): Promise<Outcome> {
  const request = requestOf(question, await burst.authorization());
  let response: AzureResponse;
  let text: string;
  try {
    response = await fetch(url, request);
    text = await response.text();
  } catch (cause) {
    if (cause instanceof TypeError) return { status: 'again', why: 'found no connection', afterSeconds: null, cause };
    throw cause;
  }
  const { status, headers } = response;
  const afterSeconds = retryAfterSeconds(headers.get('Retry-After'), now());
  if (status === 429 || status >= 500) return { status: 'again', why: `was answered ${status}`, afterSeconds };
  if (isSignIn(status, text)) return { status: 'sign-in', error: new AzureSignIn(`${what} was answered ${status}`) };
  if (status !== 200) throw refused(status, text, what);
  if (text === '') return { json: null, afterSeconds };
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')), afterSeconds };
  } catch (cause) {
    throw new AzureUnreadable(`${what} did not answer JSON`, { cause });
  }
}

/** For an invalid token the service answers 401, a sign-in page with 203 or 200, or a redirect to it. */
function isSignIn(status: number, text: string): boolean {
  if (status === 401 || status === 203 || (status >= 300 && status < 400) || status === 0) return true;
  return status === 200 && text.trimStart().startsWith('<');
}

function requestOf({ method = 'GET', body }: Question, authorization: string): AzureRequest {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    Authorization: authorization,
    // Without this header an invalid token is answered by a sign-in page.
    'X-TFS-FedAuthRedirect': 'Suppress',
  };
  if (body === undefined) return { method, headers, redirect: 'manual' };
  headers['Content-Type'] = method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
  return { method, headers, redirect: 'manual', body: JSON.stringify(body) };
}
