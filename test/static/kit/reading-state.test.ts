import type { Answer } from '../../../src/contract/answer';
import { nextState, type ReadingState } from '../../../static/kit/reading-state';

const ok: Answer<string> = { ok: true, value: 'new' };
const failed = (problem: 'busy' | 'no-access' | 'not-found' | 'unexpected'): Answer<string> => ({
  ok: false,
  problem,
  reference: 'r1',
});
const shown: ReadingState<string> = { status: 'shown', value: 'old', refreshing: false, failure: null };

describe('nextState', () => {
  it('shows the first answer', () => {
    expect(nextState<string>({ status: 'loading' }, { kind: 'answered', answer: ok })).toEqual({
      status: 'shown',
      value: 'new',
      refreshing: false,
      failure: null,
    });
  });

  it('keeps the old reading while a newer one is read', () => {
    expect(nextState(shown, { kind: 'asked' })).toEqual({ ...shown, refreshing: true });
  });

  it('keeps the old reading when reading again fails, and says so', () => {
    const state = nextState({ ...shown, refreshing: true }, { kind: 'answered', answer: failed('unexpected') });
    expect(state).toEqual({
      ...shown,
      failure: { problem: 'unexpected', reference: 'r1', retryAfterSeconds: null },
    });
  });

  it.each(['no-access', 'not-found'] as const)('takes the reading away on %s', (problem) => {
    const state = nextState(shown, { kind: 'answered', answer: failed(problem) });
    expect(state).toEqual({
      status: 'failed',
      failure: { problem, reference: 'r1', retryAfterSeconds: null },
      retrying: false,
    });
  });

  it('forgets the failure when a newer reading comes', () => {
    const before = nextState(shown, { kind: 'answered', answer: failed('busy') });
    expect(nextState(before, { kind: 'answered', answer: ok })).toEqual({ ...shown, value: 'new' });
  });

  it('stays with the failure while it tries again, and with the skeleton while it reads first', () => {
    const state = nextState<string>({ status: 'loading' }, { kind: 'answered', answer: failed('unexpected') });
    expect(nextState(state, { kind: 'asked' })).toEqual({ ...state, retrying: true });
    expect(nextState<string>({ status: 'loading' }, { kind: 'asked' })).toEqual({ status: 'loading' });
  });

  it('carries how long to wait', () => {
    const answer: Answer<string> = { ok: false, problem: 'busy', reference: '', retryAfterSeconds: 20 };
    expect(nextState<string>({ status: 'loading' }, { kind: 'answered', answer })).toMatchObject({
      failure: { retryAfterSeconds: 20 },
    });
  });
});
