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
 * The effect of a change: a move to a value, with the value before only if it differs from the item's; or the name of a
 * field, and its lengths before and after if known.
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

type Stamp = Pick<Change, 'id' | 'at' | 'by' | 'byApp'>;

/**
 * A change from its text. All changes that move a value have the same fields in the same order, and all others too:
 * there are hundreds of thousands of them, and code that reads them is fast only while objects have few shapes.
 */
export function changeFrom(
  { kind, stamp, effect }: { readonly kind: Change['kind']; readonly stamp: Stamp; readonly effect: readonly string[] },
  before: ItemState,
  books: ReadingBooks,
): Change {
  const { id, at, by, byApp } = stamp;
  const [to = '', from] = effect;
  const moved = <Kind extends Change['kind'], Value>(of: Kind, codec: Codec<Value>, had: Value) => ({
    id,
    at,
    by,
    byApp,
    kind: of,
    from: from === undefined ? had : codec.read(from, books),
    to: codec.read(to, books),
  });
  switch (kind) {
    case 'status':
      return moved(kind, word, before.statusId);
    case 'owner':
      return moved(kind, personOrNull, before.ownerId);
    case 'parent':
      return moved(kind, wordOrNull, before.parentId);
    case 'iterations':
      return moved(kind, wordList, before.iterationIds);
    case 'versions':
      return moved(kind, wordList, before.versionIds);
    case 'estimate':
      return moved(kind, decimal, before.estimate);
    case 'priority':
      return moved(kind, wordOrNull, before.priority);
    case 'start-date':
      return moved(kind, wordOrNull, before.startOn);
    case 'due-date':
      return moved(kind, wordOrNull, before.dueOn);
    case 'flag':
      return moved(kind, flag, before.flagged);
    case 'type':
      return moved(kind, word, before.type);
    case 'project':
      return moved(kind, word, before.projectKey);
    case 'key':
      return moved(kind, word, before.key);
    case 'description':
    case 'criteria': {
      const [field = '', lengthFrom = '', lengthTo = ''] = effect;
      return {
        id,
        at,
        by,
        byApp,
        kind,
        field: word.read(field, books),
        lengthFrom: decimalFrom(lengthFrom),
        lengthTo: decimalFrom(lengthTo),
      };
    }
    default:
      return { id, at, by, byApp, kind, field: word.read(to, books) };
  }
}
