import type { Link, LinkMeaning } from '../../../core/model/link';
import { UnknownEncoding } from '../engine/errors';
import { type ReadingBooks, timeOrNullFrom, timeOrNullText, word, type WritingBooks } from './books';
import { escaped, unescaped } from './escape';
import { byLetter, MEANING_LETTERS } from './letters';

export function linksText(links: readonly Link[], books: WritingBooks): string {
  return links
    .map(({ id, meaning, otherKey, since, until }) =>
      [
        `${MEANING_LETTERS[meaning]}${escaped(id)}`,
        word.write(otherKey, books),
        timeOrNullText(since, books.times),
        timeOrNullText(until, books.times),
      ].join(','),
    )
    .join(';');
}

const MEANINGS = byLetter<LinkMeaning>(MEANING_LETTERS);

export function linksFrom(text: string, books: ReadingBooks): readonly Link[] {
  if (text === '') return [];
  return text.split(';').map((entry) => {
    const [head = '', otherKey = '', since = '', until = ''] = entry.split(',');
    const meaning = MEANINGS.get(head.charAt(0));
    if (meaning === undefined) throw new UnknownEncoding(`No link is written as "${head.charAt(0)}".`);
    return {
      id: unescaped(head.slice(1)),
      meaning,
      otherKey: word.read(otherKey, books),
      since: timeOrNullFrom(since, books.times),
      until: timeOrNullFrom(until, books.times),
    };
  });
}
