import { route } from '@forge/api';
import type { Jira } from '../client';
import { JiraNotFound, JiraRejected } from '../errors';
import { getFields } from './configuration';

/** The new value of one field of one issue; null clears it. */
export interface AppFieldUpdate {
  readonly issueId: string;
  readonly fieldId: string;
  readonly value: string | number | null;
}

/** The ids of the app's own fields, by the keys of their modules. Fields that the site does not have yet are absent. */
export async function appFieldIds(
  jira: Jira,
  { appId, environmentId }: { readonly appId: string; readonly environmentId: string },
): Promise<ReadonlyMap<string, string>> {
  const start = `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/`;
  const fields = await getFields(jira);
  return new Map(
    fields.flatMap(({ id, schema }) =>
      schema?.custom?.startsWith(start) === true ? [[schema.custom.slice(start.length), id]] : [],
    ),
  );
}

/**
 * Writes the app's own fields, with a changelog and events, which rules react to. No pair of issue and field may occur
 * twice in one request. False if Jira refuses the whole request: one issue does not exist, or does not accept the
 * value.
 */
export async function writeAppFields({ requestJira }: Jira, updates: readonly AppFieldUpdate[]): Promise<boolean> {
  try {
    await requestJira(route`/rest/api/3/app/field/value`, {
      method: 'POST',
      body: {
        updates: updates.map(({ issueId, fieldId, value }) => ({
          customField: fieldId,
          issueIds: [Number(issueId)],
          value,
        })),
      },
    });
    return true;
  } catch (error) {
    if (error instanceof JiraRejected || error instanceof JiraNotFound) return false;
    throw error;
  }
}
