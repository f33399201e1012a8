import { METERED } from '../../jira/limits/rate-limits';
import type { ScopeGuard } from '../scopes/scope-guard';
import { refusal, type RemoteHandler } from './remotes';

/** The local Jira, called without a socket. */
export type JiraHandler = (request: Request) => Response | Promise<Response>;

export interface JiraRemoteSettings {
  readonly jira: JiraHandler;
  /** The beginning of the `self` links in Jira's answers. */
  readonly siteUrl: string;
  /** Refuses calls that need a scope outside of the manifest. */
  readonly guard: ScopeGuard;
  /** Whether the manifest lets the app act as users who are not present. */
  readonly impersonates: boolean;
}

/** Jira's REST API for functions: as the app, as the viewer, or as a named user. */
export function jiraRemote({ jira, siteUrl, guard, impersonates }: JiraRemoteSettings): RemoteHandler {
  return async ({ provider, accountId, path, init, invocation }) => {
    const { request } = invocation;
    if (!path.startsWith('/') || path.startsWith('//')) return refusal(400, `INVALID_PATH: ${path}`);
    if (accountId !== null && !impersonates) return refusal(403, 'OFFLINE_USER_AUTH_NOT_GRANTED');

    const unscoped = guard(init.method ?? 'GET', path);
    if (unscoped !== null) return unscoped;

    const user = accountId ?? request.accountId;
    if (provider === 'user' && user === null) return refusal(401, 'NEEDS_AUTHENTICATION_ERR');

    const headers = new Headers(init.headers);
    headers.delete('authorization');
    if (provider === 'app') headers.set('authorization', 'Bearer local-app');
    if (provider === 'user') headers.set('authorization', `Bearer local-user:${user}`);
    headers.set(METERED, 'yes');
    if (request.asOf !== null) headers.set('x-local-as-of', request.asOf);
    return jira(new Request(new URL(path, siteUrl), { ...init, headers }));
  };
}
