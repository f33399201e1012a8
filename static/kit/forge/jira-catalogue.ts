import type { NamedScope, ScopeCatalogue } from '../host/scope-catalogue';
import { at, list, readJson, text, type RequestJira } from './request-jira';

const MAX_FOUND = 6;
const MAX_PROJECTS_ASKED = 5;
const AT_ONCE = 100;

/** Projects, epics, versions and saved filters of Jira, as this viewer may see them. */
export function jiraCatalogue(requestJira: RequestJira): ScopeCatalogue {
  const read = (path: string, body?: unknown): Promise<unknown> => readJson(requestJira, path, body);
  return {
    find: async (words, amongProjects) => {
      const projects = await quietly(() => findProjects(read, words));
      const asked = [...new Set([...amongProjects, ...projects.map(({ id }) => id)])].slice(0, MAX_PROJECTS_ASKED);
      const [epics, versions, filters] = await Promise.all([
        quietly(() => findEpics(read, words)),
        Promise.all(asked.map((key) => quietly(() => versionsOf(read, key, words)))),
        quietly(() => findFilters(read, words)),
      ]);
      return [...projects, ...epics, ...versions.flat().slice(0, MAX_FOUND), ...filters];
    },
    namesOf: async (scopes) => {
      const of = (kind: NamedScope['kind']): readonly string[] =>
        scopes.flatMap((scope) => (scope.kind === kind ? [scope.id] : []));
      const parts = await Promise.all([
        ...chunks(of('project'), 50).map((keys) => quietly(() => projectsByKey(read, keys))),
        ...chunks(of('parent'), AT_ONCE).map((ids) => quietly(() => epicsById(read, ids))),
        ...of('version').map((id) => quietly(async () => [versionOf(await read(`/rest/api/3/version/${enc(id)}`))])),
        ...of('filter').map((id) => quietly(async () => [filterOf(await read(`/rest/api/3/filter/${enc(id)}`))])),
      ]);
      return parts.flat().flatMap((found) => found ?? []);
    },
    epicsOfFilter: async (filterId) => {
      try {
        const jql = text(at(await read(`/rest/api/3/filter/${enc(filterId)}`), 'jql'));
        return jql === null ? null : await epicsFoundBy(read, jql);
      } catch {
        return null;
      }
    },
  };
}

type Read = (path: string, body?: unknown) => Promise<unknown>;
const enc = encodeURIComponent;

async function findProjects(read: Read, words: string): Promise<readonly NamedScope[]> {
  const path = `/rest/api/3/project/search?maxResults=${MAX_FOUND}&query=${enc(words)}`;
  return list(at(await read(path), 'values')).flatMap((project) => projectOf(project) ?? []);
}

async function projectsByKey(read: Read, keys: readonly string[]): Promise<readonly NamedScope[]> {
  const query = keys.map((key) => `keys=${enc(key)}`).join('&');
  return list(at(await read(`/rest/api/3/project/search?maxResults=50&${query}`), 'values')).flatMap(
    (project) => projectOf(project) ?? [],
  );
}

/** Epics are all types one level above the standard ones, whatever a site names them. */
async function findEpics(read: Read, words: string): Promise<readonly NamedScope[]> {
  const types = list(await read('/rest/api/3/issuetype')).flatMap((type) =>
    at(type, 'hierarchyLevel') === 1 ? [text(at(type, 'id')) ?? ''] : [],
  );
  if (types.length === 0) return [];
  const found = /^[A-Z][A-Z0-9_]+-\d+$/i.test(words)
    ? `key = ${words.toUpperCase()}`
    : `summary ~ "${words.replaceAll(/[\\"*?]/g, ' ').trim()}*"`;
  const jql = `issuetype in (${types.join(', ')}) AND ${found} ORDER BY updated DESC`;
  const answer = await read('/rest/api/3/search/jql', { jql, maxResults: MAX_FOUND, fields: ['summary', 'project'] });
  return list(at(answer, 'issues')).flatMap((issue) => epicOf(issue) ?? []);
}

async function epicsById(read: Read, ids: readonly string[]): Promise<readonly NamedScope[]> {
  const answer = await read('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ids, fields: ['summary', 'project'] });
  return list(at(answer, 'issues')).flatMap((issue) => epicOf(issue) ?? []);
}

async function versionsOf(read: Read, projectKey: string, words: string): Promise<readonly NamedScope[]> {
  const path = `/rest/api/3/project/${enc(projectKey)}/version?status=unreleased&maxResults=${MAX_FOUND}&query=${enc(words)}`;
  return list(at(await read(path), 'values')).flatMap((version) => {
    const named = versionOf(version);
    return named === null ? [] : [{ ...named, projectKey, note: projectKey }];
  });
}

async function findFilters(read: Read, words: string): Promise<readonly NamedScope[]> {
  const path = `/rest/api/3/filter/search?maxResults=${MAX_FOUND}&filterName=${enc(words)}`;
  return list(at(await read(path), 'values')).flatMap((filter) => filterOf(filter) ?? []);
}

async function epicsFoundBy(read: Read, jql: string): Promise<readonly string[]> {
  const ids = new Set<string>();
  let nextPageToken: string | null = null;
  do {
    const page: unknown = await read('/rest/api/3/search/jql', {
      jql,
      maxResults: AT_ONCE,
      fields: ['issuetype', 'parent'],
      ...(nextPageToken === null ? {} : { nextPageToken }),
    });
    for (const issue of list(at(page, 'issues'))) {
      const fields = at(issue, 'fields');
      const isEpic = at(at(fields, 'issuetype'), 'hierarchyLevel') === 1;
      const id = text(isEpic ? at(issue, 'id') : at(at(fields, 'parent'), 'id'));
      if (id !== null) ids.add(id);
    }
    nextPageToken = text(at(page, 'nextPageToken'));
  } while (nextPageToken !== null && ids.size < 500);
  return [...ids];
}

function projectOf(project: unknown): NamedScope | null {
  const [id, name] = [text(at(project, 'key')), text(at(project, 'name'))];
  return id === null || name === null ? null : { kind: 'project', id, name, note: id, projectKey: id };
}

function epicOf(issue: unknown): NamedScope | null {
  const [id, note] = [text(at(issue, 'id')), text(at(issue, 'key'))];
  const fields = at(issue, 'fields');
  if (id === null || note === null) return null;
  return {
    kind: 'parent',
    id,
    name: text(at(fields, 'summary')) ?? note,
    note,
    projectKey: text(at(at(fields, 'project'), 'key')),
  };
}

function versionOf(version: unknown): NamedScope | null {
  const [id, name] = [text(at(version, 'id')), text(at(version, 'name'))];
  return id === null || name === null ? null : { kind: 'version', id, name, note: '', projectKey: null };
}

function filterOf(filter: unknown): NamedScope | null {
  const [id, name] = [text(at(filter, 'id')), text(at(filter, 'name'))];
  return id === null || name === null ? null : { kind: 'filter', id, name, note: '', projectKey: null };
}

/** If one kind cannot be read, the others are still shown. */
async function quietly<Value>(read: () => Promise<readonly Value[]>): Promise<readonly Value[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}

function chunks(all: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );
}
