import { route } from '@forge/api';
import type { Jira } from '../client';
import { JiraForbidden, JiraNotFound, JiraRejected } from '../errors';

/** Adds a label to an issue, or removes it. Idempotent. An issue that cannot be edited stays unchanged. */
export async function setLabel(
  { requestJira }: Jira,
  { issueId, label, isOn }: { readonly issueId: string; readonly label: string; readonly isOn: boolean },
): Promise<void> {
  try {
    await requestJira(route`/rest/api/3/issue/${issueId}`, {
      method: 'PUT',
      body: { update: { labels: [isOn ? { add: label } : { remove: label }] } },
    });
  } catch (error) {
    if (error instanceof JiraNotFound || error instanceof JiraForbidden || error instanceof JiraRejected) return;
    throw error;
  }
}
