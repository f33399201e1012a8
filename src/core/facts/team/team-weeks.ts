import type { Change } from '../../model/change';
import { isByHand } from '../item/activity';
import { isPostponing, isReopening, isReprioritising } from '../item/change-of-mind';
import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';
import { lastingFinishes, returnsFromDone } from '../item/lasting-visits';
import { learnt } from '../learnt';
import { blockedPeriods } from '../item/blocked-periods';

/** What people did in one project within seven days; parents and parts of items are left out. */
export interface TeamWeek {
  /** Items in progress when it ended, without blocked ones: those are no load. */
  inProgress: number;
  /** Items open when it ended. */
  open: number;
  /** People who moved work: between statuses, or by logging time. To cancel it is no work on it. */
  movers: number;
  /** Finished for good, by now. */
  finished: number;
  /** Entries into done that lasted some time, even where the item was reopened later: exits are compared with these. */
  finishes: number;
  /** Exits from done that were intended: not corrected within minutes. */
  reopened: number;
  /** Open items whose priority or rank was changed. */
  reprioritised: number;
  /** Open items whose due date was moved to a later day. */
  postponed: number;
}

/** A quarter to judge, and a year before it to compare with. */
const MAX_WEEKS = 13 + 52 + 4;
const WEEK_MS = 7 * 86_400_000;

const MIND_CHANGES = { reprioritised: isReprioritising, postponed: isPostponing };

interface Draft extends TeamWeek {
  readonly moverIds: Set<string>;
}

/**
 * Every project's whole weeks, the latest first: the last seven days, the seven before, and so on back to the week
 * after the first item was created, at most `MAX_WEEKS`. Items count in their present project.
 */
export const teamWeeks = (facts: Facts): ReadonlyMap<string, readonly TeamWeek[]> => weeksLesson(facts, facts.settings);

/** A plain value. */
export const weeksLesson = learnt('team weeks', { learn: weeksOfTeams });

function weeksOfTeams(facts: Facts): ReadonlyMap<string, readonly TeamWeek[]> {
  const firstAt = new Map<string, number>();
  for (const { item, state } of facts.histories) {
    const known = firstAt.get(state.projectKey) ?? Infinity;
    firstAt.set(state.projectKey, Math.min(known, item.createdAt.getTime()));
  }
  const takenAt = facts.snapshot.takenAt.getTime();
  const drafts = new Map(
    [...firstAt].map(([key, first]) => {
      const whole = Math.floor((takenAt - first) / WEEK_MS);
      return [key, Array.from({ length: Math.min(MAX_WEEKS, whole) }, emptyWeek)] as const;
    }),
  );
  for (const history of facts.histories) {
    const weeks = drafts.get(history.state.projectKey);
    if (weeks !== undefined && history.item.level === 'standard') record(history, weeks, facts);
  }
  return new Map(
    [...drafts].map(([key, weeks]) => [
      key,
      weeks.map(({ moverIds, ...week }) => ({ ...week, movers: moverIds.size })),
    ]),
  );
}

function emptyWeek(): Draft {
  return {
    inProgress: 0,
    open: 0,
    movers: 0,
    finished: 0,
    finishes: 0,
    reopened: 0,
    reprioritised: 0,
    postponed: 0,
    moverIds: new Set(),
  };
}

function record(history: ItemHistory, weeks: readonly Draft[], facts: Facts): void {
  const takenAt = facts.snapshot.takenAt.getTime();
  const indexOf = (at: Date): number => Math.max(0, Math.floor((takenAt - at.getTime()) / WEEK_MS));
  recordPresence(history, weeks, { facts, indexOf });
  if (history.finishedAt !== null) add(weeks, indexOf(history.finishedAt), 'finished');
  for (const at of lastingFinishes(history, facts.context)) add(weeks, indexOf(at), 'finishes');
  const seen = { reprioritised: -1, postponed: -1 };
  const returns = new Set(returnsFromDone(history, facts.context).map((at) => at.getTime()));
  const cancelledAt = new Set(
    history.visits.flatMap(({ cancelled, enteredAt }) => (cancelled ? enteredAt.getTime() : [])),
  );
  for (const change of history.changes) {
    const index = indexOf(change.at);
    const week = weeks[index];
    if (week === undefined || !isByHand(change, facts.context)) continue;
    if (change.by !== null && isWork(change, cancelledAt)) week.moverIds.add(change.by);
    if (isReopening(change, facts) && returns.has(change.at.getTime())) week.reopened += 1;
    for (const what of ['reprioritised', 'postponed'] as const) {
      // Several changes of one item in one week count once.
      if (seen[what] === index || !MIND_CHANGES[what](change) || !isOpenAt(history, change.at)) continue;
      seen[what] = index;
      week[what] += 1;
    }
  }
  for (const remark of history.item.remarks) {
    if (remark.kind === 'worklog' && remark.by !== null && !facts.context.appIds.has(remark.by)) {
      weeks[indexOf(remark.at)]?.moverIds.add(remark.by);
    }
  }
}

function isWork({ kind, at }: Change, cancelledAt: ReadonlySet<number>): boolean {
  return kind === 'work-logged' || (kind === 'status' && !cancelledAt.has(at.getTime()));
}

/** Counts the item at the end of every week in which it was open, and in progress. */
function recordPresence(
  history: ItemHistory,
  weeks: readonly Draft[],
  { facts, indexOf }: { readonly facts: Facts; readonly indexOf: (at: Date) => number },
): void {
  const { visits, item } = history;
  const held = visits.some(({ category }) => category === 'in-progress') ? blockedPeriods(history, facts) : [];
  const isHeldAt = (time: number): boolean =>
    held.some(({ from, to }) => from.getTime() <= time && (to === null || to.getTime() > time));
  for (const { category, enteredAt, leftAt } of visits) {
    if (category === 'done') continue;
    // Week 0 ends with the snapshot, so a stay counts at the end of the week in which it began.
    const until = leftAt ?? item.removedAt;
    const last = until === null ? 0 : indexOf(until) + 1;
    for (let index = Math.min(indexOf(enteredAt), weeks.length - 1); index >= last; index -= 1) {
      add(weeks, index, 'open');
      const endedAt = facts.snapshot.takenAt.getTime() - index * WEEK_MS;
      if (category === 'in-progress' && !isHeldAt(endedAt)) add(weeks, index, 'inProgress');
    }
  }
}

function isOpenAt({ visits }: ItemHistory, at: Date): boolean {
  const visit = visits.findLast(({ enteredAt }) => enteredAt <= at);
  return visit !== undefined && visit.category !== 'done';
}

function add(weeks: readonly Draft[], index: number, what: 'inProgress' | 'open' | 'finished' | 'finishes'): void {
  const week = weeks[index];
  if (week !== undefined) week[what] += 1;
}
