import type {
  AlarmCounts,
  EndedWork,
  ForecastDates,
  PageAlarms,
  StallAlarm,
  StallAlarms,
} from '../../../contract/page/alarms';
import type { Facts } from '../../../core/facts/facts';
import type { ItemHistory, StatusVisit } from '../../../core/facts/item/item-history';
import { statusName } from '../../../core/facts/item/present-state';
import type { PastWarning, WeekOfWarning } from '../../../core/forecast/ends/past-warnings';
import { isSameRef } from '../../../core/model/containers';
import { HORIZON_DAYS } from '../../../core/report/stall-cases';
import type { CheckedItem, PastAlarms } from '../../proof/past-alarms';
import { projectsBelow, restsWithin } from '../../sync/judge/projects-below';
import type { Judged } from './judged';

/** With fewer looks, one in two cannot be distinguished from one in five. */
const NEEDED = 20;
const MAX_ALARMS = 40;
const MAX_WEEKS = 40;

/**
 * What would have been reported in a project's own past, and what happened then. Only for items and containers that are
 * in the present facts, so that what has been hidden since changes no number.
 */
export function alarmsPart({ report, facts, pastAlarms }: Judged): PageAlarms {
  if (report.container.kind !== 'project') return { status: 'of-project' };
  const restsOn = projectsBelow(facts.snapshot);
  if (pastAlarms === null || !restsWithin(pastAlarms.restsOn, restsOn)) return { status: 'none' };
  return {
    status: 'known',
    stalled: stallAlarms(pastAlarms, facts),
    ended: pastAlarms.warnings.flatMap((warning) => endedWork(warning, facts) ?? []),
  };
}

interface Look {
  readonly at: Date;
  readonly item: ItemHistory;
  readonly checked: CheckedItem;
}

function stallAlarms({ checks }: PastAlarms, facts: Facts): StallAlarms | null {
  const { calendar } = facts.snapshot;
  const looks = checks.flatMap(({ at, items }) =>
    items.flatMap((checked): readonly Look[] => {
      const item = facts.byId.get(checked.itemId);
      return item === undefined ? [] : [{ at, item, checked }];
    }),
  );
  const first = checks.at(-1);
  if (first === undefined || looks.length < NEEDED) return null;
  const alarms = alarmsIn(looks, facts);
  return {
    weeks: checks.length,
    since: calendar.dateOf(first.at),
    horizonDays: HORIZON_DAYS,
    counts: countsOf(looks, ({ flagged }) => flagged),
    simple: countsOf(looks, ({ quiet }) => quiet),
    alarms: alarms.slice(0, MAX_ALARMS),
    alarmCount: alarms.length,
  };
}

function countsOf(looks: readonly Look[], isSaid: (checked: CheckedItem) => boolean): AlarmCounts {
  const count = (said: boolean, stayed: boolean): number =>
    looks.filter(({ checked }) => isSaid(checked) === said && checked.stayed === stayed).length;
  return {
    hits: count(true, true),
    falseAlarms: count(true, false),
    missed: count(false, true),
    leftAlone: count(false, false),
  };
}

/** All alarms in one visit of a status are one alarm. */
function alarmsIn(looks: readonly Look[], facts: Facts): readonly StallAlarm[] {
  const { calendar } = facts.snapshot;
  const stays = new Map<StatusVisit, Look[]>();
  for (const look of looks) {
    const visit = look.checked.flagged ? visitAt(look) : undefined;
    if (visit !== undefined) stays.set(visit, [...(stays.get(visit) ?? []), look]);
  }
  return [...stays]
    .map(([visit, own]): StallAlarm => {
      const days = own.map(({ at }) => calendar.dateOf(at)).sort();
      return {
        key: own[0]?.item.state.key ?? '',
        statusName: statusName(visit.statusId, facts),
        firstOn: days[0] ?? '',
        lastOn: days.at(-1) ?? '',
        times: own.length,
        hits: own.filter(({ checked }) => checked.stayed).length,
        leftOn: visit.leftAt === null ? null : calendar.dateOf(visit.leftAt),
      };
    })
    .sort((one, other) => (one.lastOn === other.lastOn ? byKey(one, other) : one.lastOn < other.lastOn ? 1 : -1));
}

const byKey = (one: StallAlarm, other: StallAlarm): number => (one.key < other.key ? -1 : 1);

const visitAt = ({ at, item }: Look): StatusVisit | undefined =>
  item.visits.find(({ enteredAt, leftAt }) => enteredAt <= at && (leftAt === null || leftAt > at));

/** Null if it no longer exists, or if not everyone may see it. */
function endedWork(warning: PastWarning, { byId, snapshot }: Facts): EndedWork | null {
  const { container, targetOn, isTargetSet, endedOn, lateDays, warnedOn, daysBefore, takenBackOn, verdict } = warning;
  const epic = container.kind === 'parent' ? byId.get(container.id) : undefined;
  const isThere = epic !== undefined || snapshot.versions.some(({ id }) => id === container.id);
  if (!isThere) return null;
  return {
    scope: container,
    key: epic?.state.key ?? null,
    targetOn,
    isTargetSet,
    endedOn,
    lateDays,
    warnedOn,
    daysBefore,
    takenBackOn,
    verdict,
    weeks: thinned(warning.weeks.filter(({ hasForecast: hasForecast }) => hasForecast)).map(datesOf),
  };
}

/**
 * The dates that would have been forecast for an epic or version week by week, and the present ones. Empty if nothing
 * of the past was computed yet, or if it rests on more projects than the reading.
 */
export function forecastDates({ report, facts, pastAlarms }: Judged): readonly ForecastDates[] {
  const { container, forecast } = report;
  if (pastAlarms === null || !restsWithin(pastAlarms.restsOn, projectsBelow(facts.snapshot))) return [];
  if (forecast.status !== 'known') return [];
  const weeks = pastAlarms.open.find((each) => isSameRef(each.container, container))?.weeks ?? [];
  const { calendar, takenAt } = facts.snapshot;
  const now = { on: calendar.dateOf(takenAt), half: forecast.ends[50], most: forecast.ends[85] };
  return [...weeks.map(datesOf).filter(({ on }) => on < now.on), now];
}

const datesOf = ({ on, p50, p85 }: WeekOfWarning): ForecastDates => ({ on, half: p50, most: p85 });

/** Evenly spaced, and the last one is always included. */
function thinned<Week>(weeks: readonly Week[]): readonly Week[] {
  const step = Math.ceil(weeks.length / MAX_WEEKS);
  return weeks.filter((_, place) => (weeks.length - 1 - place) % step === 0);
}
