import * as z from 'zod';
import { ask, tell } from './request';
import {
  commentShape,
  fieldShape,
  historyShape,
  issuePageShape,
  issueShape,
  linkTypeShape,
  priorityShape,
  projectShape,
  transitionShape,
  userShape,
  versionShape,
} from './shapes';

const REST = '/rest/api/3';
const PAGE = 100;

type Signal = AbortSignal | undefined;
const segment = encodeURIComponent;

/** Every project that the viewer may browse. */
export const fetchProjects = (signal: Signal) =>
  everyPage((startAt) =>
    ask(`${REST}/project/search?startAt=${startAt}&maxResults=50&expand=lead&orderBy=name`, pageOf(projectShape), {
      signal,
    }),
  );

export const fetchProject = (key: string, signal: Signal) =>
  ask(`${REST}/project/${segment(key)}`, projectShape, { signal });
export const fetchVersions = (projectKey: string, signal: Signal) =>
  ask(`${REST}/project/${segment(projectKey)}/versions`, z.array(versionShape), { signal });
export const fetchFields = (signal: Signal) => ask(`${REST}/field`, z.array(fieldShape), { signal });
export const fetchPriorities = (signal: Signal) => ask(`${REST}/priority`, z.array(priorityShape), { signal });
export const fetchLinkTypes = async (signal: Signal) =>
  (await ask(`${REST}/issueLinkType`, z.object({ issueLinkTypes: z.array(linkTypeShape) }), { signal })).issueLinkTypes;

/** The number of issues that match a query, counted by Jira. */
export const countIssues = async (jql: string, signal: Signal): Promise<number> =>
  (
    await ask(`${REST}/search/approximate-count`, z.object({ count: z.number() }), {
      method: 'POST',
      body: { jql },
      signal,
    })
  ).count;

export interface Search {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly maxResults?: number;
  readonly nextPageToken?: string | null;
}

/** One page of the results of a query. */
export const searchIssues = ({ nextPageToken, ...search }: Search, signal: Signal) =>
  ask(`${REST}/search/jql`, issuePageShape, {
    method: 'POST',
    body: { maxResults: 50, ...search, ...(nextPageToken ? { nextPageToken } : {}) },
    signal,
  });

export const fetchIssue = (key: string, signal: Signal) => ask(`${REST}/issue/${segment(key)}`, issueShape, { signal });
export const fetchTransitions = async (key: string, signal: Signal) =>
  (
    await ask(`${REST}/issue/${segment(key)}/transitions`, z.object({ transitions: z.array(transitionShape) }), {
      signal,
    })
  ).transitions;

/** The whole changelog, as Jira pages it (oldest first). */
export const fetchHistory = (key: string, signal: Signal) =>
  everyPage((startAt) =>
    ask(`${REST}/issue/${segment(key)}/changelog?startAt=${startAt}&maxResults=${PAGE}`, pageOf(historyShape), {
      signal,
    }),
  );

/** Every comment, oldest first. */
export const fetchComments = (key: string, signal: Signal) =>
  everyPage(async (startAt) => {
    const shape = z.object({ comments: z.array(commentShape), startAt: z.number().default(0), total: z.number() });
    const page = await ask(`${REST}/issue/${segment(key)}/comment?startAt=${startAt}&maxResults=${PAGE}`, shape, {
      signal,
    });
    return { values: page.comments, startAt: page.startAt, total: page.total };
  });

export const fetchAssignable = (key: string, signal: Signal) =>
  ask(`${REST}/user/assignable/search?issueKey=${segment(key)}&maxResults=1000`, z.array(userShape), { signal });

export const editIssue = (key: string, fields: Readonly<Record<string, unknown>>) =>
  tell(`${REST}/issue/${segment(key)}`, { method: 'PUT', body: { fields } });
export const transitionIssue = (key: string, transitionId: string) =>
  tell(`${REST}/issue/${segment(key)}/transitions`, { method: 'POST', body: { transition: { id: transitionId } } });
export const addComment = (key: string, body: unknown) =>
  tell(`${REST}/issue/${segment(key)}/comment`, { method: 'POST', body: { body } });
export const removeLink = (id: string) => tell(`${REST}/issueLink/${segment(id)}`, { method: 'DELETE' });

export interface NewLink {
  readonly typeName: string;
  readonly inwardKey: string;
  readonly outwardKey: string;
}

/** "`inwardKey` blocks `outwardKey`" for a type whose outward word is "blocks". */
export const addLink = ({ typeName, inwardKey, outwardKey }: NewLink) =>
  tell(`${REST}/issueLink`, {
    method: 'POST',
    body: { type: { name: typeName }, inwardIssue: { key: inwardKey }, outwardIssue: { key: outwardKey } },
  });

interface Page<Value> {
  readonly values: readonly Value[];
  readonly startAt: number;
  readonly total?: number | undefined;
  readonly isLast?: boolean | undefined;
}

export const pageOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.object({
    values: z.array(shape),
    startAt: z.number().default(0),
    total: z.number().optional(),
    isLast: z.boolean().optional(),
  });

/** Reads page after page until the last one. */
export async function everyPage<Value>(
  fetchPage: (startAt: number) => Promise<Page<Value>>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for (;;) {
    const page = await fetchPage(values.length);
    values.push(...page.values);
    const last = page.isLast ?? (page.total === undefined || values.length >= page.total);
    if (last || page.values.length === 0) return values;
  }
}

const permissionsShape = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

/** The administration rights of the viewer: for the site, and for a project. */
export interface Rights {
  readonly administersSite: boolean;
  readonly administersProject: boolean;
}

export async function fetchRights(projectKey: string | null, signal: Signal): Promise<Rights> {
  const asked = projectKey === null ? 'ADMINISTER' : 'ADMINISTER,ADMINISTER_PROJECTS';
  const where = projectKey === null ? '' : `&projectKey=${segment(projectKey)}`;
  const { permissions } = await ask(`${REST}/mypermissions?permissions=${asked}${where}`, permissionsShape, { signal });
  const has = (name: string): boolean => permissions[name]?.havePermission === true;
  return { administersSite: has('ADMINISTER'), administersProject: has('ADMINISTER_PROJECTS') };
}
