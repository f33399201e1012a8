import { AzureBusy, AzureForbidden, AzureNotFound, AzureSignIn } from '../../../src/adapters/azure/errors';
import type { Answer, Problem } from '../../../src/contract/answer';

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Answers the outcome of a question; a failure becomes an answer too. */
export type Answering = <Value>(ask: () => Promise<Outcome<Value>>) => Promise<Answer<Value>>;

/** After Azure DevOps refused further requests, none is sent for this long. */
const REST_SECONDS = 60;

/** `reference` identifies the answer on the screen and in the console of the browser, where the cause is logged. */
export function answering(log: (reference: string, cause: unknown) => void): Answering {
  let count = 0;
  return async (ask) => {
    count += 1;
    const reference = `azure-${String(count)}`;
    try {
      const outcome = await ask();
      return outcome.ok ? outcome : { ...outcome, reference };
    } catch (error) {
      log(reference, error);
      return { ok: false, reference, ...refusalFor(error) };
    }
  };
}

/** Use cases answer null to a viewer who may not see the value. */
export function knowing<Value>(value: Value | null): Outcome<Value> {
  return value === null ? { ok: false, problem: 'no-access' } : { ok: true, value };
}

function refusalFor(error: unknown): { readonly problem: Problem; readonly retryAfterSeconds?: number } {
  if (error instanceof AzureBusy) return { problem: 'busy', retryAfterSeconds: REST_SECONDS };
  if (error instanceof AzureNotFound) return { problem: 'not-found' };
  if (error instanceof AzureForbidden || error instanceof AzureSignIn) return { problem: 'no-access' };
  return { problem: 'unexpected' };
}
