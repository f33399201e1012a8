import type { FieldRole } from '../../../src/contract/recognised';
import type { Evidence, NamedProject, SiteCatalogue } from '../host/site-catalogue';
import { at, list, readJson, text, type RequestJira } from './request-jira';

const PAGE = 50;
const MAX_PROJECTS = 1000;

/** The data of Jira that its administrators look up. */
export function jiraSite(requestJira: RequestJira): SiteCatalogue {
  const read = (path: string, body?: unknown): Promise<unknown> => readJson(requestJira, path, body);
  const count = async (jql: string): Promise<number | null> => {
    const found = at(await read('/rest/api/3/search/approximate-count', { jql }), 'count');
    return typeof found === 'number' ? found : null;
  };
  return {
    projects: async () => {
      const found: NamedProject[] = [];
      for (let startAt = 0; startAt < MAX_PROJECTS; startAt += PAGE) {
        const page = await read(`/rest/api/3/project/search?startAt=${startAt}&maxResults=${PAGE}&orderBy=name`);
        found.push(...list(at(page, 'values')).flatMap((project) => namedProject(project) ?? []));
        if (at(page, 'isLast') !== false) break;
      }
      return found;
    },
    evidence: ({ role, fieldIds, projectKey }) =>
      quietly(async (): Promise<Evidence | null> => {
        const has = fieldIds.map((id) => `${clauseOf(id)} is not EMPTY`).join(' OR ');
        if (has === '') return null;
        const among = `project = "${projectKey}" AND ${await amongFor(role, read)}`;
        const [have, of] = await Promise.all([count(`${among} AND (${has})`), count(among)]);
        return have === null || of === null ? null : { have, of };
      }),
    linked: (outward, projectKey) =>
      quietly(() => count(`project = "${projectKey}" AND issueLinkType = "${outward.replaceAll(/["\\]/g, ' ')}"`)),
  };
}

/** The items in which a field is searched: finished ones for estimates, epics for dates, open ones for the rest. */
async function amongFor(role: FieldRole, read: (path: string) => Promise<unknown>): Promise<string> {
  if (role === 'estimate') return 'statusCategory = Done';
  if (role !== 'targetEnd' && role !== 'startDate' && role !== 'parentName') return 'statusCategory != Done';
  const epics = list(await read('/rest/api/3/issuetype')).flatMap((type) =>
    at(type, 'hierarchyLevel') === 1 ? [text(at(type, 'id')) ?? ''] : [],
  );
  return `issuetype in (${epics.join(', ')}) AND statusCategory != Done`;
}

const SYSTEM: Readonly<Record<string, string>> = { timeoriginalestimate: 'originalEstimate' };

/** "cf[10016]" for a custom field. */
function clauseOf(id: string): string {
  const custom = /^customfield_(\d+)$/.exec(id)?.[1];
  return custom === undefined ? (SYSTEM[id] ?? `"${id}"`) : `cf[${custom}]`;
}

function namedProject(project: unknown): NamedProject | null {
  const [id, key, name] = [text(at(project, 'id')), text(at(project, 'key')), text(at(project, 'name'))];
  return id === null || key === null ? null : { id, key, name: name ?? key };
}

/** Evidence is optional: without it the page shows what was found, but not how well it fits. */
async function quietly<Value>(read: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
