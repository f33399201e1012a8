import { counted } from '../../../src/words/format';
import type { Failure } from '../../kit/reading-state';

export interface FailureWords {
  readonly title: string;
  readonly line: string;
  /** Null where trying again would change nothing. */
  readonly retry: string | null;
}

/** What went wrong, what that means for the reader, and what they can do. */
export function failureWords({ problem, retryAfterSeconds }: Failure): FailureWords {
  switch (problem) {
    case 'no-access':
      return {
        title: 'You cannot see this item’s health',
        line: 'Its project is not open to you. A project administrator can give you access.',
        retry: null,
      };
    case 'not-found':
      return {
        title: 'This item is not known here',
        line: 'It may have been moved or deleted since this page was opened.',
        retry: 'Look again',
      };
    case 'busy':
      return {
        title: 'Jira asks for patience',
        line: `Too much was read in a short time. This panel reads again by itself ${waitWords(retryAfterSeconds)}.`,
        retry: 'Read now',
      };
    case 'bad-request':
      return {
        title: 'This panel does not know its item',
        line: 'Reload the page. If that does not help, tell your Jira administrator.',
        retry: 'Try again',
      };
    case 'unexpected':
      return {
        title: 'The health of this item could not be read',
        line: 'The item itself is not affected.',
        retry: 'Try again',
      };
  }
}

function waitWords(seconds: number | null): string {
  if (seconds === null) return 'soon';
  return seconds < 60 ? `in ${counted(seconds, 'second')}` : `in ${counted(Math.ceil(seconds / 60), 'minute')}`;
}
