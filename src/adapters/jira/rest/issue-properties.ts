import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';
import { JiraForbidden, JiraNotFound } from '../errors';

/**
 * Sets a property of an issue, replacing its value. Creates no history entry and no product event. False if the issue
 * does not exist, or if the app may not edit it.
 */
export async function writeIssueProperty(
  { requestJira }: Jira,
  { issueId, key, value }: { readonly issueId: string; readonly key: string; readonly value: object },
): Promise<boolean> {
  try {
    await requestJira(route`/rest/api/3/issue/${issueId}/properties/${key}`, { method: 'PUT', body: value });
    return true;
  } catch (error) {
    if (error instanceof JiraNotFound || error instanceof JiraForbidden) return false;
    throw error;
  }
}

const propertySchema = z.object({ value: z.unknown() });

/** The value of an issue's property, unparsed; null if it has none, does not exist, or if the app may not browse it. */
export async function readIssueProperty(
  { requestJira }: Jira,
  { issueId, key }: { readonly issueId: string; readonly key: string },
): Promise<unknown> {
  try {
    const answer = await requestJira(route`/rest/api/3/issue/${issueId}/properties/${key}`);
    return read(propertySchema, answer, 'issue property').value;
  } catch (error) {
    if (error instanceof JiraNotFound || error instanceof JiraForbidden) return null;
    throw error;
  }
}
