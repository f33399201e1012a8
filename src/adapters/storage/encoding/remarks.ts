import type { Remark } from '../../../core/model/work-item';
import { UnknownEncoding } from '../errors';
import { personOrNull, type ReadingBooks, timeFrom, timeText, type WritingBooks } from './books';
import { byLetter, REMARK_LETTERS } from './letters';

/** Remarks in their order: kind and time since the one before, and who. */
export function remarksText(remarks: readonly Remark[], books: WritingBooks): string {
  let origin = books.times.origin;
  return remarks
    .map(({ at, by, kind }) => {
      const time = timeText(at, { ...books.times, origin });
      origin = at.getTime();
      return `${REMARK_LETTERS[kind]}${time},${personOrNull.write(by, books)}`;
    })
    .join(';');
}

const KINDS = byLetter<Remark['kind']>(REMARK_LETTERS);

export function remarksFrom(text: string, books: ReadingBooks): readonly Remark[] {
  if (text === '') return [];
  let origin = books.times.origin;
  return text.split(';').map((entry) => {
    const [head = '', by = ''] = entry.split(',');
    const kind = KINDS.get(head.charAt(0));
    if (kind === undefined) throw new UnknownEncoding(`No remark is written as "${head.charAt(0)}".`);
    const at = timeFrom(head.slice(1), { ...books.times, origin });
    origin = at.getTime();
    return { at, by: personOrNull.read(by, books), kind };
  });
}
