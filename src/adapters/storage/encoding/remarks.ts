import type { Remark } from '../../../core/model/work-item';
import { UnknownEncoding } from '../engine/errors';
import { personOrNull, type ReadingBooks, timeFrom, timeText, type WritingBooks } from './books';
import { byLetter, REMARK_LETTERS } from './letters';

/**
 * Remarks in their order: kind and time since the one before, author, and, if it asks, `?` with the people it mentions.
 */
export function remarksText(remarks: readonly Remark[], books: WritingBooks): string {
  let origin = books.times.origin;
  return remarks
    .map(({ at, by, kind, asks, mentions }) => {
      const time = timeText(at, { ...books.times, origin });
      origin = at.getTime();
      const called = mentions.map((person) => books.people.numberOf(person)).join('.');
      const wish = asks || mentions.length > 0 ? `,${asks ? '?' : ''}${called}` : '';
      return `${REMARK_LETTERS[kind]}${time},${personOrNull.write(by, books)}${wish}`;
    })
    .join(';');
}

const KINDS = byLetter<Remark['kind']>(REMARK_LETTERS);

export function remarksFrom(text: string, books: ReadingBooks): readonly Remark[] {
  if (text === '') return [];
  let origin = books.times.origin;
  return text.split(';').map((entry) => {
    const [head = '', by = '', wish = ''] = entry.split(',');
    const kind = KINDS.get(head.charAt(0));
    if (kind === undefined) throw new UnknownEncoding(`No remark is written as "${head.charAt(0)}".`);
    const at = timeFrom(head.slice(1), { ...books.times, origin });
    origin = at.getTime();
    const asks = wish.startsWith('?');
    const called = asks ? wish.slice(1) : wish;
    const mentions = called === '' ? [] : called.split('.').map((number) => books.person(number));
    return { at, by: personOrNull.read(by, books), kind, asks, mentions };
  });
}
