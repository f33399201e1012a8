import { DateTime } from 'luxon';
import { instantFrom } from '../../../../src/adapters/jira/translation/fields/instant';

/** Reads the dates of one CSV file. All have one format, which the site's administrator has chosen. */
export interface CsvDates {
  /** ISO instant; null if it cannot be read. */
  readonly instant: (text: string) => string | null;
  /** ISO calendar date; null if it cannot be read. */
  readonly date: (text: string) => string | null;
}

const CLOCKS = ['h:mm a', 'h:mm:ss a', 'HH:mm', 'H:mm', 'HH:mm:ss', 'H:mm:ss', ''];
/** Jira's default first (`19/Feb/26 8:10 AM`), then the formats that administrators choose. */
const DAYS = [
  'd/LLL/yy',
  'd/LLL/yyyy',
  'd-LLL-yy',
  'd-LLL-yyyy',
  'd LLL yyyy',
  'd. LLL yyyy',
  'd LLLL yyyy',
  'd. LLLL yyyy',
  'LLL d, yyyy',
  'LLLL d, yyyy',
  'yyyy-MM-dd',
  'yyyy/MM/dd',
  'yyyy.MM.dd',
  'dd.MM.yyyy',
  'd.M.yyyy',
  'd.M.yy',
  'd/M/yyyy',
  'M/d/yyyy',
  'd/M/yy',
  'M/d/yy',
  'd-M-yyyy',
];
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'ja'];

/**
 * `samples` are all moments of the file: a format is used if it reads every one of them. If day and month could be in
 * either order in all of them, the day comes first, as in Jira's default. Times are in `zone`, since the file does not
 * contain a zone.
 */
export function csvDates(samples: readonly string[], zone: string): CsvDates {
  const texts = samples.map((text) => plainDate(text)).filter((text) => text !== '' && !isIso(text));
  const format = texts.length === 0 ? null : formatOf([...new Set(texts)], zone);
  const parsed = (given: string): DateTime | null => {
    const text = plainDate(given);
    if (text === '') return null;
    if (isIso(text))
      return DateTime.fromISO(text.replace(' ', 'T'), { zone, setZone: /[zZ]|[+-]\d\d:?\d\d$/.test(text) });
    const known = format === null ? null : read(text, format, zone);
    if (known?.isValid === true) return known;
    const other = formatOf([text], zone);
    return other === null ? null : read(text, other, zone);
  };
  return {
    instant: (text) => {
      const moment = parsed(text);
      const iso = moment?.isValid === true ? moment.toUTC().toISO() : null;
      return instantFrom(iso) === null ? null : iso;
    },
    date: (text) => {
      const moment = parsed(text);
      return moment?.isValid === true ? moment.toISODate() : null;
    },
  };
}

const isIso = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:$|[T ]\d\d:\d\d)/.test(text);

/** Abbreviated months end with a full stop in some languages and some versions of ICU. */
const plainDate = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(\p{L})\./gu, '$1')
    .trim();

interface Format {
  readonly pattern: string;
  readonly locale: string;
}

function formatOf(texts: readonly string[], zone: string): Format | null {
  const [first = ''] = texts;
  for (const locale of LOCALES) {
    for (const day of DAYS) {
      for (const clock of CLOCKS) {
        const format = { pattern: clock === '' ? day : `${day} ${clock}`, locale };
        if (read(first, format, zone).isValid && texts.every((text) => read(text, format, zone).isValid)) return format;
      }
    }
    // Only names of months depend on the language.
    if (!/\p{L}{3}/u.test(first)) return null;
  }
  return null;
}

function read(text: string, { pattern, locale }: Format, zone: string): DateTime {
  return DateTime.fromFormat(text, pattern, { locale, zone });
}
