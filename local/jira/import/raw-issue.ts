import type { LineFlaw } from '../../../src/words/import';
import { instantOf, isObject, listOf, objectOf, textOf } from '../reading';
import type { JsonObject } from '../reading';

/** One line of an export that is valid so far: an issue with an id, a key and a date of creation. */
export interface RawIssue {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly key: string;
  readonly fields: JsonObject;
  readonly histories: readonly RawHistory[];
  /** False when the export contains no changelog for it. */
  readonly historyKnown: boolean;
}

export interface RawHistory {
  readonly id: string;
  readonly created: string;
  readonly at: number;
  readonly author: unknown;
  readonly items: readonly JsonObject[];
}

/** Reads a parsed line; a flaw is the reason why it is no issue. `note` is called for omitted parts. */
export function rawIssue(
  value: unknown,
  place: { readonly file: string; readonly line: number },
  note: (flaw: LineFlaw) => void,
): RawIssue | LineFlaw {
  if (!isObject(value)) return { kind: 'no-object' };
  const key = textOf(value['key']);
  const fields = value['fields'];
  if (key === null || !/^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(key)) return { kind: 'lacks-field', key: null, field: 'key' };
  if (!isObject(fields)) return { kind: 'lacks-field', key, field: 'fields' };
  if (instantOf(fields['created']) === null) return { kind: 'lacks-field', key, field: 'created' };
  const changelog = value['changelog'];
  const list = Array.isArray(changelog) ? listOf(changelog) : listOf(objectOf(changelog)['histories']);
  return {
    ...place,
    id: textOf(value['id']) ?? key,
    key,
    fields,
    histories: historiesIn(list, key, note),
    historyKnown: changelog !== undefined && changelog !== null,
  };
}

/** Oldest first; entries of one moment keep the order of the export. */
function historiesIn(list: readonly unknown[], key: string, note: (flaw: LineFlaw) => void): readonly RawHistory[] {
  const histories = list.flatMap((entry, index): readonly RawHistory[] => {
    const created = textOf(objectOf(entry)['created']);
    const at = instantOf(objectOf(entry)['created']);
    if (!isObject(entry) || created === null || at === null) {
      note({ kind: 'undated-entry', key });
      return [];
    }
    const items = listOf(entry['items']).filter(isObject);
    return [{ id: textOf(entry['id']) ?? `${index + 1}`, created, at, author: entry['author'], items }];
  });
  const sorted = histories.every((history, index) => index === 0 || (histories[index - 1]?.at ?? 0) <= history.at);
  return sorted ? histories : histories.toSorted((one, other) => one.at - other.at);
}
