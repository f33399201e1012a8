import type { Facts } from '../../facts/facts';
import type { ItemHistory, Membership, StatusVisit } from '../../facts/item/item-history';
import { firstStartIn } from '../../facts/scope/first-start';
import { covers, staysIn } from '../../facts/container/stays';
import type { ContainerRef } from '../../model/containers';

/** What can happen to the content of a container. */
type LifeEvent =
  | 'entered'
  | 'entered-finished'
  | 'left'
  | 'left-finished'
  /** Done, or cancelled: an end comes as near by the one as by the other. */
  | 'finished'
  /** Those of them that were cancelled, and stayed so. */
  | 'cancelled'
  | 're-opened';

/** The events in one container, by kind: instants in milliseconds, ascending. Standard items only. */
export type LifeEvents = Readonly<Record<LifeEvent, Float64Array>>;

/** One container from the start of its work on. */
export interface ContainerLife {
  readonly container: ContainerRef;
  readonly projectKey: string;
  /** First start in it, or first finish where no start is recorded; null while nobody has begun. */
  readonly startedAt: Date | null;
  readonly events: LifeEvents;
}

/** A container that was closed with at least five of its items finished. */
export interface EndedLife extends ContainerLife {
  readonly startedAt: Date;
  readonly closedAt: Date;
  /**
   * The closing or, where earlier, the last finish of an item that was in it then: items that stay open do not delay
   * it.
   */
  readonly endedAt: Date;
}

/** With fewer finished items a container is not representative. */
const MIN_FINISHED = 5;

export function lifeOf(container: ContainerRef, projectKey: string, facts: Facts): ContainerLife {
  const gathered: Record<LifeEvent, number[]> = {
    entered: [],
    'entered-finished': [],
    left: [],
    'left-finished': [],
    finished: [],
    cancelled: [],
    're-opened': [],
  };
  for (const history of facts.everIn(container)) {
    if (history.item.level !== 'standard') continue;
    const turns = turnsOf(history.visits);
    for (const stay of staysIn(container, history)) addStay(gathered, stay, turns);
  }
  const events = {
    entered: sorted(gathered.entered),
    'entered-finished': sorted(gathered['entered-finished']),
    left: sorted(gathered.left),
    'left-finished': sorted(gathered['left-finished']),
    finished: sorted(gathered.finished),
    cancelled: sorted(gathered.cancelled),
    're-opened': sorted(gathered['re-opened']),
  };
  return { container, projectKey, startedAt: startOf(container, events, facts), events };
}

/** The life of a container that was closed then; null where too little was finished in it, or it ended at its start. */
export function endedLife(life: ContainerLife, closedAt: Date, facts: Facts): EndedLife | null {
  const { container, startedAt } = life;
  if (startedAt === null) return null;
  const finishes = facts.everIn(container).flatMap((history) => {
    if (history.item.level !== 'standard' || !wasIn(container, history, closedAt)) return [];
    const visit = history.visits.findLast((each) => each.category === 'done' && each.enteredAt <= closedAt);
    return visit !== undefined && (visit.leftAt === null || visit.leftAt > closedAt) ? [visit.enteredAt.getTime()] : [];
  });
  if (finishes.length < MIN_FINISHED) return null;
  const lastFinish = finishes.reduce((last, at) => Math.max(last, at), 0);
  const endedAt = new Date(Math.min(closedAt.getTime(), lastFinish));
  return endedAt > startedAt ? { ...life, startedAt, closedAt, endedAt } : null;
}

function wasIn(container: ContainerRef, history: ItemHistory, at: Date): boolean {
  return staysIn(container, history).some(({ from, to }) => from <= at && (to === null || to >= at));
}

function startOf(container: ContainerRef, { finished }: LifeEvents, facts: Facts): Date | null {
  // A start by activity is used last: a later status change may have shown the start since.
  const byStatus = firstStartIn(container, facts, ({ startedByActivity }) => !startedByActivity);
  if (byStatus instanceof Date) return byStatus;
  const [first] = finished;
  if (first !== undefined) return new Date(first);
  const byActivity = firstStartIn(container, facts);
  return byActivity instanceof Date ? byActivity : null;
}

/** A moment at which an item became finished or unfinished. */
interface Turn {
  readonly at: Date;
  readonly isDone: boolean;
  readonly isCancelled: boolean;
}

function turnsOf(visits: readonly StatusVisit[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { category, cancelled, enteredAt } of visits) {
    const isDone = category === 'done';
    if (turns.at(-1)?.isDone !== isDone) turns.push({ at: enteredAt, isDone, isCancelled: cancelled });
  }
  return turns;
}

function addStay(events: Record<LifeEvent, number[]>, stay: Membership, turns: readonly Turn[]): void {
  const { from, to } = stay;
  events[isDoneAt(turns, from) ? 'entered-finished' : 'entered'].push(from.getTime());
  turns.forEach(({ at, isDone, isCancelled }, index) => {
    // The first one is how the item began, and what happened on the way in is told by the entry.
    if (index === 0 || at <= from || !covers(stay, at)) return;
    events[isDone ? 'finished' : 're-opened'].push(at.getTime());
    if (isCancelled && index === turns.length - 1) events.cancelled.push(at.getTime());
  });
  if (to !== null) events[isDoneAt(turns, to) ? 'left-finished' : 'left'].push(to.getTime());
}

function isDoneAt(turns: readonly Turn[], at: Date): boolean {
  return (turns.findLast((turn) => turn.at <= at) ?? turns[0])?.isDone ?? false;
}

function sorted(instants: readonly number[]): Float64Array {
  return Float64Array.from(instants).sort();
}
