import type { Jira } from '../../../../src/adapters/jira/client';
import { jiraOf } from '../../../adapters/jira/events/jira-of';
import { type Client, startJira } from '../../../local/jira/client';
import { keptSite } from '../kept-site';

const DAY_MS = 24 * 3_600_000;

/** A function that the platform ended: nothing that it asks for is answered any more. */
export class Ended extends Error {}

export type Poison = 'in its words' | 'in its answer';

/**
 * A site of a hundred items, of which one ends every function that reads it: when its description is looked at, or with the
 * answer that holds it. After that the database and Jira answer nothing until the next invocation.
 */
export async function poisonedSite(poison: Poison) {
  let time = 0;
  let poisonedId: string | null = null;
  let isOver = false;
  let deaths = 0;
  const end = (): never => {
    if (!isOver) deaths += 1;
    isOver = true;
    throw new Ended('The function was ended.');
  };
  const client = startJira(undefined, () => time);
  const site = await keptSite(client, undefined, (asked) => poisoned(jiraOf(asked)));
  site.beforeEachStatement(() => {
    if (isOver) throw new Ended('The function was ended.');
  });

  function poisoned(jira: Jira): Jira {
    return {
      async requestJira(...asked) {
        if (isOver) return end();
        const answer = await jira.requestJira(...asked);
        for (const issue of issuesIn(answer)) {
          if (issue['id'] !== poisonedId || !('description' in (issue['fields'] ?? {}))) continue;
          if (poison === 'in its answer') end();
          Object.defineProperty(issue['fields'], 'description', { enumerable: true, get: end });
        }
        return answer;
      },
    };
  }

  return {
    client,
    site,
    poisonedJira: () => poisoned(jiraOf(client)),
    deaths: () => deaths,
    poison: (id: string | null) => (poisonedId = id),
    later: (ms: number) => (time += ms),
    nextDay: () => (time += DAY_MS + 60_000),
    /** One invocation after the other, whether it is ended or not; the clock goes on between them. */
    async survive(work: () => Promise<unknown>): Promise<void> {
      try {
        await work();
      } catch (error) {
        if (!isOver) throw error;
        // What the ended invocation would have put into the queue is lost with it.
        site.queue.length = 0;
        // Whatever it still waits for is over as well.
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      isOver = false;
      time += 61_000;
    },
    async keys(): Promise<readonly string[]> {
      const kept = await site.stores.readScope({ kind: 'project', id: 'ABC' });
      return kept.map(({ item }) => item.initial.key).sort();
    },
  };
}

function issuesIn(answer: unknown): readonly { id?: unknown; fields?: object }[] {
  const issues: unknown = typeof answer === 'object' && answer !== null && 'issues' in answer ? answer.issues : [];
  return Array.isArray(issues) ? issues : [];
}

/** As many more as make a hundred in the project. */
export async function addItems(client: Client, upTo: number): Promise<void> {
  for (let count = 7; count <= upTo; count += 1) {
    await client.post('/rest/api/3/issue', {
      fields: {
        project: { key: 'ABC' },
        issuetype: { name: 'Story' },
        summary: `Item ${String(count)}`,
        description: `The words of item ${String(count)}`,
      },
    });
  }
}
