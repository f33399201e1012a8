const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 1 March of the year 0 to 1970-01-01. */
const DAYS_FROM_YEAR_ZERO = 719_468;
const [ZERO, NINE, PLUS, MINUS, DOT, ZULU] = [48, 57, 43, 45, 46, 90];

/**
 * The instant in an ISO 8601 text with time and offset ("2013-06-12T13:43:27.425+0000"), or null. Parsed by hand: an
 * import reads a hundred thousand of them, and `Date.parse` is slow for offsets without a colon.
 */
export function instantFrom(text: unknown): Date | null {
  if (typeof text === 'number') return instantFromEpoch(text);
  if (typeof text !== 'string' || text.length < 17) return null;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  if (!(year >= 0 && isMonthAndDay(month, day) && hour >= 0 && hour < 25 && minute >= 0 && minute < 60)) return null;

  const hasSeconds = text[16] === ':';
  const second = hasSeconds ? two(text, 17) : 0;
  if (!(second >= 0 && second < 61)) return null;

  const fractionStart = hasSeconds ? 19 : 16;
  const fractionEnd = endOfFraction(text, fractionStart);
  const offset = offsetMinutes(text, fractionEnd);
  if (Number.isNaN(offset)) return null;
  const ms =
    fractionEnd - fractionStart > 3 ? digits(text, fractionStart + 1, 3) : fractionMs(text, fractionStart, fractionEnd);
  const minutes = (dayNumber(year, month, day) * 24 + hour) * 60 + minute - offset;
  return new Date(minutes * 60_000 + second * 1000 + ms);
}

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar; a day beyond the end of its month counts into the next.
 * Uses years that begin in March, so that the leap day is the last (H. Hinnant, days_from_civil).
 */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_FROM_YEAR_ZERO;
}

/** Bulk answers contain instants as numbers: milliseconds, or seconds as in the documentation's own example. */
function instantFromEpoch(number: number): Date | null {
  if (!Number.isSafeInteger(number) || number < 0) return null;
  return new Date(number < 1e11 ? number * 1000 : number);
}

/** The ISO calendar date at the beginning of a text ("2010-09-01 00:00:00.0"), or null. */
export function dateFrom(text: unknown): string | null {
  if (typeof text !== 'string' || text.length < 10 || text[4] !== '-' || text[7] !== '-') return null;
  const isDate = digits(text, 0, 4) >= 0 && isMonthAndDay(digits(text, 5, 2), digits(text, 8, 2));
  return isDate ? text.slice(0, 10) : null;
}

function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Two digits; NaN if a character is not a digit. */
function two(text: string, start: number): number {
  const tens = text.charCodeAt(start) - ZERO;
  const ones = text.charCodeAt(start + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** NaN if a character is not a digit. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const code = text.charCodeAt(index);
    if (!(code >= ZERO && code <= NINE)) return Number.NaN;
    value = value * 10 + code - ZERO;
  }
  return value;
}

function endOfFraction(text: string, start: number): number {
  if (text.charCodeAt(start) !== DOT) return start;
  let end = start + 1;
  for (let code = text.charCodeAt(end); code >= ZERO && code <= NINE; code = text.charCodeAt(end)) end += 1;
  return end;
}

function fractionMs(text: string, start: number, end: number): number {
  return end <= start + 1 ? 0 : Number(`${text.slice(start + 1, end)}00`.slice(0, 3));
}

/** Minutes east of UTC; NaN if the rest of the text is no offset. A time without an offset is ambiguous. */
function offsetMinutes(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  if (sign === ZULU) return text.length === start + 1 ? 0 : Number.NaN;
  if (sign !== PLUS && sign !== MINUS) return Number.NaN;
  const colon = text[start + 3] === ':' ? 1 : 0;
  const hasMinutes = text.length > start + 3;
  if (text.length !== start + (hasMinutes ? 5 + colon : 3)) return Number.NaN;
  const minutes = digits(text, start + 1, 2) * 60 + (hasMinutes ? digits(text, start + 3 + colon, 2) : 0);
  return sign === PLUS ? minutes : -minutes;
}
