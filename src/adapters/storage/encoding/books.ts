import { WordList, wordsOf } from './word-list';
import { peopleFrom } from './people';
import { decimalFrom, decimalText, numberFrom, numberText } from './numbers';

/** Values that are written once per item and referenced by number. People are separate, so that one can be erased. */
export interface WritingBooks {
  readonly words: WordList;
  readonly people: WordList;
  readonly times: TimeScale;
}

export interface ReadingBooks {
  readonly word: (number: string) => string;
  readonly person: (number: string) => string;
  readonly times: TimeScale;
}

export const writingBooks = (times: TimeScale): WritingBooks => ({
  words: new WordList(),
  people: new WordList(),
  times,
});

export const readingBooks = (words: string, people: string, times: TimeScale): ReadingBooks => ({
  word: wordsOf(words),
  person: peopleFrom(people),
  times,
});

/** Times are written as differences, in a unit that divides all of them. */
export interface TimeScale {
  readonly origin: number;
  readonly unitMs: 1 | 1000;
}

export const timeText = (instant: Date, { origin, unitMs }: TimeScale): string =>
  numberText((instant.getTime() - origin) / unitMs);

export const timeFrom = (text: string, { origin, unitMs }: TimeScale): Date =>
  new Date(origin + numberFrom(text) * unitMs);

export const timeOrNullText = (instant: Date | null, times: TimeScale): string =>
  instant === null ? '-' : timeText(instant, times);

export const timeOrNullFrom = (text: string, times: TimeScale): Date | null =>
  text === '-' ? null : timeFrom(text, times);

/** How one type of value is written and read. */
export interface Codec<Value> {
  readonly write: (value: Value, books: WritingBooks) => string;
  readonly read: (text: string, books: ReadingBooks) => Value;
}

export const word: Codec<string> = {
  write: (value, { words }) => words.numberOf(value),
  read: (text, books) => books.word(text),
};

export const wordOrNull: Codec<string | null> = {
  write: (value, { words }) => (value === null ? '-' : words.numberOf(value)),
  read: (text, books) => (text === '-' ? null : books.word(text)),
};

export const personOrNull: Codec<string | null> = {
  write: (value, { people }) => (value === null ? '-' : people.numberOf(value)),
  read: (text, books) => (text === '-' ? null : books.person(text)),
};

export const wordList: Codec<readonly string[]> = {
  write: (values, { words }) => values.map((value) => words.numberOf(value)).join('.'),
  read: (text, books) => (text === '' ? [] : text.split('.').map((number) => books.word(number))),
};

export const decimal: Codec<number | null> = { write: decimalText, read: decimalFrom };

export const flag: Codec<boolean> = { write: (value) => (value ? '1' : '0'), read: (text) => text === '1' };
