import * as z from 'zod';
import { grantedScopes, type Manifest } from './manifest';
import type { RemoteHandler } from './runtime/remotes';

/** The change of an account since the app last asked Atlassian: deleted, renamed, or none. */
export type AccountNews = (account: {
  readonly accountId: string;
  readonly updatedAt: string;
}) => 'closed' | 'updated' | null;

const MAX_ACCOUNTS = 90;

const requestShape = z.object({
  accounts: z
    .array(z.object({ accountId: z.string(), updatedAt: z.iso.datetime({ offset: true }) }))
    .min(1)
    .max(MAX_ACCOUNTS),
});

/**
 * Atlassian's personal-data reporting: an app reports the accounts that it knows, and learns whose data it has to
 * delete or read again.
 */
export function privacyRemote(manifest: Manifest, news: AccountNews): RemoteHandler {
  return async ({ init }) => {
    if (!grantedScopes(manifest).names.includes('report:personal-data')) {
      return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
    }
    const parsed = requestShape.safeParse(JSON.parse(String(init.body)));
    if (!parsed.success) return Response.json({ message: z.prettifyError(parsed.error) }, { status: 400 });
    const accounts = parsed.data.accounts.flatMap((account) => {
      const status = news(account);
      return status === null ? [] : [{ accountId: account.accountId, status }];
    });
    return accounts.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts });
  };
}
