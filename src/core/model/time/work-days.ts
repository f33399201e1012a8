import { dayNumberOf, weekdayOf } from './calendar-date';

/** Which calendar dates are worked on, by day number (days since 1970-01-01). Pure arithmetic: no zones, no clock. */
export interface WorkDays {
  readonly isWorked: (day: number) => boolean;
  /** How many worked days lie before `day`, counted from a fixed day. */
  readonly countBefore: (day: number) => number;
  /** The day whose `countBefore` is `count`, and which is worked itself. */
  readonly dayAt: (count: number) => number;
}

/** Throws a RangeError for weekdays out of 1..7, for none at all, and for holidays that are no calendar dates. */
export function workDaysOf(weekdays: readonly number[], holidays: readonly string[]): WorkDays {
  const worked = workedWeekdays(weekdays);
  const perWeek = worked.filter(Boolean).length;
  const daysOff = Float64Array.from(new Set(holidays.map(holidayNumber))).filter((day) => worked[weekdayOf(day) - 1]);
  daysOff.sort();

  const isWorked = (day: number): boolean => {
    if (worked[weekdayOf(day) - 1] !== true) return false;
    return daysOff[firstAtLeast(daysOff, day)] !== day;
  };

  const countBefore = (day: number): number => {
    const weekday = weekdayOf(day);
    let count = ((day - (weekday - 1) + 3) / 7) * perWeek;
    for (let index = 0; index < weekday - 1; index += 1) if (worked[index] === true) count += 1;
    return count - firstAtLeast(daysOff, day);
  };

  const dayAt = (count: number): number => {
    let low = Math.floor((count / perWeek) * 7) - 15;
    let high = Math.ceil(((count + daysOff.length) / perWeek) * 7) + 15;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (countBefore(middle) <= count) low = middle;
      else high = middle;
    }
    return low;
  };

  return { isWorked, countBefore, dayAt };
}

function workedWeekdays(weekdays: readonly number[]): readonly boolean[] {
  if (weekdays.length === 0) throw new RangeError('A work calendar needs at least one weekday');
  const wrong = weekdays.find((weekday) => !Number.isInteger(weekday) || weekday < 1 || weekday > 7);
  if (wrong !== undefined) throw new RangeError(`Weekdays are 1 (Monday) to 7, not ${String(wrong)}`);
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdays.includes(weekday));
}

function holidayNumber(date: string): number {
  const day = dayNumberOf(date);
  if (Number.isNaN(day)) throw new RangeError(`A holiday is an ISO calendar date, not "${date}"`);
  return day;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
