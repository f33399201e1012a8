import { QueryClient } from '@tanstack/react-query';
import { JiraError } from './jira/request';

const ATTEMPTS = 3;

/** Only temporary errors are retried: no answer, too many requests, a server error. */
const worthAnotherTry = (failures: number, error: unknown): boolean =>
  failures < ATTEMPTS - 1 &&
  error instanceof JiraError &&
  (error.status === 0 || error.status === 429 || error.status >= 500) &&
  error.status !== 502;

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthAnotherTry,
        retryDelay: (attempt) => 400 * 2 ** attempt,
        refetchOnWindowFocus: false,
        staleTime: 10_000,
      },
    },
  });
