import type { ItemText } from '../../../core/model/work-item';
import { type ReadingBooks, wordList, type WritingBooks } from './books';

/** Facts about an item's text; empty if the text was not read. */
export function textText(text: ItemText | null, books: WritingBooks): string {
  if (text === null) return '';
  const { descriptionLength, hasCriteria, mentionedKeys } = text;
  const criteria = hasCriteria === null ? '-' : hasCriteria ? '1' : '0';
  return [descriptionLength, criteria, wordList.write(mentionedKeys, books)].join(',');
}

export function textFrom(text: string, books: ReadingBooks): ItemText | null {
  if (text === '') return null;
  const [length = '', criteria = '', keys = ''] = text.split(',');
  return {
    descriptionLength: Number(length),
    hasCriteria: criteria === '-' ? null : criteria === '1',
    mentionedKeys: wordList.read(keys, books),
  };
}
