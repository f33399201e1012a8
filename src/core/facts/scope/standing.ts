import type { Change } from '../../model/change';
import { holds, insideAfter } from '../container/container-kinds';
import type { ContainerRef } from '../../model/containers';
import type { WorkItem } from '../../model/work-item';
import type { ScopeFacts } from './scope-facts';

/** The relation of one item to one scope at one moment. */
export interface Standing {
  readonly inside: boolean;
  readonly done: boolean;
  /** Ended without having been done: it is in no scope, until it is opened again. */
  readonly cancelled: boolean;
  /** Inside, but finished before it came in, in a scope that counts open work only; until it is opened again. */
  readonly dormant: boolean;
  readonly estimate: number | null;
  readonly parentId: string | null;
  readonly isPart: boolean;
}

/** Replays the changes that matter to one scope. */
export interface StandingRules {
  /** Before its creation an item is outside, with its initial fields. */
  unborn(item: WorkItem): Standing;
  born(item: WorkItem): Standing;
  after(standing: Standing, change: Change): Standing;
  /** The standing that counts at the baseline. */
  committed(standing: Standing): Standing;
  gone(standing: Standing): Standing;
}

export function standingRules(container: ContainerRef, facts: ScopeFacts): StandingRules {
  const { cancellingStatusIds } = facts.context;
  const isDone = (statusId: string): boolean =>
    facts.statuses.get(statusId)?.category === 'done' && !cancellingStatusIds.has(statusId);
  // What a project finished long ago is not part of what it has to do now.
  const openOnly = container.kind === 'project';

  const first = ({ initial, level }: WorkItem, inside: boolean): Standing => {
    const done = isDone(initial.statusId);
    return {
      inside,
      done,
      cancelled: cancellingStatusIds.has(initial.statusId),
      dormant: inside && openOnly && done,
      estimate: initial.estimate,
      parentId: initial.parentId,
      isPart: level === 'part',
    };
  };

  const moved = (standing: Standing, inside: boolean): Standing =>
    inside === standing.inside ? standing : { ...standing, inside, dormant: inside && openOnly && standing.done };

  const afterStatus = (standing: Standing, statusId: string): Standing => {
    const [done, cancelled] = [isDone(statusId), cancellingStatusIds.has(statusId)];
    if (done === standing.done && cancelled === standing.cancelled) return standing;
    return { ...standing, done, cancelled, dormant: done && standing.dormant };
  };

  const placed = (standing: Standing, change: Change): Standing => {
    const inside = insideAfter(container, change);
    return inside === null ? standing : moved(standing, inside);
  };

  const inParent = (standing: Standing, parentId: string | null): Standing =>
    parentId === standing.parentId ? standing : { ...standing, parentId };

  return {
    unborn: (item) => first(item, false),
    born: (item) => first(item, holds(container, item.initial)),
    after: (standing, change) => {
      switch (change.kind) {
        case 'status':
          return afterStatus(standing, change.to);
        case 'estimate':
          return { ...standing, estimate: change.to };
        case 'parent':
          return placed(inParent(standing, change.to), change);
        default:
          return placed(standing, change);
      }
    },
    committed: (standing) => {
      const dormant = standing.inside && openOnly && standing.done;
      return dormant === standing.dormant ? standing : { ...standing, dormant };
    },
    gone: (standing) => moved(standing, false),
  };
}

/** Whether the item counts in the scope, on its own or as a part of an item that does. */
export function counts(standing: Standing): boolean {
  return standing.inside && !standing.dormant && !standing.cancelled;
}
