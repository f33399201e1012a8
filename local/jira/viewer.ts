import { JiraProblem } from './problem';
import type { Catalogue } from './store/catalogue';

/** The caller of a request: the app itself, which sees everything, or one account. */
export type Viewer = { readonly kind: 'app' } | { readonly kind: 'user'; readonly accountId: string };

/** The account as which the app writes; a site has it once the app is installed. */
export const APP_ACCOUNT = {
  accountId: 'local-app',
  displayName: 'Bellwether',
  active: true,
  accountType: 'app' as const,
};

/** Reads `Authorization: Bearer local-app` or `Bearer local-user:<accountId>`; throws Jira's 401 for all others. */
export function viewerOf(authorization: string | undefined, catalogue: Catalogue): Viewer {
  if (authorization === 'Bearer local-app') return { kind: 'app' };
  const accountId = /^Bearer local-user:(.+)$/.exec(authorization ?? '')?.[1];
  if (accountId === undefined || !catalogue.users.has(accountId)) {
    throw new JiraProblem(401, ['Client must be authenticated to access this resource.']);
  }
  return { kind: 'user', accountId };
}

export const accountOf = (viewer: Viewer): string => (viewer.kind === 'app' ? APP_ACCOUNT.accountId : viewer.accountId);
