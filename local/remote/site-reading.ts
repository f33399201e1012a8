import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../../src/adapters/jira/client';
import { JiraNotFound } from '../../src/adapters/jira/errors';
import { getChangelogs } from '../../src/adapters/jira/rest/changelogs';
import { getFields } from '../../src/adapters/jira/rest/configuration';
import { getProjects } from '../../src/adapters/jira/rest/projects';
import { countIssues, searchIds, searchIssues } from '../../src/adapters/jira/rest/search';
import { isObject, type JsonObject, textOf } from '../jira/reading';
import { withRemoteLinks } from './remote-links';

/** One page of issues with their changelogs, in REST shape. */
export interface IssuePage {
  readonly issues: readonly JsonObject[];
  /** The position of the next page; null after the last one. */
  readonly next: string | null;
}

/** How each kind of Jira is read: Cloud with version 3 of its API, Data Center with version 2. */
export interface SiteReading {
  readonly projects: () => Promise<readonly { readonly key: string; readonly name: string }[]>;
  /** About the number of issues that match a query. */
  readonly count: (jql: string) => Promise<number>;
  readonly page: (jql: string, place: string | null) => Promise<IssuePage>;
  /** The ids of all issues that match a query. */
  readonly ids: (jql: string) => Promise<ReadonlySet<string>>;
  /** Names and types of custom fields, in the format of a page of a search. */
  readonly fields: () => Promise<JsonObject>;
}

const serverSchema = z.object({ deploymentType: z.string().nullish() });

/** Asks the site for its kind. @throws JiraError */
export async function siteReading(jira: Jira): Promise<SiteReading> {
  const reading = await readingOfKind(jira);
  return {
    ...reading,
    page: async (jql, place) => {
      const { issues, next } = await reading.page(jql, place);
      return { issues: await withRemoteLinks(jira, issues), next };
    },
  };
}

async function readingOfKind(jira: Jira): Promise<SiteReading> {
  try {
    const answer = await jira.requestJira(route`/rest/api/2/serverInfo`);
    const { deploymentType } = read(serverSchema, answer, 'serverInfo');
    return /^cloud$/i.test(deploymentType ?? 'Server') ? cloudReading(jira) : dataCenterReading(jira);
  } catch (error) {
    // Every Jira answers its kind; a site that does not is read as Cloud.
    if (error instanceof JiraNotFound) return cloudReading(jira);
    throw error;
  }
}

const MAX_IDS = 1_000_000;

function cloudReading(jira: Jira): SiteReading {
  return {
    projects: () => getProjects(jira),
    count: (jql) => countIssues(jira, jql),
    async page(jql, place) {
      const { issues, nextPageToken } = await searchIssues(jira, { jql, fields: ['*all'], pageToken: place });
      const known = issues.filter(isObject);
      const ids = known.flatMap(({ id }) => textOf(id) ?? []);
      const changelogs = ids.length === 0 ? new Map<string, readonly unknown[]>() : await getChangelogs(jira, ids);
      const whole = known.map((issue) => {
        const histories = changelogs.get(textOf(issue['id']) ?? '') ?? [];
        return {
          ...issue,
          changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
        };
      });
      return { issues: whole, next: nextPageToken };
    },
    ids: async (jql) => new Set((await searchIds(jira, jql, MAX_IDS)).ids),
    fields: async () => namesAndTypes(await getFields(jira)),
  };
}

const searchSchema = z.object({ startAt: z.number(), total: z.number(), issues: z.array(z.unknown()) });
const projectsSchema = z.array(z.object({ key: z.string(), name: z.string() }));
const fieldsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), schema: z.object({ custom: z.string().nullish() }).nullish() }),
);

const ISSUES_PER_PAGE = 100;
const IDS_PER_PAGE = 1000;

function dataCenterReading(jira: Jira): SiteReading {
  const search = async (asked: URLSearchParams) =>
    read(searchSchema, await jira.requestJira(route`/rest/api/2/search?${asked}`), 'search');
  return {
    projects: async () => read(projectsSchema, await jira.requestJira(route`/rest/api/2/project`), 'project'),
    count: async (jql) => (await search(new URLSearchParams({ jql, maxResults: '0', fields: 'key' }))).total,
    async page(jql, place) {
      const startAt = Number(place ?? 0);
      const asked = { jql, startAt: String(startAt), maxResults: String(ISSUES_PER_PAGE), fields: '*all' };
      const { issues, total } = await search(new URLSearchParams({ ...asked, expand: 'changelog' }));
      const end = startAt + issues.length;
      return { issues: issues.filter(isObject), next: issues.length === 0 || end >= total ? null : String(end) };
    },
    async ids(jql) {
      const ids = new Set<string>();
      for (let startAt = 0; ;) {
        const asked = { jql, startAt: String(startAt), maxResults: String(IDS_PER_PAGE), fields: 'key' };
        const { issues, total } = await search(new URLSearchParams(asked));
        for (const id of issues.flatMap((issue) => (isObject(issue) ? (textOf(issue['id']) ?? []) : []))) ids.add(id);
        startAt += issues.length;
        if (issues.length === 0 || startAt >= total) return ids;
      }
    },
    fields: async () => namesAndTypes(read(fieldsSchema, await jira.requestJira(route`/rest/api/2/field`), 'field')),
  };
}

type Field = z.infer<typeof fieldsSchema>[number];

function namesAndTypes(fields: readonly Field[]): JsonObject {
  const custom = fields.filter(({ id }) => id.startsWith('customfield_'));
  return {
    names: Object.fromEntries(custom.map(({ id, name }) => [id, name])),
    schema: Object.fromEntries(custom.map(({ id, schema }) => [id, schema ?? {}])),
  };
}
