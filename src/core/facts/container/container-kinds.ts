import type { Change } from '../../model/change';
import type { ContainerKind, ContainerRef } from '../../model/containers';
import type { ItemState } from '../../model/work-item';
import { endedAt } from '../item/ended-at';
import { dueDateMoves } from '../item/due-date-moves';
import type { ItemHistory, Membership } from '../item/item-history';
import type { ScopeFacts } from '../scope/scope-facts';
import { iterationsById, versionsById } from './named-containers';

type Holding = Pick<ItemState, 'projectKey' | 'parentId' | 'iterationIds' | 'versionIds'>;

/** The differences between the kinds of containers. */
interface Kind {
  /** Whether the source lists it. */
  isKnown(id: string, facts: ScopeFacts): boolean;
  /** What people call it; null where the source does not list it. */
  nameOf(id: string, facts: ScopeFacts): string | null;
  /** The project that it is judged in; null where not known. */
  homeOf(id: string, facts: ScopeFacts): string | null;
  /** Its planned end; null where nobody set one. */
  plannedEndOf(id: string, facts: ScopeFacts): Date | null;
  /**
   * Every target date that it ever had, oldest first. Trackers keep those of items; this app stores those of
   * containers.
   */
  datesSetOf(id: string, facts: ScopeFacts): readonly string[];
  /** The date on which it was to begin, where such a date is set for the kind; null where nobody set one. */
  startOnOf(id: string, facts: ScopeFacts): string | null;
  /** When it was finished, cancelled or released; null while it is not, and for what only has a planned end. */
  closedAtOf(id: string, facts: ScopeFacts): Date | null;
  /** Whether its end has passed while work in it is open: `hasOpen` says whether an item in it is open. */
  isOverdue(id: string, facts: ScopeFacts, hasOpen: () => boolean): boolean;
  /** Whether an item of this state is in it. */
  holds(id: string, state: Holding): boolean;
  /** Whether an item is in it after a change; null for a change that does not move items between such containers. */
  insideAfter(id: string, change: Change): boolean | null;
  /** The stays of an item in containers of this kind. */
  staysOf(history: ItemHistory): readonly Membership[];
}

/** A time window without an own end: it ends with the snapshot. */
const project: Kind = {
  isKnown: (id, { snapshot }) => snapshot.projects.some(({ key }) => key === id),
  nameOf: (id) => id,
  homeOf: (id) => id,
  plannedEndOf: (_, { snapshot }) => snapshot.takenAt,
  datesSetOf: () => [],
  startOnOf: () => null,
  closedAtOf: () => null,
  isOverdue: () => false,
  holds: (id, { projectKey }) => projectKey === id,
  insideAfter: (id, change) => (change.kind === 'project' ? change.to === id : null),
  staysOf: ({ projects }) => projects,
};

const parent: Kind = {
  isKnown: (id, { byId }) => byId.has(id),
  nameOf: (id, { byId }) => byId.get(id)?.state.key ?? null,
  homeOf: (id, { byId }) => byId.get(id)?.state.projectKey ?? null,
  plannedEndOf: (id, facts) => endOf(facts.byId.get(id)?.state.dueOn, facts),
  datesSetOf: (id, { byId, snapshot }) => {
    const history = byId.get(id);
    if (history === undefined) return [];
    const given = dueDateMoves(history, snapshot.calendar).map(({ to }) => to);
    return [history.item.initial.dueOn, ...given].filter((date) => date !== null);
  },
  startOnOf: (id, { byId }) => byId.get(id)?.state.startOn ?? null,
  closedAtOf: (id, { byId }) => {
    const history = byId.get(id);
    return history === undefined ? null : endedAt(history);
  },
  // A parent has work left as long as it is open itself.
  isOverdue: (id, facts) => {
    const history = facts.byId.get(id);
    const isOpen = history?.category !== 'done' && history?.item.removedAt === null;
    return isOver(isOpen ? history.state.dueOn : null, facts);
  },
  holds: (id, { parentId }) => parentId === id,
  insideAfter: (id, change) => (change.kind === 'parent' ? change.to === id : null),
  staysOf: ({ parents }) => parents,
};

const iteration: Kind = {
  isKnown: (id, { snapshot }) => iterationsById(snapshot).has(id),
  nameOf: (id, { snapshot }) => iterationsById(snapshot).get(id)?.name ?? null,
  // The first project by key among the iteration's items.
  homeOf: (id, facts) => {
    const keys = facts.everIn({ kind: 'iteration', id }).map(({ state }) => state.projectKey);
    return [...keys].sort()[0] ?? null;
  },
  plannedEndOf: (id, { snapshot }) => iterationsById(snapshot).get(id)?.plannedEndAt ?? null,
  datesSetOf: (id, { snapshot }) =>
    (iterationsById(snapshot).get(id)?.promisedEnds ?? []).map((end) => snapshot.calendar.dateOf(end)),
  startOnOf: () => null,
  closedAtOf: () => null,
  isOverdue: (id, { snapshot }, hasOpen) => {
    const found = iterationsById(snapshot).get(id);
    const end = found?.state === 'active' ? found.plannedEndAt : null;
    return end !== null && end < snapshot.takenAt && hasOpen();
  },
  holds: (id, { iterationIds }) => iterationIds.includes(id),
  insideAfter: (id, change) => (change.kind === 'iterations' ? change.to.includes(id) : null),
  staysOf: ({ iterations }) => iterations,
};

const version: Kind = {
  isKnown: (id, { snapshot }) => versionsById(snapshot).has(id),
  nameOf: (id, { snapshot }) => versionsById(snapshot).get(id)?.name ?? null,
  homeOf: (id, { snapshot }) => versionsById(snapshot).get(id)?.projectKey ?? null,
  plannedEndOf: (id, facts) => endOf(versionsById(facts.snapshot).get(id)?.releaseOn, facts),
  datesSetOf: (id, { snapshot }) => versionsById(snapshot).get(id)?.promisedEnds ?? [],
  startOnOf: (id, { snapshot }) => versionsById(snapshot).get(id)?.startOn ?? null,
  closedAtOf: (id, facts) => {
    const found = versionsById(facts.snapshot).get(id);
    return found?.released === true ? endOf(found.releaseOn, facts) : null;
  },
  isOverdue: (id, facts, hasOpen) => {
    const found = versionsById(facts.snapshot).get(id);
    return isOver(found?.released === false ? found.releaseOn : null, facts) && hasOpen();
  },
  holds: (id, { versionIds }) => versionIds.includes(id),
  insideAfter: (id, change) => (change.kind === 'versions' ? change.to.includes(id) : null),
  staysOf: ({ versions }) => versions,
};

const KINDS: Readonly<Record<ContainerKind, Kind>> = { project, parent, iteration, version };

/** Whether the source lists a container. */
export const isKnown = ({ kind, id }: ContainerRef, facts: ScopeFacts): boolean => KINDS[kind].isKnown(id, facts);

/** What people call a container; its id where the source does not list it. */
export const nameOf = ({ kind, id }: ContainerRef, facts: ScopeFacts): string => KINDS[kind].nameOf(id, facts) ?? id;

/** The one project that a container is judged in; null where it is not known. */
export const homeOf = ({ kind, id }: ContainerRef, facts: ScopeFacts): string | null => KINDS[kind].homeOf(id, facts);

/** The planned end of a container; null where nobody set one. A project's window ends with the snapshot. */
export const plannedEndOf = ({ kind, id }: ContainerRef, facts: ScopeFacts): Date | null =>
  KINDS[kind].plannedEndOf(id, facts);

/** Every target date that a container ever had, oldest first. */
export const datesSetOf = ({ kind, id }: ContainerRef, facts: ScopeFacts): readonly string[] =>
  KINDS[kind].datesSetOf(id, facts);

/** The date on which a parent or version was to begin (ISO calendar date); null for others, and where nobody set one. */
export const startOnOf = ({ kind, id }: ContainerRef, facts: ScopeFacts): string | null =>
  KINDS[kind].startOnOf(id, facts);

/**
 * When a parent was finished or cancelled, or the end of a version's release date; null while it is open, and for a
 * released version without a date.
 */
export const closedAtOf = ({ kind, id }: ContainerRef, facts: ScopeFacts): Date | null =>
  KINDS[kind].closedAtOf(id, facts);

/** Whether the end of a container has passed while work in it is open. Projects have no end. */
export const isOverdue = ({ kind, id }: ContainerRef, facts: ScopeFacts, hasOpen: () => boolean): boolean =>
  KINDS[kind].isOverdue(id, facts, hasOpen);

/** Whether an item of a state is in a container. */
export const holds = ({ kind, id }: ContainerRef, state: Holding): boolean => KINDS[kind].holds(id, state);

/** The containers that an item of a state is in: its project, its parent, its iterations, its versions. */
export const containersOf = ({ projectKey, parentId, iterationIds, versionIds }: Holding): readonly ContainerRef[] => [
  { kind: 'project', id: projectKey },
  ...(parentId === null ? [] : [{ kind: 'parent' as const, id: parentId }]),
  ...iterationIds.map((id) => ({ kind: 'iteration' as const, id })),
  ...versionIds.map((id) => ({ kind: 'version' as const, id })),
];

/** Whether an item is in a container after a change; null for a change that does not move items between its kind. */
export const insideAfter = ({ kind, id }: ContainerRef, change: Change): boolean | null =>
  KINDS[kind].insideAfter(id, change);

/** The stays of an item in all containers of a kind. */
export const staysOfKind = (kind: ContainerKind, history: ItemHistory): readonly Membership[] =>
  KINDS[kind].staysOf(history);

const endOf = (date: string | null | undefined, { snapshot }: ScopeFacts): Date | null =>
  date === null || date === undefined ? null : snapshot.calendar.endOfDate(date);

const isOver = (date: string | null, { snapshot }: ScopeFacts): boolean =>
  date !== null && date < snapshot.calendar.dateOf(snapshot.takenAt);
