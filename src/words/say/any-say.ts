import type { Phrase } from './slot';

/** A voice that says whatever it is asked for, by names that nothing checks. */
export interface AnySay {
  (name: string, ...values: readonly unknown[]): string;
  phrase(name: string, ...values: readonly unknown[]): Phrase;
  together(sentences: readonly (string | Phrase)[]): Phrase;
}
