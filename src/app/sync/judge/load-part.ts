import type { OpenRow } from '../../../core/facts/item/open-rows';
import { compareIds } from '../../../core/model/id-order';
import type { ContainerRef } from '../../../core/model/containers';
import { visibleItems } from '../../../core/model/cut';
import { presentState } from '../../../core/model/replay';
import { surroundingsOf } from '../../../core/model/surroundings';
import type { StoredItem } from '../../../core/model/stored-item';
import { NOTHING_RECORDED, type WorkItem } from '../../../core/model/work-item';
import { blockerKeys, type KeptFacts, type LoadKeptDeps, unrestricted } from './load-kept';

/** An item that is only named by others: by its present key, or by the former one that it was asked by. */
export interface NamedItem {
  readonly id: string;
  readonly key: string;
  readonly projectKey: string;
}

export interface LoadPartDeps extends Pick<LoadKeptDeps, 'readItems' | 'surround'> {
  readonly idsOfKeys: (keys: readonly string[]) => Promise<readonly string[]>;
  /** The items of a project of which anything happened since a moment. */
  readonly readChanged: (projectKey: string, since: Date) => Promise<readonly StoredItem[]>;
  /** The ids of the items of a project that are not done and have no security level. */
  readonly idsOpen: (projectKey: string) => Promise<readonly string[]>;
  /** What is or ever was in any of these containers. */
  readonly idsInside: (containers: readonly ContainerRef[]) => Promise<readonly string[]>;
  /** Those of these items that have no security level. */
  readonly namedItems: (ids: readonly string[], keys: readonly string[]) => Promise<readonly NamedItem[]>;
}

export interface PartWanted {
  readonly projectKey: string;
  /** What changed since is read, finished or not. */
  readonly since: Date;
  /** Ids of all that the whole was judged by, and of those that were in other projects then. */
  readonly ids: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  /** Its open items as they were then. */
  readonly rows: readonly OpenRow[];
}

/** A part of what a project is judged by, which can be added to. */
export interface LoadedPart {
  /** Adds all that is or ever was in some containers. */
  add(containers: readonly ContainerRef[]): Promise<void>;
  facts(): Promise<KeptFacts>;
  /** Those of the rows that still are of open items. */
  readonly rows: readonly OpenRow[];
}

/**
 * What some scopes of a project are judged by, beside what the past of all taught: what changed of late, and all that was in scopes
 * that are added, with what it holds, stands in or is linked to, and what it waits for, down to the roots. Each item is as it is
 * among all: what it names is there, or known to be seen. The rest of the open work is known by its rows alone.
 */
export async function loadPart(wanted: PartWanted, deps: LoadPartDeps): Promise<LoadedPart> {
  const items = new Map<string, WorkItem>();
  const isOfWhole = (id: string, projectKey: string): boolean => projectKey === wanted.projectKey || wanted.ids.has(id);

  const put = async (stored: readonly StoredItem[], isWanted: (item: WorkItem) => boolean) => {
    const unmet = stored.map(({ item }) => item).filter((item) => !items.has(item.id) && isWanted(item));
    const seen = await unrestricted(unmet);
    const fresh = unmet.filter(({ id }) => seen.has(id));
    for (const item of fresh) items.set(item.id, item);
    return fresh;
  };
  const ofWhole = (item: WorkItem): boolean => isOfWhole(item.id, presentState(item).projectKey);
  const missing = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => !items.has(id));

  const there = (ids: readonly string[]): readonly WorkItem[] => ids.flatMap((id) => items.get(id) ?? []);

  const told = new Set<string>();
  /** Goes on from items whose own histories are told: to what they hold, and all that they name. */
  const goOn = async (from: readonly WorkItem[]): Promise<void> => {
    for (let latest = from.filter(({ id }) => !told.has(id)); latest.length > 0;) {
      for (const { id } of latest) told.add(id);
      const held = await deps.idsInside(latest.map(({ id }) => ({ kind: 'parent', id })));
      const next = await put(await deps.readItems(missing(held)), ofWhole);
      const named = await deps.idsOfKeys([...new Set([...latest, ...next].flatMap(keysNamedBy))]);
      const above = [...latest, ...next].flatMap(parentsNamedBy);
      await put(await deps.readItems(missing([...named, ...above])), ofWhole);
      latest = next;
    }
  };
  const asked = new Set<string>();
  /** What waits is judged by what it waits for, whose own histories are told as well. */
  const goDown = async (): Promise<void> => {
    for (let latest: readonly WorkItem[] = [...items.values()]; latest.length > 0;) {
      const keys = latest.flatMap(blockerKeys).filter((key) => !asked.has(key));
      for (const key of keys) asked.add(key);
      const ids = keys.length === 0 ? [] : await deps.idsOfKeys([...new Set(keys)]);
      await put(await deps.readItems(missing(ids)), () => true);
      latest = there(ids);
      await goOn(latest);
    }
  };

  const changed = await put(await deps.readChanged(wanted.projectKey, wanted.since), () => true);
  const open = new Set(await deps.idsOpen(wanted.projectKey));
  const rows = wanted.rows.filter(({ item }) => open.has(item.id));
  const known = new Set(rows.map(({ item }) => item.id));
  const unknown = [...open].filter((id) => !known.has(id));
  const others = await put(await deps.readItems(missing([...unknown, ...wanted.outside])), () => true);
  await goOn([...changed, ...others]);

  return {
    rows,
    async add(containers) {
      const ids = await deps.idsInside(containers);
      const parents = containers.flatMap(({ kind, id }) => (kind === 'parent' ? id : []));
      await put(await deps.readItems(missing([...ids, ...parents])), () => true);
      await goOn(there([...ids, ...parents]));
    },
    async facts() {
      await goDown();
      const sorted = [...items.values()].sort((left, right) => compareIds(left.id, right.id));
      const beside = rows.filter(({ item }) => !items.has(item.id)).map(asItem);
      const looksOf = await deps.surround([...sorted, ...beside]);
      const read = looksOf([...sorted, ...beside]).items.filter(({ id }) => items.has(id));
      const named = (await namedBeside(read, deps)).filter(({ id, projectKey }) => isOfWhole(id, projectKey));
      const seen = new Set([...items.keys(), ...named.map(({ id }) => id)]);
      const idByKey = new Map(named.map(({ id, key }) => [key, id]));
      const shown = visibleItems({ items: read, idByKey }, (id) => seen.has(id));
      const around = [...shown, ...beside];
      return { items: shown, ...surroundingsOf(around, looksOf(around)) };
    },
  };
}

/** An item that is there only for what it is in. */
const asItem = ({ item: { id, level, createdAt }, state }: OpenRow): WorkItem => ({
  id,
  level,
  createdAt,
  createdBy: null,
  reporterId: null,
  initial: state,
  ...NOTHING_RECORDED,
});

/** What these items name and do not hold. */
function namedBeside(items: readonly WorkItem[], deps: LoadPartDeps): Promise<readonly NamedItem[]> {
  const ids = new Set(items.map(({ id }) => id));
  const keys = new Set(items.map((item) => presentState(item).key));
  const beside = new Set(items.flatMap(parentsEverNamedBy).filter((id) => !ids.has(id)));
  const keysBeside = new Set(items.flatMap(keysNamedBy).filter((key) => !keys.has(key)));
  return deps.namedItems([...beside], [...keysBeside]);
}

const keysNamedBy = ({ links, text }: WorkItem): readonly string[] => [
  ...links.map(({ otherKey }) => otherKey),
  ...(text?.mentionedKeys ?? []),
];

/** What it stands in; of a part of an item, all that it ever was a part of: it was where these were. */
function parentsNamedBy(item: WorkItem): readonly string[] {
  const { parentId } = presentState(item);
  return item.level === 'part' ? parentsEverNamedBy(item) : parentId === null ? [] : [parentId];
}

const parentsEverNamedBy = ({ initial, changes }: WorkItem): readonly string[] =>
  [initial.parentId, ...changes.flatMap((change) => (change.kind === 'parent' ? [change.from, change.to] : []))].filter(
    (id) => id !== null,
  );
