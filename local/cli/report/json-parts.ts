import { printableJson } from '../foreign-words';

/** So many entries are text at once: enough to write in one go, and little to hold. */
const ENTRIES_A_PART = 64;

/** A list inside of a list is indented as a list of a document is. */
const [OPENING, CLOSING] = ['[\n  [', '\n  ]\n]'];

/**
 * The text of a document that ends with long lists, a part at a time: `JSON.stringify({ ...head, ...lists }, null, 2)` and the end of a line. No more of a
 * list than a part is ever made or held. `head` has at least one property.
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
