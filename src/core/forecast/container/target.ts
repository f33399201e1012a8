import type { Facts } from '../../facts/facts';
import { datesSetOf, plannedEndOf } from '../../facts/container/container-kinds';
import { versionsById } from '../../facts/container/named-containers';
import type { ContainerRef } from '../../model/containers';

/** The date by which a container is to be finished, and the first such date. */
export interface Target {
  /** ISO calendar date. */
  readonly on: string;
  /** The last moment that is still in time. */
  readonly until: Date;
  /** The first date that was ever set, where that is another one. A first target is always kept. */
  readonly firstOn: string | null;
  /** How often the date was moved; 0 where the source records no moves. */
  readonly moves: number;
  /**
   * Set when a container is judged as of an earlier day but only its present date is known: that may have been set
   * later.
   */
  readonly mayBeSetLater?: true;
  /** Set where its last moment is over. */
  readonly hasPassed?: true;
}

/** A parent's due date, a version's release date, an iteration's planned end; null for a project, and where none is set. */
export function targetOf(container: ContainerRef, facts: Facts): Target | null {
  const until = container.kind === 'project' ? null : plannedEndOf(container, facts);
  if (until === null || Number.isNaN(until.getTime())) return null;
  const on = facts.snapshot.calendar.dateOf(until);
  const set = datesSetOf(container, facts);
  const [first] = set;
  return {
    on,
    until,
    firstOn: first === undefined || first === on ? null : first,
    moves: Math.max(0, set.length - 1),
    ...(isPerhapsLater(container, facts) ? { mayBeSetLater: true } : {}),
    ...(until < facts.snapshot.takenAt ? { hasPassed: true } : {}),
  };
}

function isPerhapsLater({ kind, id }: ContainerRef, { snapshot }: Facts): boolean {
  return kind === 'version' && versionsById(snapshot).get(id)?.mayBeSetLater === true;
}
