import type { Facts } from '../../facts/facts';
import { oncePer, oncePerKey } from '../../math/once-per';
import type { ContainerRef } from '../../model/containers';
import { containerEnd, type EndQuestion } from './container-end';
import type { EndedLife } from './container-life';
import { lifeBook } from './life-book';
import { mondaysBetween } from './mondays';

/** The forecast for an ended container on one Monday, from what was known by then. ISO calendar dates. */
export interface ForecastWeek {
  readonly on: string;
  /** False where no forecast was possible. */
  readonly hasForecast: boolean;
  /** The date at 50 %; null without one, or for later than ten years. */
  readonly p50: string | null;
}

export interface WeekOfWarning extends ForecastWeek {
  readonly p85: string | null;
}

/** `missed`: it was late without a warning. `quiet`: it was in time without a warning. */
export type WarningVerdict = 'hit' | 'missed' | 'false-alarm' | 'quiet';

/** An ended container: when its team would have been warned that it will be late, and whether it was. */
export interface PastWarning {
  readonly container: ContainerRef;
  readonly targetOn: string;
  /** Whether somebody set the target; else it is the first date that was forecast. */
  readonly isTargetSet: boolean;
  readonly endedOn: string;
  /** Working days after the target; below 0 for earlier. */
  readonly lateDays: number;
  /** For a hit: the Monday from which on the forecast missed the target. Else: the first such Monday, if any. */
  readonly warnedOn: string | null;
  /** Working days from then to the target. */
  readonly daysBefore: number | null;
  /** Unless it is a hit: the first Monday after that, before the target, on which the forecast met the target again. */
  readonly takenBackOn: string | null;
  readonly verdict: WarningVerdict;
  /** Oldest first. */
  readonly weeks: readonly WeekOfWarning[];
}

/** So many of the last ended ones; older ones say little about how the team works now. */
const MAX_ENDED = 8;
const TIDY = 1e-9;
const WEEK_MS = 7 * 86_400_000;
/** As many as the head of a page shows. */
const WEEKS_BACK = 16;

/** The past warnings for the last ended containers of a project, latest first. */
export const pastWarnings = oncePer((facts: Facts) => {
  const { ended } = lifeBook(facts);
  return oncePerKey(
    ({ projectKey, bucketNames }: { readonly projectKey: string; readonly bucketNames: string }) =>
      `${projectKey} ${bucketNames}`,
    ({ projectKey, bucketNames }) =>
      ended
        .filter((life) => life.projectKey === projectKey)
        .sort((one, other) => other.endedAt.getTime() - one.endedAt.getTime())
        .slice(0, MAX_ENDED)
        .flatMap((life) => warningOf(life, { facts, bucketNames }) ?? []),
  );
});

/** Null where there was no forecast, so that no warning was possible. */
function warningOf(life: EndedLife, given: EndQuestion): PastWarning | null {
  const { container, startedAt, endedAt } = life;
  const { calendar } = given.facts.snapshot;
  const weeks = mondaysBetween(startedAt, endedAt).map((at) => weekOf(container, at, given));
  const set = firstTarget(container, endedAt, given.facts);
  const targetOn = set ?? firstForecast(weeks);
  if (targetOn === null || !weeks.some(({ hasForecast: hasForecast }) => hasForecast)) return null;
  const endedOn = calendar.dateOf(endedAt);
  const isLate = endedOn > targetOn;
  const announced = isLate ? announcedOn(weeks, targetOn) : null;
  const warnedOn = announced ?? firstAlarm(weeks, targetOn);
  const { dayCount } = lifeBook(given.facts);
  const countOn = (date: string): number => dayCount(calendar.endOfDate(date));
  return {
    container,
    targetOn,
    isTargetSet: set !== null,
    endedOn,
    lateDays: dayCount(endedAt) - countOn(targetOn),
    warnedOn,
    daysBefore: warnedOn === null ? null : countOn(targetOn) - countOn(warnedOn),
    takenBackOn: warnedOn === null || announced !== null ? null : takenBackOn(weeks, { warnedOn, targetOn }),
    verdict: isLate ? (announced === null ? 'missed' : 'hit') : warnedOn === null ? 'quiet' : 'false-alarm',
    weeks,
  };
}

function weekOf(container: ContainerRef, at: Date, { facts, bucketNames }: EndQuestion): WeekOfWarning {
  const { calendar } = facts.snapshot;
  const answer = containerEnd(container, { facts, bucketNames }, at);
  const on = calendar.dateOf(at);
  if (answer.status !== 'known') return { on, hasForecast: false, p50: null, p85: null };
  const dateAt = (share: number): string | null => {
    const days = Math.ceil(answer.end.daysAt(share) - TIDY);
    return days === Infinity ? null : calendar.dateOf(calendar.addWorkingDays(at, days));
  };
  return { on, hasForecast: true, p50: dateAt(0.5), p85: dateAt(0.85) };
}

/** The forecasts for a container that is still open, on the last Mondays, oldest first. */
export function forecastWeeks(container: ContainerRef, question: EndQuestion): readonly WeekOfWarning[] {
  const { takenAt } = question.facts.snapshot;
  const { startedAt } = lifeBook(question.facts).lifeOf(container);
  if (startedAt === null) return [];
  const since = Math.max(startedAt.getTime(), takenAt.getTime() - WEEKS_BACK * WEEK_MS);
  const weeks = mondaysBetween(new Date(since), takenAt).map((at) => weekOf(container, at, question));
  return weeks.filter(({ hasForecast: hasForecast }) => hasForecast);
}

/** The first date that was forecast at 50 %: the target where nobody set a date. */
export function firstForecast(weeks: readonly ForecastWeek[]): string | null {
  return weeks.find(({ p50 }) => p50 !== null)?.p50 ?? null;
}

/**
 * The first week from which on, until the target, the date at 50 % is later than the target; null where that was never
 * forecast before the target, or was taken back and not repeated.
 */
export function announcedOn(weeks: readonly ForecastWeek[], targetOn: string): string | null {
  let announced: string | null = null;
  for (const week of weeks) {
    if (week.on > targetOn) break;
    if (saysMissed(week, targetOn)) announced ??= week.on;
    else if (week.hasForecast) announced = null;
  }
  return announced;
}

/** The first week before the target with a forecast after it: later no warning is needed. */
function firstAlarm(weeks: readonly ForecastWeek[], targetOn: string): string | null {
  return weeks.find((week) => week.on <= targetOn && saysMissed(week, targetOn))?.on ?? null;
}

/** The first week after a warning, until the target, with another forecast; null where the warning stayed. */
export function takenBackOn(
  weeks: readonly ForecastWeek[],
  { warnedOn, targetOn }: { readonly warnedOn: string; readonly targetOn: string },
): string | null {
  const after = weeks.filter(({ on, hasForecast: hasForecast }) => hasForecast && on > warnedOn && on <= targetOn);
  return after.find((week) => !saysMissed(week, targetOn))?.on ?? null;
}

const saysMissed = ({ hasForecast: hasForecast, p50 }: ForecastWeek, targetOn: string): boolean =>
  hasForecast && (p50 === null || p50 > targetOn);

/**
 * The first due date that a parent had by a moment. Null for a version: trackers keep only its last date, which is the
 * date of its release.
 */
export function firstTarget({ kind, id }: ContainerRef, at: Date, { byId }: Facts): string | null {
  const history = kind === 'parent' ? byId.get(id) : undefined;
  if (history === undefined) return null;
  const moves = history.dates.filter((move) => move.which === 'due-date' && move.at <= at);
  return [history.item.initial.dueOn, ...moves.map(({ to }) => to)].find((date) => date !== null) ?? null;
}
