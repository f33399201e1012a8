import type { z } from 'zod';

/** Jira refused, or could not be reached. `messages` are Jira's own words. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    options?: ErrorOptions,
  ) {
    super(messages.join(' '), options);
    this.name = 'JiraError';
  }
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** Asks Jira and parses the answer; throws `JiraError` for any answer that is not a success. */
export async function ask<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  request: Request = {},
): Promise<z.infer<Schema>> {
  const response = await send(path, request);
  const parsed = schema.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0];
  throw new JiraError(502, [
    `Jira answered ${path.split('?')[0] ?? path} in an unexpected shape: ${place?.path.join('.') ?? ''} ${place?.message ?? ''}`,
  ]);
}

/** Sends a request whose answer does not matter except for its success. */
export async function tell(path: string, request: Request): Promise<void> {
  await send(path, request);
}

async function send(path: string, { method = 'GET', body, signal }: Request): Promise<Response> {
  const response = await fetch(path, {
    method,
    signal: signal ?? null,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new JiraError(0, ['The local Jira cannot be reached. Is it still running?'], { cause });
  });
  if (response.ok) return response;
  throw new JiraError(response.status, messagesIn(await response.text(), response.status));
}

/** All messages of Jira's error document, general ones first. */
export function messagesIn(text: string, status: number): readonly string[] {
  const fallback = [`Jira answered with status ${status}.`];
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document !== 'object' || document === null) return fallback;
    const general =
      'errorMessages' in document && Array.isArray(document.errorMessages) ? document.errorMessages.map(String) : [];
    const byField =
      'errors' in document && typeof document.errors === 'object'
        ? Object.values(document.errors ?? {}).map(String)
        : [];
    const single = 'message' in document && typeof document.message === 'string' ? [document.message] : [];
    const messages = [...general, ...byField, ...single];
    return messages.length > 0 ? messages : fallback;
  } catch {
    return fallback;
  }
}
