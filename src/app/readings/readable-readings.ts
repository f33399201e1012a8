import { type ContainerRef, isSameRef, projectKeyOf } from '../../core/model/containers';
import type { Sight, ViewerSight } from '../viewer/viewer-sight';
import type { KeptReading } from '../sync/judge/recompute-project';

/** The facts about a stored reading that decide who may read it. */
export interface Rested {
  /** The project that it was judged in. */
  readonly projectKey: string | null;
  /** Ids of all projects that it rests on; null if they are not known, so that nobody may read it. */
  readonly restsOn: readonly string[] | null;
  readonly takenAt: Date;
}

export interface AskedReading<Kept extends Rested> {
  readonly scope: ContainerRef;
  /** The stored reading, made for all viewers; null if there is none. */
  readonly kept: Kept | null;
}

export type ReadableReading<Kept extends Rested> =
  | { readonly status: 'known'; readonly madeFor: 'everyone'; readonly reading: Kept }
  /** The viewer may not browse all that the stored one rests on: this one rests only on what the viewer may browse. */
  | { readonly status: 'known'; readonly madeFor: 'viewer'; readonly reading: KeptReading }
  /** It rests on projects that the viewer may not browse, and judging it without them takes too long here. */
  | { readonly status: 'cannot-tell'; readonly because: 'rests-on-hidden-projects' }
  /** The viewer may see the scope, but it has no judgement. */
  | { readonly status: 'not-judged' }
  /** The scope does not exist, or the viewer may not see it. Both must look the same. */
  | { readonly status: 'absent' };

export interface ReadableReadingsDeps {
  readonly sight: ViewerSight;
  readonly readProjects: () => Promise<readonly { readonly id: string; readonly key: string }[]>;
  /** Ids of some items without a security level, by the ids of their projects: at most this many per project. */
  readonly sampleItems: (
    projectIds: readonly string[],
    most: number,
  ) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Judges scopes by what the viewer may browse; null if there is not enough time. */
  readonly judgeFor: (judging: JudgingFor) => Promise<readonly KeptReading[] | null>;
}

/**
 * What is judged again for a viewer: as of the moment of the stored readings. Another moment would reveal that others
 * exist.
 */
export interface JudgingFor {
  readonly projectKey: string;
  readonly takenAt: Date;
  readonly scopes: readonly ContainerRef[];
}

/** At most this many ids are asked about in one call. */
const MAX_SAMPLED = 1000;
const MAX_SAMPLED_OF_ONE = 20;

/** Ids of all projects that something rests on. */
export type RestsOn = readonly string[];

export interface Readable<Kept extends Rested> {
  readonly readings: readonly ReadableReading<Kept>[];
  /** For each thing asked about besides the readings: whether the viewer may browse every project that it rests on. */
  readonly beside: readonly boolean[];
}

/**
 * Readings of scopes as one viewer may read them, in the order of the question. A stored reading is shown to viewers who may
 * browse every project that it rests on; other viewers get one that is made from what they may browse.
 */
export async function readableReadings<Kept extends Rested>(
  asked: readonly AskedReading<Kept>[],
  deps: ReadableReadingsDeps,
): Promise<readonly ReadableReading<Kept>[]> {
  return (await readableWith(asked, [], deps)).readings;
}

/**
 * Like `readableReadings`, and also whether the viewer may read other things, by the projects that these rest on. Those
 * are not judged.
 */
export async function readableWith<Kept extends Rested>(
  asked: readonly AskedReading<Kept>[],
  beside: readonly RestsOn[],
  deps: ReadableReadingsDeps,
): Promise<Readable<Kept>> {
  const projects = await deps.readProjects();
  const view = {
    ...(await look(asked, beside, { projects, ...deps })),
    idByKey: new Map(projects.map(({ id, key }) => [key, id])),
  };
  const toJudge = new Map<string, JudgingFor>();
  const first = asked.map((each): ReadableReading<Kept> | { readonly judgeIn: string } => {
    const { scope, kept } = each;
    if (!isSeen({ scope, projectKey: kept?.projectKey ?? null }, view)) return { status: 'absent' };
    if (kept === null) return { status: 'not-judged' };
    if (kept.restsOn?.every((id) => view.whole.has(id)) === true) {
      return { status: 'known', madeFor: 'everyone', reading: kept };
    }
    const projectKey = projectKeyOf(scope, kept.projectKey ?? '');
    const { takenAt } = kept;
    const judgeIn = `${projectKey} ${takenAt.toISOString()}`;
    toJudge.set(judgeIn, { projectKey, takenAt, scopes: [...(toJudge.get(judgeIn)?.scopes ?? []), scope] });
    return { judgeIn };
  });
  const judged = new Map<string, readonly KeptReading[] | null>();
  for (const [judgeIn, judging] of toJudge) judged.set(judgeIn, await deps.judgeFor(judging));

  const readings = first.map((found, place): ReadableReading<Kept> => {
    if ('status' in found) return found;
    const readings = judged.get(found.judgeIn) ?? null;
    if (readings === null) return { status: 'cannot-tell', because: 'rests-on-hidden-projects' };
    const scope = asked[place]?.scope;
    const reading = readings.find((each) => scope !== undefined && isSameRef(each.scope, scope));
    return reading === undefined ? { status: 'absent' } : { status: 'known', madeFor: 'viewer', reading };
  });
  return { readings, beside: beside.map((ids) => ids.every((id) => view.whole.has(id))) };
}

/** A scope with the project that it was judged in; null where that is not known. */
export interface PlacedScope {
  readonly scope: ContainerRef;
  readonly projectKey: string | null;
}

/** Which of these scopes the viewer may know to exist, in their order. Judges nothing. */
export async function seenScopes(
  asked: readonly PlacedScope[],
  { sight, readProjects }: Pick<ReadableReadingsDeps, 'sight' | 'readProjects'>,
): Promise<readonly boolean[]> {
  if (asked.length === 0) return [];
  const idByKey = new Map((await readProjects()).map(({ id, key }) => [key, id]));
  const homes = asked.flatMap((each) => idByKey.get(homeOf(each)) ?? []);
  const parents = asked.flatMap(({ scope }) => (scope.kind === 'parent' ? scope.id : []));
  const seen = await sight.both({ projects: [...new Set(homes)], items: parents });
  return asked.map((each) => isSeen(each, { seen, idByKey }));
}

interface View {
  readonly seen: Sight;
  /** Ids of projects in which the viewer may browse everything that has no security level. */
  readonly whole: ReadonlySet<string>;
  readonly idByKey: ReadonlyMap<string, string>;
}

interface Looking {
  readonly projects: readonly { readonly id: string; readonly key: string }[];
}

/**
 * Asks once about all projects and scopes. Browse permission for a project may depend on fields of an issue (its
 * reporter, for example). So a project counts as whole only if some of its items are visible too.
 */
async function look<Kept extends Rested>(
  asked: readonly AskedReading<Kept>[],
  beside: readonly RestsOn[],
  { projects, sight, sampleItems }: Pick<ReadableReadingsDeps, 'sight' | 'sampleItems'> & Looking,
): Promise<Omit<View, 'idByKey'>> {
  const keys = new Set(asked.flatMap(({ scope, kept }) => [projectKeyOf(scope, kept?.projectKey)]));
  const homes = projects.filter(({ key }) => keys.has(key)).map(({ id }) => id);
  const ids = [...new Set([...homes, ...asked.flatMap(({ kept }) => kept?.restsOn ?? []), ...beside.flat()])];
  const each = Math.max(1, Math.min(MAX_SAMPLED_OF_ONE, Math.floor(MAX_SAMPLED / Math.max(1, ids.length))));
  const samples = await sampleItems(ids, each);
  const parents = asked.flatMap(({ scope }) => (scope.kind === 'parent' ? scope.id : []));
  const seen = await sight.both({ projects: ids, items: [...parents, ...[...samples.values()].flat()] });
  const isWhole = (id: string): boolean =>
    seen.projects.has(id) && (samples.get(id) ?? []).every((itemId) => seen.items.has(itemId));
  return { seen, whole: new Set(ids.filter(isWhole)) };
}

/** Whether the viewer may know that the scope exists. Iterations and versions are visible with their project. */
function isSeen(placed: PlacedScope, { seen, idByKey }: Pick<View, 'seen' | 'idByKey'>): boolean {
  if (placed.scope.kind === 'parent') return seen.items.has(placed.scope.id);
  return seen.projects.has(idByKey.get(homeOf(placed)) ?? '');
}

/** The key of the project that a scope belongs to; empty if it is not known. */
const homeOf = ({ scope, projectKey }: PlacedScope): string => projectKeyOf(scope, projectKey ?? '');
