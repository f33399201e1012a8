import { grantedScopes, type Manifest } from '../manifest';
import { scopesFor } from './operation-scopes';

/** Null lets a call to Jira through; else the answer of the gateway that stands before it. */
export type ScopeGuard = (method: string, path: string) => Response | null;

/** Refuses what the manifest has no scope for, in the words of the platform's gateway. */
export function scopeGuard(manifest: Manifest): ScopeGuard {
  const granted = new Set(grantedScopes(manifest).names);
  return (method, path) => {
    const alternatives = scopesFor(method, path);
    // The local Jira answers 404 for what it does not have.
    if (alternatives === null) return null;
    if (alternatives.some((scopes) => scopes.every((scope) => granted.has(scope)))) return null;
    return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
  };
}
