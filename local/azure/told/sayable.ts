import type { Change, StateChange } from '../../../src/core/model/change';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { ItemState, Remark, WorkItem } from '../../../src/core/model/work-item';
import { inOneRevision, orderedAsRead } from './acts';
import { sayableIterations } from './sayable-iterations';
import { sayableLinks } from './sayable-links';
import { levelsByType } from './levels';
import { descriptorOf } from './names';
import { type Names, namesOf, stateNames } from './renamed';

/**
 * The snapshot with only what Azure DevOps can express: numbers instead of keys, one iteration at most, iterations of
 * whole days, no versions, states with a category, priorities as numbers, levels by type; no words and no resolutions.
 */
export function sayable(snapshot: Snapshot): Snapshot {
  const names = namesOf(snapshot);
  const { iterations, idOf: iterationId } = sayableIterations(snapshot);
  const links = sayableLinks(snapshot, names);
  const levels = levelsByType(snapshot.items);
  const states = stateNames(snapshot.statuses);
  const items = snapshot.items.map((item): WorkItem => {
    const id = names.number(item.id);
    const state = (one: ItemState): ItemState => ({
      ...one,
      key: id,
      projectKey: names.project(one.projectKey),
      statusId: names.status(one.statusId),
      ownerId: names.person(one.ownerId),
      parentId: names.parent(one.parentId),
      iterationIds: oneOf(one.iterationIds, iterationId(item)),
      versionIds: [],
      priority: names.priority(one.priority),
    });
    const moved = movesOf(item, names, (ids) => oneOf(ids, iterationId(item)));
    const last = moved.reduce((type, change) => (change.kind === 'type' ? change.to : type), item.initial.type);
    return {
      ...item,
      id,
      level: levels.get(last) ?? item.level,
      createdBy: names.person(item.createdBy),
      reporterId: names.person(item.createdBy),
      initial: state(item.initial),
      changes: orderedAsRead([...inOneRevision(moved), ...(links.changes.get(id) ?? [])]),
      remarks: remarksOf(item, names),
      links: links.links.get(id) ?? [],
      text: null,
      historyKnown: true,
      restricted: false,
    };
  });
  return {
    takenAt: snapshot.takenAt,
    calendar: snapshot.calendar,
    items,
    iterations,
    versions: [],
    statuses: sortedById(
      snapshot.statuses.map((status) => ({
        id: names.status(status.id),
        name: states.get(status.id) ?? status.name,
        category: status.category === 'unknown' ? ('in-progress' as const) : status.category,
      })),
    ),
    people: sortedById(snapshot.people.map((person) => ({ ...person, id: descriptorOf(person) }))),
    projects: sortedById(snapshot.projects.map(({ id, name }) => ({ id, key: name, name }))),
  };
}

const oneOf = (ids: readonly string[], idOf: (id: string) => string | null): readonly string[] =>
  ids.flatMap((id) => idOf(id) ?? []).slice(-1);

const sortedById = <Known extends { readonly id: string }>(list: readonly Known[]): readonly Known[] =>
  list.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The changes with the new names, without those that no longer change anything. */
function movesOf(
  { changes }: WorkItem,
  names: Names,
  iterations: (ids: readonly string[]) => readonly string[],
): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    const by = names.person(change.by);
    const named = <Kind extends StateChange>(moved: Kind): readonly Change[] =>
      JSON.stringify(moved.from) === JSON.stringify(moved.to) ? [] : [moved];
    switch (change.kind) {
      case 'key':
      case 'versions':
      case 'resolution':
      case 'link':
        return [];
      case 'status':
        return named({ ...change, by, from: names.status(change.from), to: names.status(change.to) });
      case 'owner':
        return named({ ...change, by, from: names.person(change.from), to: names.person(change.to) });
      case 'parent':
        return named({ ...change, by, from: names.parent(change.from), to: names.parent(change.to) });
      case 'iterations':
        return named({ ...change, by, from: iterations(change.from), to: iterations(change.to) });
      case 'priority':
        return named({ ...change, by, from: names.priority(change.from), to: names.priority(change.to) });
      case 'project':
        return named({ ...change, by, from: names.project(change.from), to: names.project(change.to) });
      default:
        return [{ ...change, by }];
    }
  });
}

/** The text of comments is not read, so a comment never asks a question. No comment is older than its item. */
function remarksOf({ remarks, createdAt }: WorkItem, names: Names): readonly Remark[] {
  return remarks
    .filter(({ kind }) => kind === 'comment')
    .map(({ at, by, kind }) => ({
      at: at < createdAt ? createdAt : at,
      by: names.person(by),
      kind,
      asks: false,
      mentions: [],
    }));
}
