import type { Say } from '../../../src/words/say/say';
import type { Failure } from '../../kit/reading-state';

export interface FailureWords {
  readonly title: string;
  readonly line: string;
  /** Null if a retry would change nothing. */
  readonly retry: string | null;
}

const SECONDS_A_MINUTE = 60;

/** The error, its meaning for the reader, and what they can do. */
export function failureWords(failure: Failure, say: Say<'shared' | 'panel'>): FailureWords {
  switch (failure.problem) {
    case 'no-access':
      return { title: say('state.no-access.title'), line: say('state.no-access.text'), retry: null };
    case 'not-found':
      return { title: say('state.not-found.title'), line: say('state.not-found.text'), retry: say('button.retry') };
    case 'not-followed':
      return { title: say('state.not-followed.title'), line: say('state.not-followed.text'), retry: null };
    case 'busy':
      return { title: say('state.busy.title'), line: waitSentence(failure, say), retry: say('button.now') };
    case 'bad-request':
      return { title: say('panel.no-item.title'), line: say('panel.no-item.text'), retry: say('button.retry') };
    case 'unexpected':
      return { title: say('state.failed.title'), line: failedSentence(failure, say), retry: say('button.retry') };
  }
}

function waitSentence({ retryAfterSeconds }: Failure, say: Say<'shared'>): string {
  return retryAfterSeconds === null || retryAfterSeconds < SECONDS_A_MINUTE
    ? say('state.busy.soon')
    : say('state.busy.text', { minutes: Math.ceil(retryAfterSeconds / SECONDS_A_MINUTE) });
}

function failedSentence({ reference }: Failure, say: Say<'shared'>): string {
  return reference === '' ? say('state.failed.no-reference') : say('state.failed.text', { reference });
}
