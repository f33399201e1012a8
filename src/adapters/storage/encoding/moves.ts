import type { Change } from '../../../core/model/change';
import type { ItemState } from '../../../core/model/work-item';
import {
  type Codec,
  decimal,
  flag,
  personOrNull,
  type ReadingBooks,
  word,
  wordList,
  wordOrNull,
  type WritingBooks,
} from './books';
import { decimalFrom, decimalText } from './numbers';

interface Move<Value> {
  readonly from: Value;
  readonly to: Value;
}

/**
 * What a change did: a move to a value, from the one that the item had unless it says otherwise; or a field's name,
 * and how long it was and became where that is told.
 */
export function effectText(change: Change, before: ItemState, books: WritingBooks): string {
  const moved = <Value>(codec: Codec<Value>, { from, to }: Move<Value>, had: Value): string => {
    const [was, hadText] = [codec.write(from, books), codec.write(had, books)];
    return was === hadText ? codec.write(to, books) : `${codec.write(to, books)},${was}`;
  };
  switch (change.kind) {
    case 'status':
      return moved(word, change, before.statusId);
    case 'owner':
      return moved(personOrNull, change, before.ownerId);
    case 'parent':
      return moved(wordOrNull, change, before.parentId);
    case 'iterations':
      return moved(wordList, change, before.iterationIds);
    case 'versions':
      return moved(wordList, change, before.versionIds);
    case 'estimate':
      return moved(decimal, change, before.estimate);
    case 'priority':
      return moved(wordOrNull, change, before.priority);
    case 'start-date':
      return moved(wordOrNull, change, before.startOn);
    case 'due-date':
      return moved(wordOrNull, change, before.dueOn);
    case 'flag':
      return moved(flag, change, before.flagged);
    case 'type':
      return moved(word, change, before.type);
    case 'project':
      return moved(word, change, before.projectKey);
    case 'key':
      return moved(word, change, before.key);
    case 'description':
    case 'criteria':
      return [word.write(change.field, books), decimalText(change.lengthFrom), decimalText(change.lengthTo)].join(',');
    default:
      return word.write(change.field, books);
  }
}

type Stamp = Pick<Change, 'id' | 'at' | 'by' | 'byApp' | 'inferred'>;

export function changeFrom(
  { kind, stamp, effect }: { readonly kind: Change['kind']; readonly stamp: Stamp; readonly effect: readonly string[] },
  before: ItemState,
  books: ReadingBooks,
): Change {
  const [to = '', from] = effect;
  const moved = <Value>(codec: Codec<Value>, had: Value): Move<Value> => ({
    from: from === undefined ? had : codec.read(from, books),
    to: codec.read(to, books),
  });
  switch (kind) {
    case 'status':
      return { ...stamp, kind, ...moved(word, before.statusId) };
    case 'owner':
      return { ...stamp, kind, ...moved(personOrNull, before.ownerId) };
    case 'parent':
      return { ...stamp, kind, ...moved(wordOrNull, before.parentId) };
    case 'iterations':
      return { ...stamp, kind, ...moved(wordList, before.iterationIds) };
    case 'versions':
      return { ...stamp, kind, ...moved(wordList, before.versionIds) };
    case 'estimate':
      return { ...stamp, kind, ...moved(decimal, before.estimate) };
    case 'priority':
      return { ...stamp, kind, ...moved(wordOrNull, before.priority) };
    case 'start-date':
      return { ...stamp, kind, ...moved(wordOrNull, before.startOn) };
    case 'due-date':
      return { ...stamp, kind, ...moved(wordOrNull, before.dueOn) };
    case 'flag':
      return { ...stamp, kind, ...moved(flag, before.flagged) };
    case 'type':
      return { ...stamp, kind, ...moved(word, before.type) };
    case 'project':
      return { ...stamp, kind, ...moved(word, before.projectKey) };
    case 'key':
      return { ...stamp, kind, ...moved(word, before.key) };
    case 'description':
    case 'criteria': {
      const [field = '', lengthFrom = '', lengthTo = ''] = effect;
      const lengths = { lengthFrom: decimalFrom(lengthFrom), lengthTo: decimalFrom(lengthTo) };
      return { ...stamp, kind, field: word.read(field, books), ...lengths };
    }
    default:
      return { ...stamp, kind, field: word.read(to, books) };
  }
}
