import type { Snapshot } from '../../model/snapshot';
import { UNRECORDED_STATUS } from '../../model/status';
import type { BaseSettings } from '../../settings/settings';
import type { ItemHistory, StatusVisit } from '../../facts/item/item-history';
import { stayAt, type Moment, type VisitWithPast } from './move-terms';
import { statusExits, type StatusExits } from '../../facts/item/status-exits';
import { isInstant } from './instant';

/** An item in progress at one past moment, and whether it left its status within the horizon. */
export interface MoveCase {
  readonly stay: VisitWithPast;
  readonly moment: Moment;
  readonly moved: boolean;
  /** How many independent cases it counts as: items that came together count as one. */
  readonly weight: number;
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;

/**
 * For every past week, all items that were in progress then, oldest stay first. Only weeks whose outcome is known at
 * the snapshot count. Where that makes too many cases, every second or third week is taken, and so on.
 *
 * Items that came into a status together share a weight of one: a hundred items moved by one decision are one case, not
 * a hundred. Without this a single bulk move outweighs the rest of a year.
 */
export function moveCases(
  histories: readonly ItemHistory[],
  snapshot: Snapshot,
  { withinDays, settings }: { readonly withinDays: number; readonly settings: Pick<BaseSettings, 'flow' | 'moving'> },
): readonly MoveCase[] {
  const visits = visitsInProgress(histories, settings.flow);
  const since = visits.reduce((first, { visit }) => Math.min(first, visit.enteredAt.getTime()), Infinity);
  const weeks = pastWeeks(snapshot, { withinDays, since });
  const all = visits.reduce((sum, { visit }) => sum + weeksOf(visit, weeks), 0);
  const every = Math.max(1, Math.ceil(all / settings.moving.maxCases));
  const taken = weeks.filter((_, index) => (weeks.length - 1 - index) % every === 0);

  const stays = staysOldestFirst(visits.filter(({ visit }) => weeksOf(visit, taken) > 0));
  const together = settings.moving.togetherHours * HOUR_MS;
  const exits = statusExits(histories);
  return casesByPlace(stays, taken).flatMap((place) => weighted(place, { together, exits }));
}

/**
 * Whether the model applies to such an item. A parent moves when the work in it is done: it would teach the model that
 * old items move.
 */
export function isModelled({ item }: ItemHistory): boolean {
  return item.historyKnown && item.level !== 'parent';
}

interface Visit {
  readonly history: ItemHistory;
  readonly index: number;
  readonly visit: StatusVisit;
}

/** Visits in progress whose beginning was recorded. */
function visitsInProgress(histories: readonly ItemHistory[], settings: BaseSettings['flow']): readonly Visit[] {
  const visits: Visit[] = [];
  for (const history of histories) {
    if (!isModelled(history) || isInstant(history, settings)) continue;
    history.visits.forEach((visit, index) => {
      if (visit.category !== 'in-progress' || history.visits[index - 1]?.statusId === UNRECORDED_STATUS.id) return;
      visits.push({ history, index, visit });
    });
  }
  return visits;
}

function staysOldestFirst(visits: readonly Visit[]): readonly VisitWithPast[] {
  return visits
    .flatMap(({ history, index }) => stayAt(history, index) ?? [])
    .sort((one, other) => one.visit.enteredAt.getTime() - other.visit.enteredAt.getTime());
}

interface Week {
  readonly at: Date;
  /** The last moment that counts as soon. */
  readonly until: Date;
}

/**
 * One moment a week from `since` (milliseconds) on, oldest first. The last one is the latest whose outcome is known.
 */
function pastWeeks(
  { takenAt, calendar }: Snapshot,
  { withinDays, since }: { readonly withinDays: number; readonly since: number },
): readonly Week[] {
  const weeks: Week[] = [];
  for (let at = takenAt.getTime() - WEEK_MS; at >= since; at -= WEEK_MS) {
    const until = calendar.addWorkingDays(new Date(at), withinDays);
    if (until <= takenAt) weeks.push({ at: new Date(at), until });
  }
  return weeks.reverse();
}

/**
 * The weeks in which the stay lasted. For an item that was removed, weeks are left out whose outcome lies after its
 * removal.
 */
function weeksWithin({ visit, history }: VisitWithPast, weeks: readonly Week[]): readonly Week[] {
  const { leftAt } = visit;
  const { removedAt } = history.item;
  const from = firstNotBefore(weeks, visit.enteredAt);
  if (leftAt !== null) return weeks.slice(from, firstNotBefore(weeks, leftAt));
  const known = weeks.slice(from);
  return removedAt === null ? known : known.filter(({ until }) => until < removedAt);
}

/** In how many of the weeks the visit lasted. */
function weeksOf({ enteredAt, leftAt }: StatusVisit, weeks: readonly Week[]): number {
  return (leftAt === null ? weeks.length : firstNotBefore(weeks, leftAt)) - firstNotBefore(weeks, enteredAt);
}

function firstNotBefore(weeks: readonly Week[], moment: Date): number {
  let low = 0;
  let high = weeks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((weeks[middle]?.at.getTime() ?? Infinity) < moment.getTime()) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Unweighted {
  readonly stay: VisitWithPast;
  readonly at: Date;
  readonly moved: boolean;
}

/** The cases of one status in one week, in the order in which they came into it. */
function casesByPlace(stays: readonly VisitWithPast[], weeks: readonly Week[]): readonly (readonly Unweighted[])[] {
  const places = new Map<Date, Map<string, Unweighted[]>>();
  for (const stay of stays) {
    const { visit } = stay;
    for (const { at, until } of weeksWithin(stay, weeks)) {
      let week = places.get(at);
      if (week === undefined) places.set(at, (week = new Map<string, Unweighted[]>()));
      const moved = visit.leftAt !== null && visit.leftAt <= until;
      const place = week.get(visit.statusId);
      if (place === undefined) week.set(visit.statusId, [{ stay, at, moved }]);
      else place.push({ stay, at, moved });
    }
  }
  return [...places.values()].flatMap((week) => [...week.values()]);
}

function weighted(
  place: readonly Unweighted[],
  { together, exits }: { readonly together: number; readonly exits: StatusExits },
): readonly MoveCase[] {
  const cameAt = place.map(({ stay }) => stay.visit.enteredAt.getTime());
  let first = 0;
  let next = 0;
  return place.map((one, index) => {
    const came = cameAt[index] ?? 0;
    while ((cameAt[first] ?? Infinity) < came - together) first += 1;
    while ((cameAt[next] ?? Infinity) <= came + together) next += 1;
    return { stay: one.stay, moment: { at: one.at, exits }, moved: one.moved, weight: 1 / (next - first) };
  });
}
