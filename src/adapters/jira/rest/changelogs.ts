import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

// Histories are checked entry by entry during the translation.
const pageSchema = z.object({
  issueChangeLogs: z
    .array(z.object({ issueId: z.string(), changeHistories: z.array(z.unknown()).nullish() }))
    .nullish(),
  nextPageToken: z.string().nullish(),
});

const HISTORIES_PER_PAGE = 10_000;

/**
 * The whole changelogs of up to a thousand issues, unparsed, by issue id. Issues without entries have an empty one. The
 * entries of one issue can be spread over several pages.
 */
export async function getChangelogs(
  { requestJira }: Jira,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const changelogs = new Map<string, unknown[]>(issueIds.map((id) => [id, []]));
  let nextPageToken: string | undefined;
  do {
    const answer = await requestJira(route`/rest/api/3/changelog/bulkfetch`, {
      method: 'POST',
      body: { issueIdsOrKeys: issueIds, maxResults: HISTORIES_PER_PAGE, nextPageToken },
    });
    const page = read(pageSchema, answer, 'changelog/bulkfetch');
    for (const { issueId, changeHistories } of page.issueChangeLogs ?? []) {
      const histories = changelogs.get(issueId) ?? [];
      for (const history of changeHistories ?? []) histories.push(history);
      changelogs.set(issueId, histories);
    }
    nextPageToken = page.nextPageToken ?? undefined;
  } while (nextPageToken !== undefined);
  return changelogs;
}
