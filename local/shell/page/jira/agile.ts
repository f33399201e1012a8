import * as z from 'zod';
import { boardConfigurationShape, boardShape, sprintShape } from './agile-shapes';
import { everyPage, pageOf } from './jira';
import { ask, tell } from './request';
import { issueShape } from './shapes';

const AGILE = '/rest/agile/1.0';
const PAGE = 100;

type Signal = AbortSignal | undefined;

export const fetchBoards = (projectKey: string, signal: Signal) =>
  everyPage((startAt) =>
    ask(`${AGILE}/board?projectKeyOrId=${encodeURIComponent(projectKey)}&startAt=${startAt}`, pageOf(boardShape), {
      signal,
    }),
  );
export const fetchBoardConfiguration = (boardId: number, signal: Signal) =>
  ask(`${AGILE}/board/${boardId}/configuration`, boardConfigurationShape, { signal });

/** The board's running or planned sprints, in their order; closed ones are history. */
export const fetchOpenSprints = (boardId: number, signal: Signal) =>
  everyPage((startAt) =>
    ask(`${AGILE}/board/${boardId}/sprint?state=active,future&startAt=${startAt}`, pageOf(sprintShape), { signal }),
  );

export const fetchSprintIssues = (sprintId: number, fields: readonly string[], signal: Signal) =>
  everyIssue(`${AGILE}/sprint/${sprintId}/issue`, { fields }, signal);

export interface BoardPart {
  readonly fields: readonly string[];
  readonly jql?: string;
  readonly limit?: number;
}
export const fetchBoardIssues = (boardId: number, part: BoardPart, signal: Signal) =>
  everyIssue(`${AGILE}/board/${boardId}/issue`, part, signal);

/** The first issues of the backlog and the total number; a backlog may have thousands. */
export async function fetchBacklog(boardId: number, part: BoardPart, signal: Signal) {
  return issuePage(
    `${AGILE}/board/${boardId}/backlog`,
    { ...part, startAt: 0, maxResults: part.limit ?? PAGE },
    signal,
  );
}

export const moveToSprint = (sprintId: number, keys: readonly string[]) =>
  tell(`${AGILE}/sprint/${sprintId}/issue`, { method: 'POST', body: { issues: keys } });
export const moveToBacklog = (keys: readonly string[]) =>
  tell(`${AGILE}/backlog/issue`, { method: 'POST', body: { issues: keys } });

export interface SprintChange {
  readonly state?: 'active' | 'closed';
  readonly name?: string;
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}
export const changeSprint = (sprintId: number, change: SprintChange) =>
  tell(`${AGILE}/sprint/${sprintId}`, { method: 'POST', body: change });

interface PartPage extends BoardPart {
  readonly startAt: number;
  readonly maxResults: number;
}

async function issuePage(path: string, { fields, jql, startAt, maxResults }: PartPage, signal: Signal) {
  const query = new URLSearchParams({
    startAt: String(startAt),
    maxResults: String(maxResults),
    fields: fields.join(','),
  });
  if (jql !== undefined) query.set('jql', jql);
  const shape = z.object({
    issues: z.array(issueShape),
    startAt: z.number().default(startAt),
    total: z.number().optional(),
  });
  return ask(`${path}?${query.toString()}`, shape, { signal });
}

const everyIssue = (path: string, part: BoardPart, signal: Signal) =>
  everyPage(async (startAt) => {
    const page = await issuePage(path, { ...part, startAt, maxResults: PAGE }, signal);
    return { values: page.issues, startAt: page.startAt, total: page.total };
  });
