import type { FormatOptions } from 'icu-minify/format';

/** The words of one language that no format of `Intl` covers. */
export interface FormatWords {
  /** "under 1%", "over 99%": a share just above 0 or just below 1. */
  readonly underOnePercent: string;
  readonly overNinetyNinePercent: string;
  readonly unknownDate: string;
}

interface Given {
  readonly words: FormatWords;
  /** The year that is not written: that of the reading. */
  readonly usualYear: number;
}

const MINUS = '\u2212';

/**
 * Marks the end of a date with a full stop ("12. Feb."): a following full stop is removed. Texts do not contain this
 * sign: it is for private use in Unicode.
 */
export const ABBREVIATION_END = '\uE002';

/** Marks words that replace a number ("under 1%"): at the beginning of a sentence they get a capital. */
export const WORDS_FOR_NUMBER = '\uE003';

/** Marks what is too small for a sign: "+under 1%" and "−under 1%" are "under 1%". */
export const NO_SIGN = '\uE004';

/** The product's formats of numbers and dates; each formatter is created once. */
export function formatsOf(given: Given): FormatOptions {
  const numbers = remembered((tag, options: Intl.NumberFormatOptions) => new NumberFormat(tag, options, given));
  const dates = remembered((tag, options: Intl.DateTimeFormatOptions) => new DateFormat(tag, options, given));
  const plurals = remembered((tag, options: Intl.PluralRulesOptions) => new PluralRules(tag, options));
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return {
    timeZone: 'UTC',
    formats: { time: { medium: clock, short: clock } },
    formatters: {
      getNumberFormat: (tag, options = {}) => numbers(String(tag), options),
      getDateTimeFormat: (tag, options = {}) => dates(String(tag), options),
      getPluralRules: (tag, options = {}) => plurals(String(tag), options),
    },
  };
}

/** Rounds to whole numbers from a hundred on, else to one decimal. */
export function rounded(value: number): number {
  const scale = Math.abs(value) < 99.95 ? 10 : 1;
  return Math.round(value * scale) / scale + 0;
}

class NumberFormat extends Intl.NumberFormat {
  readonly #words: FormatWords | null;

  constructor(tag: string, options: Intl.NumberFormatOptions, { words }: Given) {
    super(tag, { maximumFractionDigits: options.style === 'percent' ? 0 : 1, ...options });
    this.#words = options.style === 'percent' ? words : null;
  }

  override format(value: number | bigint): string {
    const amount = Number(value);
    if (this.#words !== null) {
      if (amount > 0 && amount < 0.01) return NO_SIGN + WORDS_FOR_NUMBER + this.#words.underOnePercent;
      if (amount < 1 && amount > 0.99) return WORDS_FOR_NUMBER + this.#words.overNinetyNinePercent;
    }
    return super.format(this.#words === null ? rounded(amount) : amount).replace('-', MINUS);
  }
}

/** "1 day" for 1.04, which is written as 1. */
class PluralRules extends Intl.PluralRules {
  override select(amount: number): Intl.LDMLPluralRule {
    return super.select(rounded(amount));
  }
}

/** Takes dates of the wall clock, kept as UTC. */
class DateFormat extends Intl.DateTimeFormat {
  readonly #given: Given;
  readonly #withYear: Intl.DateTimeFormat | null;

  constructor(tag: string, options: Intl.DateTimeFormatOptions, given: Given) {
    super(tag, options);
    this.#given = given;
    const isDay = options.day !== undefined && options.year === undefined;
    this.#withYear = isDay ? new Intl.DateTimeFormat(tag, { ...options, year: 'numeric' }) : null;
  }

  override format(value?: Date | number): string {
    const date = new Date(value ?? Number.NaN);
    if (Number.isNaN(date.getTime())) return this.#given.words.unknownDate;
    const isUsualYear = date.getUTCFullYear() === this.#given.usualYear;
    const text = this.#withYear === null || isUsualYear ? super.format(date) : this.#withYear.format(date);
    return text.endsWith('.') ? text + ABBREVIATION_END : text;
  }
}

function remembered<Options, Made>(make: (tag: string, options: Options) => Made): typeof make {
  const known = new Map<string, Made>();
  return (tag, options) => {
    const name = `${tag} ${JSON.stringify(options)}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(tag, options);
    known.set(name, made);
    return made;
  };
}
