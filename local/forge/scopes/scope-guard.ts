import { grantedScopes, type Manifest } from '../manifest';
import { scopesFor } from './operation-scopes';

/** Null lets a call to Jira through; otherwise it is the answer of the gateway in front of Jira. */
export type ScopeGuard = (method: string, path: string) => Response | null;

/** Refuses calls that need a scope outside of the manifest, with the message of the platform's gateway. */
export function scopeGuard(manifest: Manifest): ScopeGuard {
  const granted = new Set(grantedScopes(manifest).names);
  return (method, path) => {
    const alternatives = scopesFor(method, path);
    // The local Jira answers 404 for unknown operations.
    if (alternatives === null) return null;
    if (alternatives.some((scopes) => scopes.every((scope) => granted.has(scope)))) return null;
    return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
  };
}
