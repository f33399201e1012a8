import type { GetICUArgs } from '@schummar/icu-type-parser';

/** Messages of one language by key, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** The messages of a translation: the keys of the English source, each with a text. */
export type Translated<Source extends Messages> = { readonly [Key in keyof Source]: string };

/** The values of a message: numbers, dates as ISO texts, and words. `Slot` is what else may replace a word. */
export type ValuesOf<Text extends string, Slot = never> = GetICUArgs<
  Text,
  { ICUNumberArgument: number; ICUDateArgument: string; ICUArgument: string | Slot }
>;
