import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const boardsSchema = z.object({
  values: z.array(z.object({ id: z.number(), type: z.string().nullish() })),
  isLast: z.boolean().nullish(),
});

export type JiraBoard = z.infer<typeof boardsSchema>['values'][number];

/** The first boards (at most fifty) that show issues of a project. */
export async function getBoards({ requestJira }: Jira, projectKey: string): Promise<readonly JiraBoard[]> {
  const answer = await requestJira(route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}`);
  return read(boardsSchema, answer, 'board').values;
}

const configurationSchema = z.object({
  estimation: z
    .object({ field: z.object({ fieldId: z.string().nullish(), displayName: z.string().nullish() }).nullish() })
    .nullish(),
});

/** The estimate field of a board; null if it counts issues. */
export async function getEstimationField(
  { requestJira }: Jira,
  boardId: number,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const answer = await requestJira(route`/rest/agile/1.0/board/${boardId}/configuration`);
  const field = read(configurationSchema, answer, 'board configuration').estimation?.field;
  const id = field?.fieldId ?? null;
  return id === null ? null : { id, name: field?.displayName ?? id };
}

const sprintsSchema = z.object({ values: z.array(z.unknown()), isLast: z.boolean().nullish() });
const SPRINTS_PER_PAGE = 50;

/** The sprints of a board, unparsed, oldest first; at most `most` of them. */
export async function getSprints({ requestJira }: Jira, boardId: number, most: number): Promise<readonly unknown[]> {
  const sprints: unknown[] = [];
  for (;;) {
    const answer = await requestJira(
      route`/rest/agile/1.0/board/${boardId}/sprint?startAt=${sprints.length}&maxResults=${SPRINTS_PER_PAGE}`,
    );
    const page = read(sprintsSchema, answer, 'board sprints');
    sprints.push(...page.values);
    if (page.isLast !== false || page.values.length === 0 || sprints.length >= most) return sprints.slice(0, most);
  }
}
