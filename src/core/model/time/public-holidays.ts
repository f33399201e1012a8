import { dateOfDayNumber, dayNumberOf, weekdayOf } from './calendar-date';
import { FIRST_YEAR, HOLIDAY_TABLE, LAST_YEAR } from './public-holidays-table';

/** The rules of each region, parsed from the table on first use. */
let regions: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  regions ??= new Map(
    HOLIDAY_TABLE.trim()
      .split(/\n|; /)
      .map((line): [string, string] => {
        const end = line.indexOf(' ');
        return [line.slice(0, end), line.slice(end + 1)];
      }),
  );
  return regions;
}

/** Whether the public holidays of a country ("DE") or of a region ("DE-BY") are known. */
export function isRegion(code: string): boolean {
  return table().has(code);
}

/** Every region whose public holidays are known, in order. */
export function knownRegions(): readonly string[] {
  return [...table().keys()];
}

/**
 * The public holidays of a region, as sorted ISO dates, for all years that the table covers. Empty for a region that is
 * not known. A region has the holidays of its country where its rules say so.
 */
export function publicHolidays(code: string): readonly string[] {
  const days = new Set<number>();
  for (const rule of (table().get(code) ?? '').split(' ')) {
    if (rule === '*') for (const date of publicHolidays(code.slice(0, code.indexOf('-')))) days.add(dayNumberOf(date));
    else for (const day of daysOfRule(rule)) days.add(day);
  }
  return [...days].toSorted((one, other) => one - other).map(dateOfDayNumber);
}

function daysOfRule(rule: string): readonly number[] {
  const listed = /^(\d\d)=(\d+)$/.exec(rule);
  if (listed !== null) return (listed[2]?.match(/\d{4}/g) ?? []).map((day) => dayIn(2000 + Number(listed[1]), day));
  const [name = '', span = ''] = rule.split('@');
  const [from = '', to = ''] = span.split('-');
  const [first, last] = [from === '' ? FIRST_YEAR : Number(from), to === '' ? LAST_YEAR : Number(to)];
  const days: number[] = [];
  for (let year = first; year <= last; year += 1) {
    const day = dayOfRule(name, year);
    if (!Number.isNaN(day)) days.push(day);
  }
  return days;
}

function dayOfRule(name: string, year: number): number {
  if (/^\d{4}$/.test(name)) return dayIn(year, name);
  if (name.startsWith('e')) return easter(year) + Number(name.slice(1));
  if (name.startsWith('o')) return orthodoxEaster(year) + Number(name.slice(1));
  const numbers = name.slice(1).split('.').map(Number);
  const [month = 1, second = 0, third = 0] = numbers;
  if (name.startsWith('w')) {
    const start = dayNumberOf(isoDate(year, month, 1));
    return start + ((third - (weekdayOf(start) % 7) + 7) % 7) + (second - 1) * 7;
  }
  const end = month === 12 ? dayNumberOf(isoDate(year, 12, 31)) : dayNumberOf(isoDate(year, month + 1, 1)) - 1;
  return end - (((weekdayOf(end) % 7) - second + 7) % 7);
}

/** NaN for 29 February of most years. */
function dayIn(year: number, monthAndDay: string): number {
  return dayNumberOf(`${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`);
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Western Easter Sunday (the anonymous Gregorian algorithm). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumberOf(isoDate(year, Math.floor(sum / 31), (sum % 31) + 1));
}

/** Orthodox Easter Sunday (Meeus, Julian calendar, 13 days behind from 1900 to 2099). */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return dayNumberOf(isoDate(year, Math.floor(sum / 31), (sum % 31) + 1)) + 13;
}
