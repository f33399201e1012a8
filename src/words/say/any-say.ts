import type { Phrase } from './slot';

/** Says messages by names that the compiler does not check. */
export interface AnySay {
  (name: string, ...values: readonly unknown[]): string;
  phrase(name: string, ...values: readonly unknown[]): Phrase;
  together(sentences: readonly (string | Phrase)[]): Phrase;
}
