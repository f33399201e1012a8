import type { Facts } from '../../facts/facts';
import { oncePer, oncePerKey } from '../../math/once-per';
import type { ContainerRef } from '../../model/containers';
import { containerEnd, type EndQuestion } from './container-end';
import type { EndedLife } from './container-life';
import { lifeBook } from './life-book';
import { mondaysBetween } from './mondays';

/** What would have been said of an ended container on one Monday, from what was known by then. ISO calendar dates. */
export interface ForetoldWeek {
  readonly on: string;
  /** False where nothing could be foretold. */
  readonly isForetold: boolean;
  /** The date at 50 %; null without one, or for later than ten years. */
  readonly p50: string | null;
}

export interface WeekOfWarning extends ForetoldWeek {
  readonly p85: string | null;
}

/** `missed`: it was late, and nobody would have been warned. `quiet`: it was in time, and nobody was. */
export type WarningVerdict = 'hit' | 'missed' | 'false-alarm' | 'quiet';

/** An ended container: when its team would have been warned that it comes late, and whether it did. */
export interface PastWarning {
  readonly container: ContainerRef;
  readonly targetOn: string;
  /** Whether somebody set the target; else it is the first date that would have been told. */
  readonly isTargetSet: boolean;
  readonly endedOn: string;
  /** Working days after the target; below 0 for earlier. */
  readonly lateDays: number;
  /** Of a hit: the Monday from which on it was said to miss its target. Else: the first that said so, if any did. */
  readonly warnedOn: string | null;
  /** Working days from then to the target. */
  readonly daysBefore: number | null;
  /** Unless it is a hit: the first Monday after that which did not say so any more, before the target had passed. */
  readonly takenBackOn: string | null;
  readonly verdict: WarningVerdict;
  /** Oldest first. */
  readonly weeks: readonly WeekOfWarning[];
}

/** So many of those that ended last; older ones say little of how the team works now. */
const MOST_ENDED = 8;
const TIDY = 1e-9;
const WEEK_MS = 7 * 86_400_000;
/** As many as the head of a page shows. */
const WEEKS_BACK = 16;

/** What would have been said of the containers of a project that ended last, the latest first. */
export const pastWarnings = oncePer((facts: Facts) => {
  const { ended } = lifeBook(facts);
  return oncePerKey(
    ({ projectKey, bucketNames }: { readonly projectKey: string; readonly bucketNames: string }) =>
      `${projectKey} ${bucketNames}`,
    ({ projectKey, bucketNames }) =>
      ended
        .filter((life) => life.projectKey === projectKey)
        .sort((one, other) => other.endedAt.getTime() - one.endedAt.getTime())
        .slice(0, MOST_ENDED)
        .flatMap((life) => warningOf(life, { facts, bucketNames }) ?? []),
  );
});

/** Null where nothing was foretold of it, so that nobody could have been warned. */
function warningOf(life: EndedLife, given: EndQuestion): PastWarning | null {
  const { container, startedAt, endedAt } = life;
  const { calendar } = given.facts.snapshot;
  const weeks = mondaysBetween(startedAt, endedAt).map((at) => weekOf(container, at, given));
  const set = firstTarget(container, endedAt, given.facts);
  const targetOn = set ?? firstTold(weeks);
  if (targetOn === null || !weeks.some(({ isForetold }) => isForetold)) return null;
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
  if (answer.status !== 'known') return { on, isForetold: false, p50: null, p85: null };
  const dateAt = (share: number): string | null => {
    const days = Math.ceil(answer.end.daysAt(share) - TIDY);
    return days === Infinity ? null : calendar.dateOf(calendar.addWorkingDays(at, days));
  };
  return { on, isForetold: true, p50: dateAt(0.5), p85: dateAt(0.85) };
}

/** What would have been said of a container that is open still on the last Mondays, oldest first. */
export function foretoldWeeks(container: ContainerRef, question: EndQuestion): readonly WeekOfWarning[] {
  const { takenAt } = question.facts.snapshot;
  const { startedAt } = lifeBook(question.facts).lifeOf(container);
  if (startedAt === null) return [];
  const since = Math.max(startedAt.getTime(), takenAt.getTime() - WEEKS_BACK * WEEK_MS);
  const weeks = mondaysBetween(new Date(since), takenAt).map((at) => weekOf(container, at, question));
  return weeks.filter(({ isForetold }) => isForetold);
}

/** The first date that would have been told at 50 %: what is held against where nobody set a date. */
export function firstTold(weeks: readonly ForetoldWeek[]): string | null {
  return weeks.find(({ p50 }) => p50 !== null)?.p50 ?? null;
}

/**
 * The first week from which on, until the target, the date at 50 % says that it will be missed; null where nobody said so
 * before the target had passed, or where it was taken back and not said again.
 */
export function announcedOn(weeks: readonly ForetoldWeek[], targetOn: string): string | null {
  let announced: string | null = null;
  for (const week of weeks) {
    if (week.on > targetOn) break;
    if (saysMissed(week, targetOn)) announced ??= week.on;
    else if (week.isForetold) announced = null;
  }
  return announced;
}

/** Once the target has passed, nobody has to be warned. */
function firstAlarm(weeks: readonly ForetoldWeek[], targetOn: string): string | null {
  return weeks.find((week) => week.on <= targetOn && saysMissed(week, targetOn))?.on ?? null;
}

/** The first week after a warning, until the target, that foretold something else; null where the warning stayed. */
export function takenBackOn(
  weeks: readonly ForetoldWeek[],
  { warnedOn, targetOn }: { readonly warnedOn: string; readonly targetOn: string },
): string | null {
  const after = weeks.filter(({ on, isForetold }) => isForetold && on > warnedOn && on <= targetOn);
  return after.find((week) => !saysMissed(week, targetOn))?.on ?? null;
}

const saysMissed = ({ isForetold, p50 }: ForetoldWeek, targetOn: string): boolean =>
  isForetold && (p50 === null || p50 > targetOn);

/**
 * The first due date that a parent was ever given by a moment. A version has none: of the dates that it was to be released
 * on, trackers keep the last one alone, which is that of its release.
 */
export function firstTarget({ kind, id }: ContainerRef, at: Date, { byId }: Facts): string | null {
  const history = kind === 'parent' ? byId.get(id) : undefined;
  if (history === undefined) return null;
  const moves = history.dates.filter((move) => move.which === 'due-date' && move.at <= at);
  return [history.item.initial.dueOn, ...moves.map(({ to }) => to)].find((date) => date !== null) ?? null;
}
