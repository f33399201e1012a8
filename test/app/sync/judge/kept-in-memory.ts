import type { KeptFacts, LoadKeptDeps } from '../../../../src/app/sync/judge/load-kept';
import { unrestricted } from '../../../../src/app/sync/judge/load-kept';
import type { LoadPartDeps } from '../../../../src/app/sync/judge/load-part';
import { type ContainerRef, refName } from '../../../../src/core/model/containers';
import { presentState } from '../../../../src/core/model/replay';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import type { WorkItem } from '../../../../src/core/model/work-item';

/** The items of a snapshot as if they were stored: what loads a project, and what loads a part of it. */
export function keptInMemory(snapshot: Snapshot): LoadKeptDeps & LoadPartDeps {
  const { items, statuses } = snapshot;
  const done = new Set(statuses.filter(({ category }) => category === 'done').map(({ id }) => id));
  const byId = new Map(items.map((item) => [item.id, item]));
  const states = new Map(items.map((item) => [item.id, presentState(item)]));
  const stateOf = (item: WorkItem) => states.get(item.id) ?? presentState(item);
  const inside = new Map<string, Set<string>>();
  const byKey = new Map<string, string>();
  for (const item of items) {
    for (const scope of everIn(item)) inside.set(scope, (inside.get(scope) ?? new Set<string>()).add(item.id));
    for (const change of item.changes) if (change.kind === 'key') byKey.set(change.from, item.id);
    byKey.set(item.initial.key, item.id);
  }
  for (const item of items) byKey.set(stateOf(item).key, item.id);

  const stored = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => {
      const item = byId.get(id);
      return item === undefined ? [] : [{ item, version: '1' }];
    });
  const idsInside = (containers: readonly ContainerRef[]) =>
    new Set(containers.flatMap((ref) => [...(inside.get(refName(ref)) ?? [])]));
  const idsOfKeys = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  const ofProject = (key: string) => items.filter((item) => stateOf(item).projectKey === key).map(({ id }) => id);

  return {
    seen: unrestricted,
    readScope: async (container) =>
      stored([...(container.kind === 'project' ? ofProject(container.id) : []), ...idsInside([container])]),
    readItems: async (ids) => stored(ids),
    idsAround: async (projectKey, { containers, keys }) => [
      ...[...idsInside(containers)].filter((id) => states.get(id)?.projectKey !== projectKey),
      ...idsOfKeys(keys),
    ],
    idsOfKeys: async (keys) => idsOfKeys(keys),
    idsInside: async (containers) => [...idsInside(containers)],
    readChanged: async (projectKey, since) =>
      stored(ofProject(projectKey)).filter(({ item }) => lastOf(item) >= since.getTime()),
    idsOpen: async (projectKey) =>
      stored(ofProject(projectKey)).flatMap(({ item }) =>
        item.restricted || done.has(stateOf(item).statusId) ? [] : item.id,
      ),
    namedItems: async (ids, keys) =>
      [...ids.map((id) => ({ id, key: null })), ...keys.map((key) => ({ id: byKey.get(key) ?? '', key }))].flatMap(
        ({ id, key }) => {
          const item = byId.get(id);
          if (item === undefined || item.restricted) return [];
          return [{ id, key: key ?? stateOf(item).key, projectKey: stateOf(item).projectKey }];
        },
      ),
    surround:
      async () =>
      (some): KeptFacts => ({ ...snapshot, items: some }),
  };
}

function lastOf({ createdAt, changes, remarks, links }: WorkItem): number {
  const times = [
    createdAt,
    ...changes.map(({ at }) => at),
    ...remarks.map(({ at }) => at),
    ...links.flatMap(({ since, until }) => [since, until].filter((at) => at !== null)),
  ];
  return times.reduce((last, at) => Math.max(last, at.getTime()), 0);
}

/** The names of all containers that an item is or ever was in. */
function everIn({ initial, changes }: WorkItem): readonly string[] {
  const names = (kind: ContainerRef['kind'], ids: readonly (string | null)[]) =>
    ids.filter((id) => id !== null).map((id) => `${kind} ${id}`);
  return [
    ...names('project', [initial.projectKey]),
    ...names('parent', [initial.parentId]),
    ...names('iteration', initial.iterationIds),
    ...names('version', initial.versionIds),
    ...changes.flatMap((change) => {
      if (change.kind === 'project') return names('project', [change.from, change.to]);
      if (change.kind === 'parent') return names('parent', [change.from, change.to]);
      if (change.kind === 'iterations') return names('iteration', [...change.from, ...change.to]);
      return change.kind === 'versions' ? names('version', [...change.from, ...change.to]) : [];
    }),
  ];
}
