/** Why a request got no answer. A screen draws one state for each. */
export type Problem = 'bad-request' | 'no-access' | 'not-found' | 'not-followed' | 'busy' | 'unexpected';

/** Every resolver answers with one of these; nothing is thrown across the bridge. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem; readonly reference: string; readonly retryAfterSeconds?: number };
