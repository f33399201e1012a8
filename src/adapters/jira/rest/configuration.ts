import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const fieldsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.object({ type: z.string().nullish(), custom: z.string().nullish() }).nullish(),
  }),
);

/** A field of the site. Custom fields are recognised by `schema.custom`, not by name. */
export type JiraField = z.infer<typeof fieldsSchema>[number];

export async function getFields({ requestJira }: Jira): Promise<readonly JiraField[]> {
  return read(fieldsSchema, await requestJira(route`/rest/api/3/field`), 'field');
}

const statusesSchema = z.array(z.object({ id: z.string(), name: z.string(), statusCategory: z.unknown().optional() }));

export type JiraStatus = z.infer<typeof statusesSchema>[number];

export async function getStatuses({ requestJira }: Jira): Promise<readonly JiraStatus[]> {
  return read(statusesSchema, await requestJira(route`/rest/api/3/status`), 'status');
}

const linkTypesSchema = z.object({
  issueLinkTypes: z.array(z.object({ name: z.string(), inward: z.string(), outward: z.string() })),
});

export type JiraLinkType = z.infer<typeof linkTypesSchema>['issueLinkTypes'][number];

export async function getLinkTypes({ requestJira }: Jira): Promise<readonly JiraLinkType[]> {
  return read(linkTypesSchema, await requestJira(route`/rest/api/3/issueLinkType`), 'issueLinkType').issueLinkTypes;
}

const serverInfoSchema = z.object({ serverTimeZone: z.string().nullish() });

/** The site's own time zone (IANA); null if Jira does not report it. */
export async function getTimeZone({ requestJira }: Jira): Promise<string | null> {
  return read(serverInfoSchema, await requestJira(route`/rest/api/3/serverInfo`), 'serverInfo').serverTimeZone ?? null;
}
