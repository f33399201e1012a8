import * as z from 'zod';
import { type Azure, read } from '../../../src/adapters/azure/client';
import { presentState } from '../../../src/core/model/replay';
import type { WorkItem } from '../../../src/core/model/work-item';
import type { NamedScope, WatchedScope } from '../../../static/kit/host/scope-catalogue';
import type { NamedProject } from '../../../static/kit/host/site-catalogue';
import { evidenceOf } from './fields-met';
import type { Knowledge } from './knowledge';
import type { Lookups } from './questions';

interface Needs {
  readonly azure: Azure;
  /** The project of the frame, and others by name. */
  readonly known: (projects: readonly string[]) => Promise<Knowledge>;
}

const MAX_FOUND = 6;
const PAGE = 100;
const projectsSchema = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Names of things, as the viewer may read them. */
export function lookups({ azure, known }: Needs): Omit<Lookups, 'changed' | 'readAhead' | 'pastWeeks'> {
  let projects: Promise<readonly NamedProject[]> | null = null;
  const allProjects = (): Promise<readonly NamedProject[]> => {
    projects ??= readProjects(azure);
    projects.catch(() => {
      projects = null;
    });
    return projects;
  };
  return {
    projects: allProjects,
    evidence: async (asked) => evidenceOf(asked, await known([])),
    async words({ issueKeys, accountIds, sprintIds }) {
      const { titles, people, kept } = await known([]);
      const iterations = new Map(kept.iterations.map(({ id, name }) => [id, name]));
      return {
        summaries: picked(titles, issueKeys),
        people: picked(people(), accountIds),
        sprintNames: picked(iterations, sprintIds),
      };
    },
    async stampOf(itemId) {
      const item = (await known([])).kept.items.find(({ id }) => id === itemId);
      return item === undefined ? null : stampOf(item);
    },
    async find({ words, among }) {
      const knowledge = await known(among);
      const isFound = (text: string): boolean => text.toLowerCase().includes(words.trim().toLowerCase());
      const named = (await allProjects()).filter(({ name }) => isFound(name)).map(projectScope);
      const parents = knowledge.kept.items
        .filter(({ level }) => level === 'parent')
        .map((item) => parentScope(item, knowledge))
        .filter(({ name, id }) => isFound(name) || id === words.trim());
      return [...named.slice(0, MAX_FOUND), ...parents.slice(0, MAX_FOUND)];
    },
    async namesOf(scopes) {
      const knowledge = await known(scopes.flatMap(({ kind, id }) => (kind === 'project' ? [id] : [])));
      const items = new Map(knowledge.kept.items.map((item) => [item.id, item]));
      return scopes.flatMap((scope) => nameOf(scope, knowledge, items) ?? []);
    },
  };
}

function nameOf(
  { kind, id }: WatchedScope,
  knowledge: Knowledge,
  items: ReadonlyMap<string, WorkItem>,
): NamedScope | null {
  if (kind === 'project') {
    const project = knowledge.projects.get(id);
    return project === undefined ? null : projectScope(project);
  }
  if (kind === 'parent') {
    const item = items.get(id);
    return item === undefined ? null : parentScope(item, knowledge);
  }
  const iteration = kind === 'iteration' ? knowledge.kept.iterations.find((each) => each.id === id) : undefined;
  return iteration === undefined ? null : { kind, id, name: iteration.name, note: '', projectKey: null };
}

const projectScope = ({ name }: { readonly name: string }): NamedScope => ({
  kind: 'project',
  id: name,
  name,
  note: '',
  projectKey: name,
});

function parentScope(item: WorkItem, { titles }: Knowledge): NamedScope {
  const { id } = item;
  return { kind: 'parent', id, name: titles.get(id) ?? id, note: id, projectKey: presentState(item).projectKey };
}

/** Differs after every change. */
function stampOf({ changes, links, createdAt }: WorkItem): string {
  const last = changes.at(-1)?.at ?? createdAt;
  return `${last.toISOString()} ${String(changes.length)} ${String(links.length)}`;
}

function picked(names: ReadonlyMap<string, string>, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

async function readProjects(azure: Azure): Promise<readonly NamedProject[]> {
  const found: NamedProject[] = [];
  for (let skip = 0; ; skip += PAGE) {
    const json = await azure.ask(['_apis', 'projects'], { query: { $top: String(PAGE), $skip: String(skip) } });
    const { value } = read(projectsSchema, json, 'projects');
    found.push(...value.map(({ id, name }) => ({ id, key: name, name })));
    if (value.length < PAGE) return found.toSorted((one, other) => one.name.localeCompare(other.name));
  }
}
