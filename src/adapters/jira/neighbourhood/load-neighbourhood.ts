import * as z from 'zod';
import type { ItemState, WorkItem } from '../../../core/model/work-item';
import { stateAfter } from '../../../core/model/replay';
import { type Jira, read } from '../client';
import { JiraBusy, JiraUnreadable } from '../errors';
import { getIssue } from '../rest/issues';
import { quoted, searchIds } from '../rest/search';
import type { TranslationContext } from '../translation/site/context';
import { gathered, type Gathered } from '../translation/site/gathered';
import { type ItemReader, itemReader, type ReaderGate } from './item-reader';
import { siteContext, type SiteLimits } from './site';

export interface NeighbourhoodLimits extends SiteLimits {
  /** The project's most recently changed items, from which the team's usual values are computed. */
  readonly recent: number;
  /** Maximum of items of one parent or iteration. */
  readonly container: number;
  /** Maximum of blockers (transitive), besides items that are read anyway. */
  readonly blockers: number;
  /** With less time left than this, only necessary items are read. */
  readonly reserveMs: number;
}

export const NEIGHBOURHOOD_LIMITS: NeighbourhoodLimits = {
  recent: 1000,
  container: 500,
  blockers: 200,
  boards: 3,
  sprintsPerBoard: 200,
  reserveMs: 8_000,
};

/** An item and what is needed to judge it, including what some viewers may not browse. */
export interface Neighbourhood extends Pick<Gathered, 'items' | 'idByKey'> {
  /** The projects, iterations, people … of these items, as if nothing else had been read. */
  readonly looksOf: (some: readonly WorkItem[]) => Gathered;
  /** The one of the item's iterations whose members were read. */
  readonly iterationIds: readonly string[];
  /** The latest items of its project. */
  readonly latestIds: ReadonlySet<string>;
  readonly mostLatest: number;
  /** True if a limit was reached, so that something nearby was not read. */
  readonly truncated: boolean;
}

interface Settings {
  readonly takenAt: Date;
  readonly remainingMs: () => number;
  readonly limits?: NeighbourhoodLimits;
  /** Without a gate everything may be read. */
  readonly gate?: ReaderGate;
}

const OPEN: ReaderGate = { atOnce: () => Infinity, begin: async () => async () => undefined };

const headSchema = z.object({ id: z.string(), fields: z.object({ project: z.object({ key: z.string() }) }) });

/**
 * Reads one item, its parents, everything in its parent and its iteration, everything that these wait for
 * (transitively), and enough of its project to compute the team's usual values. @throws JiraNotFound if the item does
 * not exist
 */
export async function loadNeighbourhood(
  jira: Jira,
  issueId: string,
  { takenAt, remainingMs, limits = NEIGHBOURHOOD_LIMITS, gate = OPEN }: Settings,
): Promise<Neighbourhood> {
  const head = read(headSchema, await getIssue(jira, issueId, ['project']), 'issue');
  const projectKey = head.fields.project.key;
  const recentIds = searchIds(jira, `project = ${quoted(projectKey)} ORDER BY updated DESC`, limits.recent);
  // Awaited later. If the site fails first, this failure must not become an unhandled rejection.
  recentIds.catch(() => undefined);

  const context = await siteContext(jira, { projectKey, takenAt, limits });
  const reader = itemReader(jira, context, gate);
  await reader.read([head.id]);
  if (reader.leftOut()) throw new JiraUnreadable(`Issue ${head.id} is read by itself, since reading it failed.`);
  const around = await readAround(jira, head.id, { reader, context, limits });
  const roots = await readBlockers(around.ids, { reader, context, limits });
  const mayGoOn = () => remainingMs() > limits.reserveMs;
  const latestIds = new Set<string>();
  const recent = await orCutShort(async () => {
    const { ids, complete } = await recentIds;
    for (const id of ids) latestIds.add(id);
    return (await reader.read(ids, mayGoOn)) && complete;
  });
  const { items, idByKey } = gathered([...reader.items.values()], context);
  return {
    items,
    idByKey,
    looksOf: (some) => gathered(some, context),
    iterationIds: around.iterationIds,
    latestIds,
    mostLatest: Infinity,
    truncated: !(around.complete && roots && recent) || reader.leftOut(),
  };
}

interface Reading {
  readonly reader: ItemReader;
  readonly context: TranslationContext;
  readonly limits: NeighbourhoodLimits;
}

interface Around {
  readonly ids: readonly string[];
  readonly iterationIds: readonly string[];
  readonly complete: boolean;
}

/** The item's children, its parents and their children, and the items of its iteration. */
async function readAround(jira: Jira, id: string, reading: Reading): Promise<Around> {
  const { reader, limits } = reading;
  const item = reader.items.get(id);
  if (item === undefined) return { ids: [], iterationIds: [], complete: true };
  const state = presentState(item);
  const parentIds = await readParents(state, reading);
  const queries = [id, ...parentIds].map((parentId) => `parent = ${parentId}`);
  const iterationId = currentIteration(state, reading);
  if (iterationId !== null) queries.push(`sprint = ${iterationId}`);

  const found = await Promise.all(queries.map((jql) => searchIds(jira, jql, limits.container)));
  const ids = [id, ...parentIds, ...found.flatMap(({ ids: foundIds }) => foundIds)];
  await reader.read(ids);
  const iterationIds = iterationId === null ? [] : [iterationId];
  return { ids, iterationIds, complete: found.every(({ complete }) => complete) };
}

/** The parent item of a sub-task, and the epic of that item. A parent known only by key cannot be read, nor checked. */
async function readParents(state: ItemState, { reader }: Reading): Promise<readonly string[]> {
  const parentIds: string[] = [];
  let { parentId } = state;
  while (parentId !== null && /^\d+$/.test(parentId) && !parentIds.includes(parentId)) {
    parentIds.push(parentId);
    await reader.read([parentId]);
    const parent = reader.items.get(parentId);
    parentId = parent === undefined ? null : presentState(parent).parentId;
  }
  return parentIds;
}

/** The running iteration; without one, the last that it was put into. */
function currentIteration({ iterationIds }: ItemState, { context }: Reading): string | null {
  const ids = iterationIds.filter((id) => /^\d+$/.test(id));
  return ids.find((id) => context.seen.iterations.get(id)?.state === 'active') ?? ids.at(-1) ?? null;
}

/** Follows links to blockers, breadth first. Returns whether all blockers were reached. */
async function readBlockers(from: readonly string[], { reader, context, limits }: Reading): Promise<boolean> {
  let left = limits.blockers;
  for (let ids = from; ;) {
    const blockers = ids.flatMap((id) => blockersOf(reader.items.get(id), context));
    const unread = [...new Set(blockers)].filter((id) => !reader.items.has(id));
    if (unread.length === 0) return true;
    if (left <= 0) return false;
    const next = unread.slice(0, left);
    left -= next.length;
    await reader.read(next);
    ids = next.filter((id) => reader.items.has(id));
  }
}

function blockersOf(item: WorkItem | undefined, { seen }: TranslationContext): readonly string[] {
  return (item?.links ?? []).flatMap(({ meaning, otherKey, until }) =>
    meaning === 'waits-for' && until === null ? (seen.idByKey.get(otherKey) ?? []) : [],
  );
}

function presentState(item: WorkItem): ItemState {
  let state = item.initial;
  for (const change of item.changes) state = stateAfter(state, change);
  return state;
}

/** The team's usual values are less reliable with fewer items, but that is no reason to fail. */
async function orCutShort(task: () => Promise<boolean>): Promise<boolean> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof JiraBusy) return false;
    throw error;
  }
}
