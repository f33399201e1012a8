import type { LocalJira } from '../../../local/jira/create-jira';
import { createJira } from '../../../local/jira/create-jira';
import type { Site } from '../../../local/jira/site';
import { smallSite } from './small-site';

/** JSON of whatever shape: a test says what it expects where it looks. */
export interface Loose {
  readonly [name: string]: Loose;
}

export const list = (value: Loose | undefined): readonly Loose[] => value as unknown as readonly Loose[];

export interface Answer {
  readonly status: number;
  readonly body: Loose;
}

export interface Client {
  readonly jira: LocalJira;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
  readonly remove: (path: string) => Promise<Answer>;
  readonly search: (jql: string, fields?: readonly string[]) => Promise<Answer>;
  /** The same Jira as somebody else, or at another moment. */
  readonly as: (who: string, asOf?: string) => Client;
}

/** A local Jira whose clock stands still at the site's present, unless another clock moves it. */
export function startJira(site: Site = smallSite(), machineClock: () => number = () => 0): Client {
  const jira = createJira({ machineClock, baseUrl: 'http://jira.test' });
  jira.load(site);
  return clientOf(jira, 'local-app');
}

export function clientOf(jira: LocalJira, who: string, asOf?: string): Client {
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await jira.fetch(
      new Request(`http://jira.test${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${who}`,
          'content-type': 'application/json',
          ...(asOf === undefined ? {} : { 'X-Local-As-Of': asOf }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  return {
    jira,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    remove: (path) => send('DELETE', path),
    search: (jql, fields = ['key']) => send('POST', '/rest/api/3/search/jql', { jql, fields, maxResults: 100 }),
    as: (other, moment) => clientOf(jira, other === 'app' ? 'local-app' : `local-user:${other}`, moment),
  };
}

export const keys = (answer: Answer): readonly string[] =>
  list(answer.body['issues']).map((issue) => String(issue['key']));
