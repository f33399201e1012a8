import type { Answer, Problem } from '../../src/contract/answer';

export interface Failure {
  readonly problem: Problem;
  readonly reference: string;
  readonly retryAfterSeconds: number | null;
}

/**
 * The state of one request on a screen. A reading that was shown stays until a newer one replaces it: while it is read
 * again, and when reading again fails. Only losing access removes it.
 */
export type ReadingState<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'shown'; readonly value: Value; readonly refreshing: boolean; readonly failure: Failure | null }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retrying: boolean };

export type ReadingEvent<Value> =
  { readonly kind: 'asked' } | { readonly kind: 'answered'; readonly answer: Answer<Value> };

const GONE: readonly Problem[] = ['no-access', 'not-found', 'not-followed'];

/** The next state after a request, or after an answer. */
export function nextState<Value>(state: ReadingState<Value>, event: ReadingEvent<Value>): ReadingState<Value> {
  if (event.kind === 'asked') return asked(state);
  if (event.answer.ok) return { status: 'shown', value: event.answer.value, refreshing: false, failure: null };
  const { problem, reference, retryAfterSeconds = null } = event.answer;
  const failure = { problem, reference, retryAfterSeconds };
  return state.status === 'shown' && !GONE.includes(problem)
    ? { ...state, refreshing: false, failure }
    : { status: 'failed', failure, retrying: false };
}

function asked<Value>(state: ReadingState<Value>): ReadingState<Value> {
  if (state.status === 'shown') return { ...state, refreshing: true };
  return state.status === 'failed' ? { ...state, retrying: true } : state;
}
