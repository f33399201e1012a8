import { dateOfDayNumber, dayNumberOf } from './calendar-date';
import type { WorkCalendar, WorkCalendarSettings } from './work-calendar';
import { workDaysOf, type WorkDays } from './work-days';
import { instantOf, offsetAmong, offsetsBetween, zoneNamed, type Zone, type ZoneOffsets } from './zone-offsets';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BLOCK_DAYS = 512;
/** Local dates begin between 14 hours before and 12 hours after the same UTC date. */
const MARGIN_DAYS = 2;

/** Everything about the days of one block, indexed by day number − `firstDay`. */
interface DayBlock {
  readonly firstDay: number;
  readonly zone: ZoneOffsets;
  /** The instant at which the work of a day begins; for a day off, at which it would. */
  readonly startsAt: Float64Array;
  /** Milliseconds of work; 0 for a day off. */
  readonly lasts: Float64Array;
  readonly workedBefore: Float64Array;
}

/**
 * A work calendar. A working day counts 1 whatever its length: on the day on which clocks change, the hours of work are
 * shorter or longer, not the day. Reading is arithmetic on arrays: the tz database is asked once for every 512 days.
 * Throws a RangeError for invalid settings.
 */
export function createWorkCalendar(settings: WorkCalendarSettings): WorkCalendar {
  checkHours(settings);
  const zone = zoneNamed(settings.timeZone);
  const workDays = workDaysOf(settings.weekdays, settings.holidays);
  const blocks = new Map<number, DayBlock>();
  let latest = buildBlock(0);

  function buildBlock(number: number): DayBlock {
    const block = dayBlock(number, { settings, zone, workDays });
    blocks.set(number, block);
    return block;
  }

  function blockAt(instant: number): DayBlock {
    const number = Math.floor(instant / DAY_MS / BLOCK_DAYS);
    if (latest.firstDay !== number * BLOCK_DAYS - MARGIN_DAYS) latest = blocks.get(number) ?? buildBlock(number);
    return latest;
  }

  function dayOf(instant: Date): number {
    const time = instant.getTime();
    return Math.floor((time + offsetAmong(blockAt(time).zone, time)) / DAY_MS);
  }

  return {
    settings,

    workingDays(from, to) {
      const start = from.getTime();
      const end = to.getTime();
      if (!(end > start)) return 0;
      const endBlock = blockAt(end);
      const endIndex = dayIndexAt(endBlock, end);
      const startBlock = blockAt(start);
      const startIndex = dayIndexAt(startBlock, start);
      // Whole days first: the difference of integers is exact, so that a week is 5 and not 4.999….
      const whole = workedBefore(endBlock, endIndex) - workedBefore(startBlock, startIndex);
      return whole + (shareOf(endBlock, endIndex, end) - shareOf(startBlock, startIndex, start));
    },

    addWorkingDays(from, days) {
      if (!(days >= 0) || days === Infinity) throw new RangeError(`Working days to add: ${String(days)}`);
      if (days === 0 || Number.isNaN(from.getTime())) return new Date(from.getTime());
      const startBlock = blockAt(from.getTime());
      const startIndex = dayIndexAt(startBlock, from.getTime());
      const sum = shareOf(startBlock, startIndex, from.getTime()) + days;
      // A day that ends exactly gives its own end, not the start of the next day.
      const whole = Math.ceil(sum) - 1;
      const day = workDays.dayAt(workedBefore(startBlock, startIndex) + whole);
      const block = blockAt(day * DAY_MS);
      const index = day - block.firstDay;
      const then = (block.startsAt[index] ?? NaN) + (sum - whole) * (block.lasts[index] ?? NaN);
      return new Date(Math.max(from.getTime(), Math.round(then)));
    },

    dateOf: (instant) => dateOfDayNumber(dayOf(instant)),
    dayOf,

    endOfDate(date) {
      const nextMidnight = (dayNumberOf(date) + 1) * DAY_MS;
      return Number.isNaN(nextMidnight)
        ? new Date(NaN)
        : new Date(instantOf(blockAt(nextMidnight).zone, nextMidnight) - 1);
    },
  };
}

function checkHours({ startHour, endHour }: WorkCalendarSettings): void {
  if (startHour >= 0 && endHour <= 24 && startHour < endHour) return;
  throw new RangeError(`Work cannot last from ${String(startHour)} to ${String(endHour)} o’clock`);
}

function dayBlock(
  number: number,
  { settings, zone, workDays }: { settings: WorkCalendarSettings; zone: Zone; workDays: WorkDays },
): DayBlock {
  const size = BLOCK_DAYS + 2 * MARGIN_DAYS;
  const firstDay = number * BLOCK_DAYS - MARGIN_DAYS;
  const offsets = offsetsBetween(zone, (firstDay - MARGIN_DAYS) * DAY_MS, (firstDay + size + MARGIN_DAYS) * DAY_MS);
  const startsAt = new Float64Array(size);
  const lasts = new Float64Array(size);
  const workedBefore = new Float64Array(size);

  for (let index = 0; index < size; index += 1) {
    const day = firstDay + index;
    const start = instantOf(offsets, day * DAY_MS + settings.startHour * HOUR_MS);
    startsAt[index] = start;
    workedBefore[index] = workDays.countBefore(day);
    if (!workDays.isWorked(day)) continue;
    // A day whose working hours are all skipped by a change of clocks is still a working day.
    lasts[index] = Math.max(1, instantOf(offsets, day * DAY_MS + settings.endHour * HOUR_MS) - start);
  }
  return { firstDay, zone: offsets, startsAt, lasts, workedBefore };
}

/** The index of the latest day whose work has begun at an instant. */
function dayIndexAt(block: DayBlock, instant: number): number {
  let index = Math.floor(instant / DAY_MS) + 1 - block.firstDay;
  while (index > 0 && (block.startsAt[index] ?? 0) > instant) index -= 1;
  return index;
}

function workedBefore(block: DayBlock, index: number): number {
  return block.workedBefore[index] ?? NaN;
}

function shareOf(block: DayBlock, index: number, instant: number): number {
  const lasts = block.lasts[index] ?? 0;
  return lasts === 0 ? 0 : Math.min(1, (instant - (block.startsAt[index] ?? 0)) / lasts);
}
