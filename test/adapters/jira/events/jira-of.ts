import { type Jira, jiraClient } from '../../../../src/adapters/jira/client';
import type { Client } from '../../../local/jira/client';

/** The local Jira through the app's own client, as the app or as somebody else. */
export function jiraOf({ jira }: Client, who = 'local-app'): Jira {
  return jiraClient({
    now: () => jira.now(),
    random: () => 0.5,
    remainingMs: () => 25_000,
    sleep: async () => undefined,
    send: (route, init) =>
      jira.fetch(
        new Request(`http://jira.test${route.value}`, {
          ...init,
          headers: { ...init.headers, Authorization: `Bearer ${who}` },
        }),
      ),
  });
}
