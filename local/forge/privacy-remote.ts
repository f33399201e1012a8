import * as z from 'zod';
import { grantedScopes, type Manifest } from './manifest';
import type { RemoteHandler } from './runtime/remotes';

/** What Atlassian knows of an account since it was last asked about: gone for good, renamed, or nothing new. */
export type AccountNews = (account: {
  readonly accountId: string;
  readonly updatedAt: string;
}) => 'closed' | 'updated' | null;

const MOST_ACCOUNTS = 90;

const requestShape = z.object({
  accounts: z
    .array(z.object({ accountId: z.string(), updatedAt: z.iso.datetime({ offset: true }) }))
    .min(1)
    .max(MOST_ACCOUNTS),
});

/** Atlassian's personal-data reporting: an app tells whom it knows, and hears whose data have to go or be read anew. */
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
