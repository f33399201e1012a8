import { locale } from './locale';

/** A number in the viewer's format, with one decimal at most. */
export const number = (value: number, language = locale()): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);

/** "1 issue", "3 issues". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${number(count)} ${count === 1 ? noun : plural}`;
