import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const pageSchema = z.object({ values: z.array(z.unknown()) });

const ownSchema = z.object({ locale: z.string() });

/** The caller's language in Jira: "de_DE". */
export async function ownLanguage({ requestJira }: Jira): Promise<string> {
  return read(ownSchema, await requestJira(route`/rest/api/3/myself`), 'myself').locale;
}

const USERS_AT_ONCE = 100;

/** These users, unparsed; users that the caller may not see are left out. */
export async function getUsers({ requestJira }: Jira, accountIds: readonly string[]): Promise<readonly unknown[]> {
  const users: unknown[] = [];
  for (let start = 0; start < accountIds.length; start += USERS_AT_ONCE) {
    const asked = new URLSearchParams({ maxResults: String(USERS_AT_ONCE) });
    for (const id of accountIds.slice(start, start + USERS_AT_ONCE)) asked.append('accountId', id);
    users.push(...read(pageSchema, await requestJira(route`/rest/api/3/user/bulk?${asked}`), 'user/bulk').values);
  }
  return users;
}
