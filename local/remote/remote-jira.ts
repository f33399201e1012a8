import { type Jira, jiraClient, type JiraResponse, type Send } from '../../src/adapters/jira/client';
import type { Patience } from '../../src/adapters/retry';

/** The address of a Jira, and the account to read it. */
export interface RemoteSite {
  /** Without a slash at its end. */
  readonly url: string;
  /** With an e-mail address the token is an API token of Cloud; without one a personal access token. */
  readonly email: string | null;
  readonly token: string;
}

/** Requests that only read, although their method is POST. */
const READING = [
  '/rest/api/3/search/jql',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/issue/bulkfetch',
  '/rest/api/3/changelog/bulkfetch',
];

/** A writing request was about to be sent. */
export class WouldWrite extends Error {
  override readonly name = 'WouldWrite';
}

/** The site redirects the request, usually to a login page. The token is not sent there. */
export class SentElsewhere extends Error {
  override readonly name = 'SentElsewhere';
}

/**
 * A remote Jira, read with the user's own account by the app's own client: it waits when Jira asks it to (429), and
 * retries when the connection breaks. It never sends a writing request.
 */
export function remoteJira(site: RemoteSite, { onWait, ...patience }: RemotePatience): Jira {
  return jiraClient({
    ...patience,
    send: sendTo(site),
    sleep: async (milliseconds) => {
      onWait?.(milliseconds);
      await patience.sleep(milliseconds);
    },
    remainingMs: () => Infinity,
    now: () => new Date(),
  });
}

export interface RemotePatience extends Pick<Patience, 'sleep' | 'random'> {
  /** Called before each pause that Jira asks for, or that a broken connection needs. */
  readonly onWait?: (milliseconds: number) => void;
}

function sendTo({ url, email, token }: RemoteSite): Send {
  const authorization =
    email === null ? `Bearer ${token}` : `Basic ${Buffer.from(`${email}:${token}`, 'utf8').toString('base64')}`;
  return async (route, { method, headers, body }): Promise<JiraResponse> => {
    const [path = ''] = route.value.split('?', 1);
    if (method !== 'GET' && !(method === 'POST' && READING.includes(path))) throw new WouldWrite(`${method} ${path}`);
    const response = await fetch(`${url}${route.value}`, {
      method,
      headers: { ...headers, Authorization: authorization, 'X-Atlassian-Token': 'no-check' },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
    });
    if (response.status >= 300 && response.status < 400) throw new SentElsewhere(`${method} ${path}`);
    // Read here, so that a connection that breaks within the answer counts as broken.
    const text = await response.text();
    return { status: response.status, headers: response.headers, text: async () => text };
  };
}
