import type { Finding } from '../../contract/item-health';
import type { SignalId } from '../../core/signals';
import type { FindingOf, FindingWords } from '../finding/finding-words';
import type { AnySay } from '../say/any-say';
import type { Locale } from '../say/locale';
import type { Messages, Translated, ValuesOf } from '../say/messages';
import type { Phrase, SlotValue } from '../say/slot';

export type { ThresholdWords } from '../thresholds/threshold-words';

/** The sentences of every signal: its name in tables and lists, its meaning, and how it is judged. */
interface SignalTexts {
  readonly label: string;
  readonly meaning: string;
  readonly computed: string;
}

/** The sentences of one signal. English is the source: the compiler requires each of them in every other language. */
export type InEachLanguage<English extends SignalTexts> = { readonly en: English } & Readonly<
  Record<Exclude<Locale, 'en'>, Translated<English & Messages>>
>;

/** The unit of the past cases behind a usual number. */
type SampleNoun = 'items' | 'answers' | 'sprints' | 'weeks' | 'cases';

/** The words of one signal: the export `words` of its file in this folder. */
export interface SignalWords<Signal extends SignalId, English> {
  /** The default is `cases`. */
  readonly sample?: SampleNoun;
  describe(finding: FindingOf<Signal>, say: OwnSay<English>): FindingWords;
}

/** The same for any signal. */
export interface AnySignalWords {
  readonly sample?: SampleNoun;
  describe(finding: Finding, say: AnySay): FindingWords;
}

type Given<Text, Slot = never> = Text extends string
  ? keyof ValuesOf<Text, Slot> extends never
    ? []
    : [values: ValuesOf<Text, Slot>]
  : never;

/** Says the sentences of one signal, by their names in its file. */
export interface OwnSay<English> {
  <Name extends keyof English & string>(name: Name, ...values: Given<English[Name]>): string;
  /** The same in pieces, where items, people and sprints may replace words. */
  phrase<Name extends keyof English & string>(name: Name, ...values: Given<English[Name], SlotValue>): Phrase;
  /** Whole sentences one after the other, as the language sets them. */
  together(sentences: readonly (string | Phrase)[]): Phrase;
}
