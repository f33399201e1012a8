import * as z from 'zod';
import { sprintShape } from './agile-shapes';
import { everyPage, pageOf } from './jira';
import { ask } from './request';

const reportIssueShape = z.object({
  id: z.number(),
  key: z.string(),
  summary: z.string(),
  typeName: z.string(),
  statusName: z.string(),
});
export type ReportIssue = z.infer<typeof reportIssueShape>;

const sprintReportShape = z.object({
  contents: z.object({
    completedIssues: z.array(reportIssueShape),
    issuesNotCompletedInCurrentSprint: z.array(reportIssueShape),
    puntedIssues: z.array(reportIssueShape),
    issueKeysAddedDuringSprint: z.record(z.string(), z.boolean()),
  }),
  sprint: sprintShape,
});
export type SprintReport = z.infer<typeof sprintReportShape>;

/** The sprints of a board that have begun, the latest first. */
export async function fetchBegunSprints(boardId: number, signal: AbortSignal | undefined) {
  const sprints = await everyPage((startAt) =>
    ask(`/rest/agile/1.0/board/${boardId}/sprint?state=active,closed&startAt=${startAt}`, pageOf(sprintShape), {
      signal,
    }),
  );
  return sprints.toSorted((one, other) => (other.startDate ?? '').localeCompare(one.startDate ?? ''));
}

export const fetchSprintReport = (boardId: number, sprintId: number, signal: AbortSignal | undefined) =>
  ask(
    `/rest/greenhopper/1.0/rapid/charts/sprintreport?rapidViewId=${boardId}&sprintId=${sprintId}`,
    sprintReportShape,
    { signal },
  );
