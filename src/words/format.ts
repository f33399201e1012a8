/** How a viewer reads dates and numbers, and the moment that the facts belong to (ISO). */
export interface WordsContext {
  readonly locale: string;
  readonly timeZone: string;
  readonly takenAt: string;
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** At most one decimal, and none where it would be zero: 9.5, 12. */
export function number(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return (Object.is(rounded, -0) ? 0 : rounded).toString().replace('-', MINUS);
}

/** "9.5 d", for tables and badges; the space does not break. */
export function shortDays(days: number): string {
  return `${number(measured(days))}${NO_BREAK_SPACE}d`;
}

/** "9.5 days", "1 day", "1440 days", and "less than a day" where 0 would read as nothing. */
export function days(value: number): string {
  return value < 0.05 ? 'less than a day' : counted(measured(value), 'day');
}

/** Nobody plans a hundred days by their tenths. */
function measured(value: number): number {
  return Math.abs(value) < 100 ? value : Math.round(value);
}

/** "1 item", "2 items", "0 items"; the plural is the word with an s unless given. */
export function counted(amount: number, word: string, plural = `${word}s`): string {
  return `${number(amount)} ${number(amount) === '1' ? word : plural}`;
}

/** "41 %" of a share (.41); never rounded up to all or down to nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return `under 1${NO_BREAK_SPACE}%`;
  if (share < 1 && whole === 100) return `over 99${NO_BREAK_SPACE}%`;
  return `${number(whole)}${NO_BREAK_SPACE}%`;
}

/** "+41 %", "−3 %". */
export function signedPercent(share: number): string {
  return share > 0 && Math.round(share * 100) > 0 ? `+${percent(share)}` : percent(share);
}

/** With its first letter in upper case. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1st", "2nd", "3rd", "11th", "22nd". */
export function ordinal(position: number): string {
  const lastTwo = position % 100;
  const suffix = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th');
  return `${String(position)}${suffix}`;
}

/** "12 Feb" of an ISO instant, in the viewer's time zone; with the year where it is not the present one. */
export function dayOfInstant(instant: string, context: WordsContext): string {
  return dayText(new Date(instant), context.timeZone, context);
}

/** "12 Feb" of an ISO calendar date, which belongs to no time zone. */
export function dayOfDate(date: string, context: WordsContext): string {
  return dayText(new Date(`${date}T00:00:00Z`), 'UTC', context);
}

/** The ISO calendar date of an instant in a time zone, to compare with dates. */
export function calendarDate(instant: string, timeZone: string): string {
  return formatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

function dayText(instant: Date, timeZone: string, context: WordsContext): string {
  if (Number.isNaN(instant.getTime())) return 'an unknown date';
  const now = new Date(context.takenAt);
  const sameYear = yearOf(instant, timeZone, context.locale) === yearOf(now, context.timeZone, context.locale);
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return formatter(context.locale, { timeZone, day: 'numeric', month: 'short', ...year }).format(instant);
}

function yearOf(instant: Date, timeZone: string, locale: string): string {
  return formatter(locale, { timeZone, year: 'numeric' }).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a thousand times as long as using it; a report uses a handful, thousands of times. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(name, made);
  return made;
}
