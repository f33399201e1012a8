import * as z from 'zod';
import type { Outcome } from '../runtime/invocation';
import { QUEUE_LIMITS } from './limits';

/** The outcome of a delivered event. */
export type Verdict =
  | { readonly status: 'delivered' }
  | {
      readonly status: 'again';
      readonly afterSeconds: number;
      readonly reason: string;
      readonly data: unknown;
      /** True when the function asked for it, false when it failed. */
      readonly asked: boolean;
    };

const retryShape = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({ retryAfter: z.number(), retryReason: z.string(), retryData: z.unknown().optional() }),
});

const FIRST_BACK_OFF_SECONDS = 20;

/**
 * Whether an event counts as delivered. A function asks for a retry by returning an InvocationError. If it throws, is
 * killed or times out, the platform retries it after twice the time of the previous attempt.
 */
export function verdictOf(outcome: Outcome, retries: number): Verdict {
  const backOff = Math.min(FIRST_BACK_OFF_SECONDS * 2 ** retries, QUEUE_LIMITS.retryAfterSeconds);
  const failed = (reason: string): Verdict => ({
    status: 'again',
    afterSeconds: backOff,
    reason,
    data: null,
    asked: false,
  });
  if (outcome.status === 'timed-out') return failed('FUNCTION_TIME_OUT');
  if (outcome.status !== 'answered') return failed('FUNCTION_PLATFORM_UNKNOWN_ERROR');

  const parsed = retryShape.safeParse(outcome.value);
  if (!parsed.success) return { status: 'delivered' };
  const { retryAfter, retryReason, retryData } = parsed.data.retryOptions;
  const bytes = Buffer.byteLength(JSON.stringify(retryData) ?? '');
  if (bytes > QUEUE_LIMITS.retryDataBytes) return failed('FUNCTION_PLATFORM_UNKNOWN_ERROR');
  const afterSeconds = Math.min(Math.max(retryAfter, 1), QUEUE_LIMITS.retryAfterSeconds);
  return { status: 'again', afterSeconds, reason: retryReason, data: retryData ?? null, asked: true };
}
