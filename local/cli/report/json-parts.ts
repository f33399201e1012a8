import { printableJson } from '../foreign-words';

/** The number of entries in one part of text: enough for an efficient write, and little memory. */
const ENTRIES_A_PART = 64;

/** A list inside a list is indented like a list of a document. */
const [OPENING, CLOSING] = ['[\n  [', '\n  ]\n]'];

/**
 * The text of a document that ends with long lists, a part at a time: `JSON.stringify({ ...head, ...lists }, null, 2)`
 * and a newline. At most one part of a list is in memory. `head` has at least one property.
 */
export function* jsonParts(head: object, lists: Readonly<Record<string, Iterable<object>>>): Generator<string> {
  yield printableJson(JSON.stringify(head, null, 2)).slice(0, -'\n}'.length);
  for (const [name, entries] of Object.entries(lists)) {
    yield `,\n  ${JSON.stringify(name)}: [`;
    let isEmpty = true;
    for (const part of inParts(entries)) {
      yield (
        (isEmpty ? '' : ',') + printableJson(JSON.stringify([part], null, 2)).slice(OPENING.length, -CLOSING.length)
      );
      isEmpty = false;
    }
    yield isEmpty ? ']' : '\n  ]';
  }
  yield '\n}\n';
}

function* inParts(entries: Iterable<object>): Generator<readonly object[]> {
  let part: object[] = [];
  for (const entry of entries) {
    part.push(entry);
    if (part.length < ENTRIES_A_PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
