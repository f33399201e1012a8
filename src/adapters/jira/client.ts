import type { Route } from '@forge/api';
import * as z from 'zod';
import { JiraBusy, type JiraError, JiraForbidden, JiraNotFound, JiraRejected, JiraUnreadable } from './errors';
import { type Patience, pauseBefore, retryAfterSeconds } from '../retry';

/** The part of a response that is read. Responses of Forge and of the browser both have it. */
export interface JiraResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** One attempt, as the app or as the viewer. Build routes with Forge's `route`, which escapes the values. */
export type Send = (
  route: Route,
  init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string },
) => Promise<JiraResponse>;

/**
 * Sends requests to Jira and returns the JSON unparsed; null for an empty answer. The methods have Forge's names:
 * Atlassian's linter recognises these calls and checks that the manifest has their scopes.
 */
export interface Jira {
  readonly requestJira: (
    route: Route,
    options?: { readonly method?: 'GET' | 'POST' | 'PUT'; readonly body?: unknown },
  ) => Promise<unknown>;
}

export interface JiraClientSettings extends Patience {
  readonly send: Send;
  readonly now: () => Date;
  /** Called for every attempt that has to be repeated. */
  readonly onRefused?: (why: JiraRefusal) => void;
  /** Called with the points per hour that Jira grants the app, whenever an answer contains them. */
  readonly onGranted?: (points: number) => void;
}

/** Jira asked to wait (429), or failed (5xx, no connection). */
export type JiraRefusal = 'busy' | 'failing';

/**
 * A Jira client that waits and tries again when Jira is busy (429) or failing (5xx), while time remains.
 * All requests of the app only read, or set a value, so repeating them does no harm.
 * @throws JiraNotFound, JiraForbidden, JiraRejected, JiraBusy, JiraUnreadable
 */
export function jiraClient(settings: JiraClientSettings): Jira {
  return {
    async requestJira(route, { method = 'GET', body } = {}) {
      const headers: Record<string, string> = { Accept: 'application/json' };
      if (body !== undefined) headers['Content-Type'] = 'application/json';
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      const what = `${method} ${route.value.split('?', 1).join('')}`;

      for (let attempt = 1; ; attempt += 1) {
        const outcome = await attemptOnce(settings, { route, init, what });
        if ('json' in outcome) return outcome.json;
        settings.onRefused?.(outcome.kind);
        const pause = pauseBefore(attempt, outcome.afterSeconds, settings);
        if (pause === null) throw busy(outcome, what);
        await settings.sleep(pause);
      }
    },
  };
}

/** Parses an answer with the schema. */
export function read<Schema extends z.ZodType>(schema: Schema, json: unknown, what: string): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new JiraUnreadable(`${what}: ${z.prettifyError(parsed.error)}`, { cause: parsed.error });
}

interface Attempt {
  readonly route: Route;
  readonly init: Parameters<Send>[1];
  readonly what: string;
}

/** To be repeated: why Jira refused, and how long it wants no requests. */
interface Refusal {
  readonly kind: JiraRefusal;
  readonly why: string;
  readonly afterSeconds: number | null;
  readonly cause?: unknown;
}

async function attemptOnce(settings: JiraClientSettings, attempt: Attempt): Promise<{ json: unknown } | Refusal> {
  let response: JiraResponse;
  try {
    response = await settings.send(attempt.route, attempt.init);
  } catch (cause) {
    if (isNoConnection(cause)) return { kind: 'failing', why: 'no connection', afterSeconds: null, cause };
    throw cause;
  }
  const { status } = response;
  const granted = grantedIn(response.headers.get('RateLimit-Policy'));
  if (granted !== null) settings.onGranted?.(granted);
  const text = await response.text();
  if (status === 429 || status >= 500) {
    const afterSeconds = retryAfterSeconds(response.headers.get('Retry-After'), settings.now());
    return { kind: status === 429 ? 'busy' : 'failing', why: `answered ${status}`, afterSeconds };
  }
  if (status < 200 || status >= 300) throw refused(status, text, attempt.what);
  if (text === '') return { json: null };
  try {
    return { json: JSON.parse(text) };
  } catch (cause) {
    throw new JiraUnreadable(`${attempt.what} did not answer JSON`, { cause });
  }
}

/** `"global-app-quota";q=65000;w=3600`: q points in w seconds. */
function grantedIn(policy: string | null): number | null {
  const [, points] = /;q=(\d{1,12});w=3600\b/.exec(policy ?? '') ?? [];
  return points === undefined ? null : Number(points);
}

const typeErrorSchema = z.looseObject({ name: z.literal('TypeError') });

/** `fetch` throws a TypeError, possibly of another realm than this code's. */
const isNoConnection = (cause: unknown): boolean => typeErrorSchema.safeParse(cause).success;

const problemSchema = z.object({
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
  message: z.string().optional(),
});

function refused(status: number, text: string, what: string): JiraError {
  const errorMessages = messagesIn(text);
  const message = `${what} answered ${status}${errorMessages.length === 0 ? '' : `: ${errorMessages.join(' ')}`}`;
  if (status === 404) return new JiraNotFound(message);
  if (status === 401 || status === 403) return new JiraForbidden(message);
  return new JiraRejected(message, errorMessages);
}

function messagesIn(text: string): readonly string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Proxies answer HTML; the status is enough then.
    return [];
  }
  const parsed = problemSchema.safeParse(json);
  if (!parsed.success) return [];
  const { errorMessages = [], errors = {}, message } = parsed.data;
  return [...errorMessages, ...Object.values(errors), ...(message === undefined ? [] : [message])];
}

const USUAL_WAIT_SECONDS = 30;

function busy({ why, afterSeconds, cause }: Refusal, what: string): JiraBusy {
  return new JiraBusy(`${what} ${why}, and there is no time to ask again`, afterSeconds ?? USUAL_WAIT_SECONDS, {
    cause,
  });
}
