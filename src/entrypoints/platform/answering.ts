import { getAppContext, NeedsAuthenticationError } from '@forge/api';
import type { Request } from '@forge/resolver';
import * as z from 'zod';
import { JiraBusy, JiraForbidden, JiraNotFound } from '../../adapters/jira/errors';
import type { Answer, Problem } from '../../contract/answer';

/** The result of a use case; `answering` makes an answer of it. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/**
 * A resolver function that never throws across the bridge. Contains the one try/catch: the cause goes to the log, under
 * the reference that the screen shows.
 */
export function answering<Schema extends z.ZodType, Value>(
  payloadSchema: Schema,
  /** `accountId` is the viewer's account; null for an anonymous viewer. */
  handle: (payload: z.infer<Schema>, accountId: string | null) => Promise<Outcome<Value>>,
): (request: Request) => Promise<Answer<Value>> {
  return async ({ payload, context }) => {
    const reference = getAppContext().invocationId;
    try {
      const parsed = payloadSchema.safeParse(payload);
      if (!parsed.success) return { ok: false, problem: 'bad-request', reference };
      const outcome = await handle(parsed.data, accountSchema.catch(null).parse(context['accountId']));
      return outcome.ok ? outcome : { ...outcome, reference };
    } catch (error) {
      console.error(`[${reference}]`, error);
      return { ok: false, reference, ...refusalFor(error) };
    }
  };
}

const accountSchema = z.string().min(1).nullable();

function refusalFor(error: unknown): { readonly problem: Problem; readonly retryAfterSeconds?: number } {
  if (error instanceof JiraBusy) {
    return { problem: 'busy', retryAfterSeconds: Math.ceil(error.retryAfterSeconds) };
  }
  if (error instanceof JiraNotFound) return { problem: 'not-found' };
  // Anonymous viewers, and those from whom Jira wants consent first, may see nothing yet.
  if (error instanceof JiraForbidden || error instanceof NeedsAuthenticationError) return { problem: 'no-access' };
  return { problem: 'unexpected' };
}
