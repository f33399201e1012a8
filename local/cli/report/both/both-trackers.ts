import type { LinkChoices } from '../../../../src/adapters/jira/translation/issue/link-meaning';
import type { Gathered } from '../../../../src/adapters/jira/translation/site/gathered';
import type { Change } from '../../../../src/core/model/change';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { bothAgesSentence, bothLinksSentence } from '../../../../src/words/azure';
import type { Say } from '../../../../src/words/say/say';
import type { LoadedExport, ReadAzure, ReadJira } from '../loaded-export';
import { crossLinks } from './cross-links';

const DAY_MS = 86_400_000;
/** A difference in age that is reported. */
const OLDER_DAYS = 3;

/**
 * The data of a Jira and of an organisation of Azure DevOps, as if it were one tracker: one list of work, with the
 * addresses that lead from one to the other as links. People keep the ids of each tracker.
 */
export function bothTrackers(
  jira: ReadJira,
  azure: ReadAzure,
  { links: choices, say }: { readonly links: LinkChoices; readonly say: Say<'terminal'> },
): LoadedExport {
  const ofJira = withOwnIds(jira);
  const taken = new Set(ofJira.loaded.gathered.projects.map(({ key }) => key));
  const ofAzure = withFreeProjects(azure, taken);
  const { links, unread } = crossLinks(ofJira, ofAzure, choices);
  const [one, other] = [ofJira.loaded, ofAzure.loaded];
  const items = [...one.gathered.items, ...other.gathered.items].map((item) => {
    const found = links.get(item.id);
    return found === undefined ? item : { ...item, links: [...item.links, ...found] };
  });
  const count = [...links.values()].reduce((sum, list) => sum + list.length, 0) / 2;
  return {
    ...one,
    gathered: { ...together(one.gathered, other.gathered), items },
    changes: one.changes + other.changes,
    rejected: [...one.rejected, ...other.rejected],
    titles: new Map([...one.titles, ...other.titles]),
    notices: [...one.notices, ...other.notices, ...ageNotices(one, other, say), bothLinksSentence(count, unread, say)],
    damaged: one.damaged || other.damaged,
    metFuture: one.metFuture || other.metFuture,
    lastRecordedAt: latestOf(one.lastRecordedAt, other.lastRecordedAt),
    ...(other.weekdays !== undefined && { weekdays: other.weekdays }),
  };
}

function together(one: Gathered, other: Gathered): Gathered {
  return {
    items: [...one.items, ...other.items],
    statuses: [...one.statuses, ...other.statuses],
    projects: [...one.projects, ...other.projects],
    iterations: [...one.iterations, ...other.iterations],
    versions: [...one.versions, ...other.versions],
    people: [...one.people, ...other.people],
    problems: [...one.problems, ...other.problems],
    conclusions: [...one.conclusions, ...other.conclusions],
    unknownLinkTypes: [...one.unknownLinkTypes, ...other.unknownLinkTypes],
    idByKey: new Map([...one.idByKey, ...other.idByKey]),
  };
}

function latestOf(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function ageNotices(one: LoadedExport, other: LoadedExport, say: Say<'terminal'>): readonly string[] {
  const [jiraUntil, azureUntil] = [one.lastRecordedAt, other.lastRecordedAt];
  if (jiraUntil === null || azureUntil === null) return [];
  const days = Math.floor(Math.abs(azureUntil.getTime() - jiraUntil.getTime()) / DAY_MS);
  return days < OLDER_DAYS ? [] : [bothAgesSentence({ jiraUntil, azureUntil, days }, say)];
}

/** Both trackers number their items: ids from Jira get a prefix. */
const OF_JIRA = 'jira-';

export const isOfJira = (itemId: string): boolean => itemId.startsWith(OF_JIRA);

function withOwnIds(jira: ReadJira): ReadJira {
  const own = (id: string): string => `${OF_JIRA}${id}`;
  const ownOrNull = (id: string | null): string | null => (id === null ? null : own(id));
  const { gathered, titles } = jira.loaded;
  const changed = (change: Change): Change =>
    change.kind === 'parent' ? { ...change, from: ownOrNull(change.from), to: ownOrNull(change.to) } : change;
  const items = gathered.items.map((item): WorkItem => ({
    ...item,
    id: own(item.id),
    initial: { ...item.initial, parentId: ownOrNull(item.initial.parentId) },
    changes: item.changes.map(changed),
  }));
  const idByKey = new Map([...gathered.idByKey].map(([key, id]) => [key, own(id)]));
  return {
    ...jira,
    loaded: {
      ...jira.loaded,
      gathered: { ...gathered, items, idByKey },
      titles: new Map([...titles].map(([id, title]) => [own(id), title])),
    },
    pointers: jira.pointers.map((pointer) => ({ ...pointer, itemId: own(pointer.itemId) })),
  };
}

/** Renames a project of Azure DevOps whose name is the key of a project in Jira. */
function withFreeProjects(azure: ReadAzure, taken: ReadonlySet<string>): ReadAzure {
  const { gathered } = azure.loaded;
  if (!gathered.projects.some(({ key }) => taken.has(key))) return azure;
  const free = (key: string): string => (taken.has(key) ? `${key} (Azure DevOps)` : key);
  const changed = (change: Change): Change =>
    change.kind === 'project' ? { ...change, from: free(change.from), to: free(change.to) } : change;
  const items = gathered.items.map((item): WorkItem => ({
    ...item,
    initial: { ...item.initial, projectKey: free(item.initial.projectKey) },
    changes: item.changes.map(changed),
  }));
  const projects = gathered.projects.map((project) => ({ ...project, key: free(project.key) }));
  return { ...azure, loaded: { ...azure.loaded, gathered: { ...gathered, items, projects } } };
}
