import type { Change, ChangeKind } from '../../model/change';
import { isByHand, isByPerson } from './activity';
import type { HistoryContext } from './history-context';
import type { ItemHistory } from './item-history';

type Lived = Pick<ItemHistory, 'item' | 'changes' | 'state' | 'visits' | 'owners' | 'partStarts'>;

interface Act {
  readonly at: Date;
  readonly by: string | null;
  readonly isLoggedWork: boolean;
}

/** Changes that are work on an item. Others are planning: estimate, sprint, version, parent, dates, priority, owner. */
const IS_WORK: Readonly<Partial<Record<ChangeKind, true>>> = {
  title: true,
  description: true,
  criteria: true,
  link: true,
  flag: true,
  'work-logged': true,
};

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 86_400_000;

/**
 * When work began on an item that nobody moved to in progress: at the start of its first part or at its first act (see
 * `actsOn`), whichever was earlier. Acts count only while it is assigned, and only where work was logged or there are
 * `startActs` of them. Null where none of these is recent, or where its statuses show the start.
 */
export function startByActivity(lived: Lived, context: HistoryContext, at = context.takenAt): Date | null {
  const { item, state, visits, partStarts } = lived;
  if (item.level === 'parent') return null;
  const isUntouched = visits.every(
    ({ category, leftAt }) => category === 'to-do' || (category === 'unknown' && leftAt === null),
  );
  if (!isUntouched) return null;
  const acted = state.ownerId === null ? null : firstAct(actsOn(lived, context), context.starting, at);
  const [first] = partStarts;
  if (first === undefined || !isLately(partStarts.at(-1), context.starting, at)) return acted;
  return acted !== null && acted < first ? acted : first;
}

/** When an item had started, as known at a moment: later acts do not count. */
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
      partStarts: history.partStarts.filter((startedAt) => startedAt <= at),
    },
    context,
    at,
  );
}

/**
 * Acts of the person the item was assigned to at that moment, and work logged by anybody while it was assigned, oldest
 * first.
 */
function actsOn({ item, changes, owners }: Lived, context: HistoryContext): readonly Act[] {
  const described = item.createdAt.getTime() + context.starting.describingMinutes * MINUTE_MS;
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

function firstAct(
  acts: readonly Act[],
  { startActs, startedWeeks }: HistoryContext['starting'],
  at: Date,
): Date | null {
  const [first, last] = [acts[0], acts.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (!isLately(last.at, { startedWeeks }, at)) return null;
  const isEnough =
    acts.some(({ isLoggedWork }) => isLoggedWork) || new Set(acts.map((each) => each.at.getTime())).size >= startActs;
  return isEnough ? first.at : null;
}

function isLately(
  moment: Date | undefined,
  { startedWeeks }: Pick<HistoryContext['starting'], 'startedWeeks'>,
  at: Date,
): boolean {
  return moment !== undefined && at.getTime() - moment.getTime() <= startedWeeks * WEEK_MS;
}
