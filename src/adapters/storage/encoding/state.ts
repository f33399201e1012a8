import type { ItemState } from '../../../core/model/work-item';
import { decimal, flag, personOrNull, type ReadingBooks, word, wordList, wordOrNull, type WritingBooks } from './books';

/** How an item began. */
export function stateText(state: ItemState, books: WritingBooks): string {
  return [
    word.write(state.key, books),
    word.write(state.projectKey, books),
    word.write(state.type, books),
    word.write(state.statusId, books),
    personOrNull.write(state.ownerId, books),
    wordOrNull.write(state.parentId, books),
    wordList.write(state.iterationIds, books),
    wordList.write(state.versionIds, books),
    decimal.write(state.estimate, books),
    wordOrNull.write(state.priority, books),
    wordOrNull.write(state.startOn, books),
    wordOrNull.write(state.dueOn, books),
    flag.write(state.flagged, books),
  ].join(',');
}

export function stateFrom(text: string, books: ReadingBooks): ItemState {
  const parts = text.split(',');
  const part = (index: number): string => parts[index] ?? '';
  return {
    key: word.read(part(0), books),
    projectKey: word.read(part(1), books),
    type: word.read(part(2), books),
    statusId: word.read(part(3), books),
    ownerId: personOrNull.read(part(4), books),
    parentId: wordOrNull.read(part(5), books),
    iterationIds: wordList.read(part(6), books),
    versionIds: wordList.read(part(7), books),
    estimate: decimal.read(part(8), books),
    priority: wordOrNull.read(part(9), books),
    startOn: wordOrNull.read(part(10), books),
    dueOn: wordOrNull.read(part(11), books),
    flagged: flag.read(part(12), books),
  };
}
