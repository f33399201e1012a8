import * as z from 'zod';
import { ask } from './request';

const REST = '/rest/api/3';
const projectTypesShape = z.object({
  issueTypes: z.array(z.object({ id: z.string(), name: z.string(), subtask: z.boolean().default(false) })),
});

/** The types that a new issue of a project may have; sub-tasks need a parent. */
export async function fetchIssueTypes(projectKey: string, signal: AbortSignal) {
  const { issueTypes } = await ask(`${REST}/project/${encodeURIComponent(projectKey)}`, projectTypesShape, { signal });
  return issueTypes.filter(({ subtask }) => !subtask);
}

export interface NewIssue {
  readonly projectKey: string;
  readonly typeId: string;
  readonly summary: string;
}

/** Answers the key from Jira. */
export async function createIssue({ projectKey, typeId, summary }: NewIssue): Promise<string> {
  const fields = { project: { key: projectKey }, issuetype: { id: typeId }, summary };
  return (await ask(`${REST}/issue`, z.object({ key: z.string() }), { method: 'POST', body: { fields } })).key;
}
