import type { AnySay } from './any-say';
import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import type { Bundle, Given, KeyIn } from './catalogue';
import { compiled } from './compiled';
import { dateArguments } from './date-arguments';
import { formatsOf } from './formats';
import { type Locale, formattingTag, localeOf } from './locale';
import type { Messages } from './messages';
import { isSlotValue, joined, type Phrase, phraseFrom, SlotMarks, type SlotValue } from './slot';
import { printed, SENTENCE_SPACE } from './typography';
import { wallClock } from './wall-clock';

/** Returns the message of a key in one language, filled with its values. */
export interface Say<Bundles extends Bundle = Bundle> {
  <Name extends KeyIn<Bundles>>(key: Name, ...values: Given<Name>): string;
  /** The same in pieces, where items, people and sprints may replace words. */
  phrase<Name extends KeyIn<Bundles>>(key: Name, ...values: Given<Name, SlotValue>): Phrase;
  /** "A, B and C". */
  list(parts: readonly (string | SlotValue)[]): Phrase;
  /** Whole sentences one after the other, as the language sets them: with a space between, or with none. */
  together(sentences: readonly (string | Phrase)[]): Phrase;
  /** Says the messages of one area by the rest of their keys: `about('signal.stalled')` says `title`. */
  about(area: string): AnySay;
  readonly locale: Locale;
}

/** The reader of messages: the language tag of the host, and the reading's time zone and moment (ISO). */
export interface Listener {
  readonly languageTag: string;
  readonly timeZone: string;
  readonly takenAt: string;
}

/**
 * The messages in one language. `messages` are those of `localeOf(languageTag)`: the shared ones and those of the
 * screen.
 */
export function sayTo<Bundles extends Bundle>(listener: Listener, messages: Messages): Say<Bundles | 'shared'> {
  const tag = formattingTag(listener.languageTag);
  const locale = localeOf(listener.languageTag);
  const onWall = wallClock(listener.timeZone);
  const formats = formatsOf({
    words: {
      underOnePercent: textOf(messages, 'format.under-one-percent'),
      overNinetyNinePercent: textOf(messages, 'format.over-ninety-nine-percent'),
      unknownDate: textOf(messages, 'format.unknown-date'),
    },
    usualYear: onWall(listener.takenAt).getUTCFullYear(),
  });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  const filled = (key: string, [values]: readonly unknown[], marks: SlotMarks): string => {
    const message = compiled(textOf(messages, key));
    return printed(String(format(message, tag, printable(message, values, { onWall, marks }), formats)), locale);
  };
  const phrase = (key: string, ...values: readonly unknown[]): Phrase => {
    const marks = new SlotMarks();
    return marks.phraseOf(filled(key, values, marks));
  };
  const list = (parts: readonly (string | SlotValue)[]): Phrase => {
    const marks = new SlotMarks();
    return marks.phraseOf(lists.format(parts.map((part) => (typeof part === 'string' ? part : marks.markOf(part)))));
  };
  const together = (sentences: readonly (string | Phrase)[]): Phrase =>
    joined(
      sentences
        .filter((sentence) => sentence.length > 0)
        .flatMap((sentence, index): Phrase => [index > 0 ? SENTENCE_SPACE[locale] : '', ...phraseFrom(sentence)]),
    );
  const say = (key: string, ...values: readonly unknown[]): string => filled(key, values, new SlotMarks());
  const about = (area: string): AnySay =>
    Object.assign((name: string, ...values: readonly unknown[]) => say(`${area}.${name}`, ...values), {
      phrase: (name: string, ...values: readonly unknown[]) => phrase(`${area}.${name}`, ...values),
      together,
    });
  return Object.assign(say, { phrase, list, together, about, locale });
}

/** Throws for a key that was not loaded: the loader of the screen lacks a bundle. */
function textOf(messages: Messages, key: string): string {
  const text = messages[key];
  if (text === undefined) throw new Error(`The message "${key}" is in none of the bundles that were loaded`);
  return text;
}

/** The values for the formatter: dates by the wall clock, and marks for slots. */
function printable(
  message: CompiledMessage,
  values: unknown,
  { onWall, marks }: { readonly onWall: (iso: string) => Date; readonly marks: SlotMarks },
): FormatValues {
  const dates = dateArguments(message);
  const print = (name: string, value: unknown): string | number | Date => {
    if (typeof value === 'string') return dates.has(name) ? onWall(value) : value;
    if (typeof value === 'number') return value;
    if (isSlotValue(value)) return marks.markOf(value);
    throw new Error(`The value of "${name}" cannot be said`);
  };
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, print(name, value)]));
}
