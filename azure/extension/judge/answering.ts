import { AzureBusy, AzureForbidden, AzureNotFound, AzureSignIn } from '../../../src/adapters/azure/errors';
import type { Answer, Problem } from '../../../src/contract/answer';

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Answers what came of a question, and what went wrong as an answer too. */
export type Answering = <Value>(ask: () => Promise<Outcome<Value>>) => Promise<Answer<Value>>;

/** Azure DevOps is left alone for so long after it refused to be asked more. */
const REST_SECONDS = 60;

/** `reference` names the answer on the screen and in the console of the browser, where the cause is told. */
export function answering(tell: (reference: string, cause: unknown) => void): Answering {
  let count = 0;
  return async (ask) => {
    count += 1;
    const reference = `azure-${String(count)}`;
    try {
      const outcome = await ask();
      return outcome.ok ? outcome : { ...outcome, reference };
    } catch (error) {
      tell(reference, error);
      return { ok: false, reference, ...refusalFor(error) };
    }
  };
}

/** Use cases answer null to who may not hear it. */
export function knowing<Value>(value: Value | null): Outcome<Value> {
  return value === null ? { ok: false, problem: 'no-access' } : { ok: true, value };
}

function refusalFor(error: unknown): { readonly problem: Problem; readonly retryAfterSeconds?: number } {
  if (error instanceof AzureBusy) return { problem: 'busy', retryAfterSeconds: REST_SECONDS };
  if (error instanceof AzureNotFound) return { problem: 'not-found' };
  if (error instanceof AzureForbidden || error instanceof AzureSignIn) return { problem: 'no-access' };
  return { problem: 'unexpected' };
}
