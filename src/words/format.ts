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

/** "9.5 d", for tables and badges, with a non-breaking space. */
export function shortDays(days: number): string {
  return `${number(measured(days))}${NO_BREAK_SPACE}d`;
}

/** From a hundred on, tenths are not useful. */
function measured(value: number): number {
  return Math.abs(value) < 100 ? value : Math.round(value);
}

/** "1 item", "2 items", "0 items"; the default plural adds an s. */
export function counted(amount: number, word: string, plural = `${word}s`): string {
  return `${number(amount)} ${number(amount) === '1' ? word : plural}`;
}

/** "12 Feb" for an ISO instant, in the viewer's time zone; with the year where it is not the present one. */
export function dayOfInstant(instant: string, context: WordsContext): string {
  return dayText(new Date(instant), context.timeZone, context);
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

/**
 * Cached: creating a formatter takes a thousand times as long as using it, and a report uses a few of them thousands of
 * times.
 */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(name, made);
  return made;
}
