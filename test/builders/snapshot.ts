import type { Iteration, Person, Project, Version } from '../../src/core/model/containers';
import type { Snapshot } from '../../src/core/model/snapshot';
import type { Status } from '../../src/core/model/status';
import type { WorkCalendar } from '../../src/core/model/time/work-calendar';
import type { WorkItem } from '../../src/core/model/work-item';
import { aCalendar } from './calendar';
import type { ItemBuilder } from './item';
import { statuses as usualStatuses } from './statuses';

interface Parts {
  readonly takenAt: string;
  readonly items: readonly (ItemBuilder | WorkItem)[];
  readonly calendar?: WorkCalendar;
  readonly statuses?: readonly Status[];
  readonly iterations?: readonly Iteration[];
  readonly versions?: readonly Version[];
  /** Those not named are added as active people. */
  readonly people?: readonly Person[];
}

/**
 * A snapshot in the plain calendar (Monday to Friday, 9 to 17 UTC). Refuses what no site could answer: two items with
 * one id or key, anything later than `takenAt`, a status, iteration or version that the site does not have.
 */
export function aSnapshot(parts: Parts): Snapshot {
  const takenAt = new Date(parts.takenAt);
  if (Number.isNaN(takenAt.getTime())) throw new Error(`${parts.takenAt} is no instant`);
  const items = parts.items.map((item) => ('build' in item ? item.build() : item));
  const snapshot: Snapshot = {
    takenAt,
    calendar: parts.calendar ?? aCalendar(),
    items,
    statuses: parts.statuses ?? usualStatuses,
    projects: projectsOf(items),
    iterations: parts.iterations ?? [],
    versions: parts.versions ?? [],
    people: peopleOf(items, parts.people ?? []),
  };
  refuseTwins(items);
  for (const item of items) refuseLater(item, takenAt);
  refuseUnknown('status', snapshot.statuses, items.flatMap(statusesOf));
  refuseUnknown('iteration', snapshot.iterations, items.flatMap(iterationsOf));
  refuseUnknown('version', snapshot.versions, items.flatMap(versionsOf));
  return snapshot;
}

/** An iteration; its state follows from its dates. `planned` is the planned end. */
export function anIteration(
  id: string,
  dates: { readonly started?: string; readonly planned?: string; readonly closed?: string; readonly boardId?: string },
): Iteration {
  const [startedAt, plannedEndAt, closedAt] = [dates.started, dates.planned, dates.closed].map(dateOrNull);
  if (closedAt && !startedAt) throw new Error(`Iteration ${id} closes without having started`);
  if (closedAt && startedAt && closedAt < startedAt) throw new Error(`Iteration ${id} closes before it starts`);
  return {
    id,
    name: `Iteration ${id}`,
    boardId: dates.boardId ?? '1',
    state: closedAt ? 'closed' : startedAt ? 'active' : 'future',
    startedAt: startedAt ?? null,
    plannedEndAt: plannedEndAt ?? null,
    closedAt: closedAt ?? null,
  };
}

export function aVersion(id: string, facts: Partial<Omit<Version, 'id'>> & { readonly projectKey: string }): Version {
  if (facts.released === true && !facts.releaseOn) throw new Error(`Version ${id} is released without a date`);
  return { id, name: `Version ${id}`, startOn: null, releaseOn: null, released: false, ...facts };
}

function dateOrNull(iso: string | undefined): Date | null {
  return iso === undefined ? null : new Date(iso);
}

function projectsOf(items: readonly WorkItem[]): readonly Project[] {
  const keys = new Set(
    items.flatMap((item) => [
      item.initial.projectKey,
      ...item.changes.flatMap((change) => (change.kind === 'project' ? [change.to] : [])),
    ]),
  );
  return [...keys].map((key) => ({ id: `project-${key}`, key, name: `Project ${key}` }));
}

function peopleOf(items: readonly WorkItem[], named: readonly Person[]): readonly Person[] {
  const ids = new Set(
    items.flatMap((item) => [
      item.createdBy,
      item.reporterId,
      item.initial.ownerId,
      ...item.changes.flatMap((change) => [change.by, change.kind === 'owner' ? change.to : null]),
      ...item.remarks.map((remark) => remark.by),
    ]),
  );
  const known = new Set(named.map((person) => person.id));
  const others = [...ids].filter((id) => id !== null).filter((id) => !known.has(id));
  return [...named, ...others.map((id) => ({ id, active: true, isApp: false }))];
}

function refuseTwins(items: readonly WorkItem[]): void {
  const names = new Set<string>();
  for (const name of items.flatMap((item) => [item.id, keyOf(item)])) {
    if (names.has(name)) throw new Error(`Two items are called ${name}`);
    names.add(name);
  }
}

function keyOf(item: WorkItem): string {
  return item.changes.reduce((key, change) => (change.kind === 'key' ? change.to : key), item.initial.key);
}

function refuseLater(item: WorkItem, takenAt: Date): void {
  const told = [item.createdAt, ...item.changes.map((change) => change.at), ...item.remarks.map((remark) => remark.at)];
  const links = item.links.flatMap((link) => [link.since, link.until]);
  const late = [...told, ...links, item.removedAt].find((at) => at !== null && at > takenAt);
  if (late) throw new Error(`${item.initial.key}: ${late.toISOString()} is later than the snapshot`);
}

function refuseUnknown(what: string, known: readonly { readonly id: string }[], used: readonly string[]): void {
  const ids = new Set(known.map(({ id }) => id));
  const unknown = used.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new Error(`The site has no ${what} ${unknown}`);
}

function statusesOf(item: WorkItem): readonly string[] {
  return [item.initial.statusId, ...item.changes.flatMap((change) => (change.kind === 'status' ? [change.to] : []))];
}

function iterationsOf(item: WorkItem): readonly string[] {
  const later = item.changes.flatMap((change) => (change.kind === 'iterations' ? change.to : []));
  return [...item.initial.iterationIds, ...later];
}

function versionsOf(item: WorkItem): readonly string[] {
  const later = item.changes.flatMap((change) => (change.kind === 'versions' ? change.to : []));
  return [...item.initial.versionIds, ...later];
}
