import type { Contract } from './contract';
import { describedOperation, requestComplaints, scopesOf } from './request-contract';

type Fetch = (request: Request) => Promise<Response>;

export interface CheckedFetch {
  readonly fetch: Fetch;
  /** What was wrong with requests and answers so far, each once. */
  readonly complaints: () => readonly string[];
  /** The operations that were asked for, as the description names them. */
  readonly asked: () => readonly string[];
}

/** A Jira that holds every request and every answer that passes against Atlassian's own description. */
export function checkedFetch(fetch: Fetch, contract: Contract, grantedScopes: readonly string[]): CheckedFetch {
  const found = new Set<string>();
  const operations = new Set<string>();
  return {
    complaints: () => [...found],
    asked: () => [...operations].toSorted(),
    fetch: async (request) => {
      const { method } = request;
      const { pathname, search } = new URL(request.url);
      const text = await request.clone().text();
      const asked = { method, path: pathname + search, body: text === '' ? null : JSON.parse(text) };
      const note = (complaint: string): void => void found.add(`${method} ${pathname}: ${complaint}`);
      requestComplaints(contract, asked).forEach(note);
      const described = describedOperation(contract, asked);
      const answer = await fetch(request);
      if (described === null) return answer;

      operations.add(`${method} ${described.path}`);
      const enough = scopesOf(described).some((scopes) => scopes.every((scope) => grantedScopes.includes(scope)));
      if (!enough) note('the manifest has no scope for it');
      const body = await answer.clone().text();
      if (answer.ok && body !== '') {
        const call = { method, path: described.path, status: answer.status };
        contract.complaints(call, JSON.parse(body)).forEach(note);
      }
      return answer;
    },
  };
}
