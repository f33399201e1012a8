import type { Iteration } from '../../../core/model/containers';
import type { Happening, ItemUpdate } from '../../../core/model/happening';
import type { StoredItem } from '../../../core/model/stored-item';
import { linkedWithRenamed } from './linked-with-renamed';
import { markItems } from './mark-items';
import { putBelowNothing } from './put-below-nothing';
import { removeGone } from '../repair/reread-marked';
import { scopesOf } from './scopes-of';
import type { ItemStore, Mark, Marks, SurroundingsStore } from '../stores';

export interface TakeHappeningDeps extends ItemStore, Marks, SurroundingsStore {
  readonly readIteration: (id: string) => Promise<Iteration | null>;
  readonly projectChanged: (happening: Extract<Happening, { readonly project: unknown }>) => Promise<void>;
  readonly boardChanged: (
    happening: Extract<Happening, { readonly kind: 'board-changed' }>,
    mark: Mark,
  ) => Promise<void>;
  /** Has the configuration of a project read again. */
  readonly lookAt: (projectKey: string) => Promise<void>;
}

type ItemsChanged = Extract<Happening, { readonly kind: 'items-changed' }>;

/**
 * Stores what a happening reports. If it comes again, late or in another order, the facts end up the same. What has to
 * be judged or read again is marked first: if the run ends half way, something is judged once too often, but no change
 * is lost.
 */
export async function takeHappening(happening: Happening, mark: Mark, deps: TakeHappeningDeps): Promise<void> {
  switch (happening.kind) {
    case 'items-changed':
      return itemsChanged(happening, mark, deps);
    case 'items-gone':
      return itemsGone(happening.itemIds, mark, deps);
    case 'told-too-little':
      return readAgain(happening, mark, deps);
    case 'iteration-changed':
      return iterationChanged(happening, mark, deps);
    case 'version-changed':
      await deps.markDirty([{ kind: 'version', id: happening.version.id }], mark);
      return deps.writeVersions({ versions: [happening.version], seenAt: happening.at ?? mark.at });
    case 'iteration-gone':
      return containerGone({ kind: 'iteration', id: happening.iteration.id }, mark, {
        ...deps,
        remove: () => deps.writeIterations({ iterations: [], removed: [happening.iteration], seenAt: mark.at }),
      });
    case 'version-gone':
      return containerGone({ kind: 'version', id: happening.version.id }, mark, {
        ...deps,
        remove: () => deps.writeVersions({ versions: [], removed: [happening.version], seenAt: mark.at }),
      });
    case 'board-changed':
      return deps.boardChanged(happening, mark);
    default:
      return deps.projectChanged(happening);
  }
}

/** How often a writer that lost a race starts again. Each time another writer has succeeded. */
const MAX_ATTEMPTS = 8;

async function itemsChanged(happening: ItemsChanged, mark: Mark, deps: TakeHappeningDeps): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = new Map((await deps.readItems(happening.itemIds)).map((known) => [known.item.id, known]));
    const outcomes = happening.apply(new Map([...stored].map(([id, { item }]) => [id, item])));
    const changed = outcomes.filter((each) => each.item !== null && each.item !== stored.get(each.itemId)?.item);

    await deps.markDirty(scopesToJudge(changed, stored), mark);
    const doubtful = outcomes.filter(({ reread }) => reread).map(({ itemId }) => itemId);
    const changes = changed.map(({ itemId, item }) => ({ before: stored.get(itemId)?.item ?? null, after: item }));
    const [linked, orphans] = await Promise.all([linkedWithRenamed(changes, deps), putBelowNothing(changes, deps)]);
    await markItems([...doubtful, ...linked, ...orphans], mark, deps);
    const writes = changed.flatMap(({ itemId, item }) =>
      item === null ? [] : [{ item, over: stored.get(itemId) ?? null }],
    );
    const lost = writes.length === 0 ? [] : await deps.writeItems(writes);
    if (lost.length === 0) return keepSurroundings(happening, mark, deps);
    if (attempt === MAX_ATTEMPTS) {
      return markItems(lost, mark, deps);
    }
  }
}

function scopesToJudge(changed: readonly ItemUpdate[], stored: ReadonlyMap<string, StoredItem>) {
  return scopesOf(changed.flatMap(({ itemId, item }) => [stored.get(itemId)?.item ?? null, item]));
}

async function keepSurroundings({ statuses, people }: ItemsChanged, { at }: Mark, deps: TakeHappeningDeps) {
  if (statuses.length > 0) await deps.writeStatuses(statuses, at);
  if (people.length > 0) await deps.writePeople(people, at);
}

async function readAgain(
  { itemIds, iterationIds, projectKeys }: Extract<Happening, { readonly kind: 'told-too-little' }>,
  mark: Mark,
  deps: TakeHappeningDeps,
): Promise<void> {
  await markItems(itemIds, mark, deps);
  if (iterationIds.length > 0) {
    await deps.markReread(
      iterationIds.map((id) => ({ kind: 'iteration', id })),
      mark,
    );
  }
  for (const projectKey of projectKeys) await deps.lookAt(projectKey);
}

async function itemsGone(itemIds: readonly string[], mark: Mark, deps: TakeHappeningDeps): Promise<void> {
  const gone = (await deps.readItems(itemIds)).map(({ item }) => item);
  if (gone.length > 0) await removeGone(gone, mark, deps);
}

const LIFE: readonly Iteration['state'][] = ['future', 'active', 'closed'];

/**
 * If the event has no time, only a step forward in the iteration's life is stored at once; anything else is read again.
 */
async function iterationChanged(
  { iteration, at }: Extract<Happening, { readonly kind: 'iteration-changed' }>,
  mark: Mark,
  deps: TakeHappeningDeps,
): Promise<void> {
  await deps.markDirty([{ kind: 'iteration', id: iteration.id }], mark);
  if (at !== null) return deps.writeIterations({ iterations: [iteration], seenAt: at });
  const known = await deps.readIteration(iteration.id);
  const isForward = known === null || LIFE.indexOf(iteration.state) > LIFE.indexOf(known.state);
  if (!isForward) return deps.markReread([{ kind: 'iteration', id: iteration.id }], mark);
  await deps.writeIterations({ iterations: [iteration], seenAt: mark.at });
}

/** The event does not list the items that were in it. */
async function containerGone(
  container: { readonly kind: 'iteration' | 'version'; readonly id: string },
  mark: Mark,
  deps: TakeHappeningDeps & { readonly remove: () => Promise<void> },
): Promise<void> {
  await markItems(await deps.idsIn(container), mark, deps);
  await deps.markDirty([container], mark);
  await deps.remove();
}
