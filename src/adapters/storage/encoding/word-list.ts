import { UnknownEncoding } from '../engine/errors';
import { escaped, unescaped } from './escape';

/** Each text once, in the order of first use; other places reference it by number. */
export class WordList {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(word: string): string {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number.toString(36);
  }

  toString(): string {
    return Array.from(this.#numbers.keys(), escaped).join(',');
  }
}

/** Returns the words of a written list by their numbers. */
export function wordsOf(list: string): (number: string) => string {
  const words = list.split(',').map(unescaped);
  return (number) => {
    const word = words[parseInt(number, 36)];
    if (word === undefined) throw new UnknownEncoding(`There is no word ${number} in ${words.length} words.`);
    return word;
  };
}
