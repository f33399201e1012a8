import type { Answer } from '../../../src/contract/answer';

/** The answer for a call that the platform itself refused: throttled, timed out, offline. */
export function refusal(cause: unknown): Extract<Answer<never>, { readonly ok: false }> {
  const message = cause instanceof Error ? cause.message : String(cause);
  const throttled = /rate.?limit|too many|\b429\b/i.test(message);
  return { ok: false, problem: throttled ? 'busy' : 'unexpected', reference: '' };
}
