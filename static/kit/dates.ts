import { dayOfDate, dayOfInstant, type WordsContext } from '../../src/words/format';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** "16 Mar" of an instant or of a calendar date; with the year where it is not the reading's own. */
export function day(iso: string, context: WordsContext): string {
  return CALENDAR_DATE.test(iso) ? dayOfDate(iso, context) : dayOfInstant(iso, context);
}

/** "19 Feb 2026, 14:32", in the time zone of the reading. */
export function moment(iso: string, context: WordsContext): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return 'an unknown time';
  return new Intl.DateTimeFormat(context.locale, {
    timeZone: context.timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** The viewer's way to write dates where it is English; else British: the words around a date are English. */
export function localeOfWords(locale: string): string {
  const asTag = locale.replace('_', '-');
  return /^en(-|$)/i.test(asTag) ? asTag : 'en-GB';
}
