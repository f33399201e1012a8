import { escaped, unescaped } from './escape';
import { type WordList, wordsOf } from './word-list';

/** Every account id has this character on both sides, so that a statement can find and replace exactly one. */
const EDGE = ',';

export const peopleText = (people: WordList): string => (people.size === 0 ? '' : `${EDGE}${people.toString()}${EDGE}`);

export const peopleFrom = (text: string): ((number: string) => string) => wordsOf(text.slice(1, -1));

/** An account id in its form within the list. */
export const personMark = (accountId: string): string => `${EDGE}${escaped(accountId)}${EDGE}`;

/** All account ids in a written list. */
export const accountsIn = (text: string): readonly string[] =>
  text === '' ? [] : text.slice(1, -1).split(EDGE).map(unescaped);
