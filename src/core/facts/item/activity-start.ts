import type { Change, ChangeKind } from '../../model/change';
import { isByHand, isByPerson } from './activity';
import type { HistoryContext } from './history-context';
import type { ItemHistory } from './item-history';

type Lived = Pick<ItemHistory, 'item' | 'changes' | 'state' | 'visits' | 'owners'>;

interface Act {
  readonly at: Date;
  readonly by: string | null;
  readonly isLoggedWork: boolean;
}

/** What somebody does who works on an item; the rest is planning: estimate, sprint, version, parent, dates, priority, owner. */
const IS_WORK: Readonly<Partial<Record<ChangeKind, true>>> = {
  title: true,
  description: true,
  criteria: true,
  link: true,
  flag: true,
  'work-logged': true,
};

/** What is written within an hour of its creation still describes the item. */
const DESCRIBING_MS = 3_600_000;

/** So many acts of the person it is assigned to: one may be a remark in passing. */
const LEAST_ACTS = 2;

/**
 * When work on an item began that nobody moved to in progress: it is assigned, and work was logged on it, or the person it is
 * assigned to acted on it twice. The first such act; null where there is none, or where its statuses tell.
 */
export function startByActivity(lived: Lived, context: HistoryContext): Date | null {
  const { item, state, visits } = lived;
  if (state.ownerId === null || item.level === 'parent') return null;
  const isUntouched = visits.every(
    ({ category, leftAt }) => category === 'to-do' || (category === 'unknown' && leftAt === null),
  );
  return isUntouched ? firstAct(actsOn(lived, context)) : null;
}

/** When an item had been started as seen at a moment: what it did later says nothing of that. */
export function startedAsOf(history: ItemHistory, at: Date, context: HistoryContext): Date | null {
  const { item, startedAt, startedByActivity, changes, visits, owners } = history;
  if (startedAt !== null && startedAt <= at && !startedByActivity) return startedAt;
  const ownerId = owners.findLast(({ from }) => from <= at)?.ownerId ?? null;
  const until = <Moment extends { readonly at: Date }>(moments: readonly Moment[]): readonly Moment[] =>
    moments.filter((moment) => moment.at <= at);
  return startByActivity(
    {
      item: { ...item, remarks: until(item.remarks) },
      changes: until(changes),
      state: { ...history.state, ownerId },
      visits: visits
        .filter(({ enteredAt }) => enteredAt <= at)
        .map((visit) => (visit.leftAt !== null && visit.leftAt > at ? { ...visit, leftAt: null } : visit)),
      owners: owners.filter(({ from }) => from <= at),
    },
    context,
  );
}

/** Acts of the person the item was assigned to at that moment, and logged work of anybody while it was, oldest first. */
function actsOn({ item, changes, owners }: Lived, context: HistoryContext): readonly Act[] {
  const described = item.createdAt.getTime() + DESCRIBING_MS;
  const acts: Act[] = [
    ...changes
      .filter((change) => isWork(change, context))
      .map(({ at, by, kind }) => act(at, by, kind === 'work-logged')),
    ...item.remarks
      .filter((remark) => isByPerson(remark, context))
      .map(({ at, by, kind }) => act(at, by, kind === 'worklog')),
  ];
  return acts
    .filter(({ at, by, isLoggedWork }) => {
      const ownerId = owners.findLast(({ from }) => from <= at)?.ownerId ?? null;
      if (ownerId === null) return false;
      return isLoggedWork || (by === ownerId && at.getTime() > described);
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

const act = (at: Date, by: string | null, isLoggedWork: boolean): Act => ({ at, by, isLoggedWork });

function isWork(change: Change, context: HistoryContext): boolean {
  return IS_WORK[change.kind] === true && isByHand(change, context);
}

function firstAct(acts: readonly Act[]): Date | null {
  const isEnough =
    acts.some(({ isLoggedWork }) => isLoggedWork) || new Set(acts.map(({ at }) => at.getTime())).size >= LEAST_ACTS;
  return isEnough ? (acts[0]?.at ?? null) : null;
}
