/** A piece of wiki markup: code, preformatted text, a quote, or the text between two of these. */
export interface WikiPiece {
  readonly text: string;
  readonly isBlock: boolean;
}

const OPENING = /\{(?:code|noformat|quote)\b|```/g;

/**
 * Cuts a text into its blocks of code and quotes and the text between them. Each place is read a fixed number of times,
 * even if many blocks are opened and never closed.
 */
export function wikiPieces(source: string): readonly WikiPiece[] {
  const pieces: WikiPiece[] = [];
  const ends = blockEnds(source);
  let from = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(source); opening !== null; opening = OPENING.exec(source)) {
    const block = ends(opening.index, opening[0]);
    if (block === null) {
      OPENING.lastIndex = opening.index + 1;
      continue;
    }
    pieces.push({ text: source.slice(from, opening.index), isBlock: false });
    pieces.push({ text: source.slice(block.from, block.to), isBlock: true });
    from = block.end;
    OPENING.lastIndex = from;
  }
  pieces.push({ text: source.slice(from), isBlock: false });
  return pieces;
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** The position after its closing mark. */
  readonly end: number;
}

/** The end of the block that begins at a place; null if it is not closed. */
function blockEnds(source: string): (at: number, mark: string) => Block | null {
  const fence = forward(source, '```');
  const brace = forward(source, '}');
  const lineEnd = forward(source, '\n');
  const closing = new Map(['code', 'noformat', 'quote'].map((name) => [name, forward(source, `{${name}}`)]));

  return (at, mark) => {
    if (mark === '```') return blockTo(at + 3, fence(at + 3), 3);
    const name = mark.slice(1);
    const head = at + mark.length;
    const headEnd = source.charAt(head) === ':' ? brace(head) : head;
    if (source.charAt(headEnd) !== '}' || headEnd > lineEnd(head)) return null;
    return blockTo(headEnd + 1, closing.get(name)?.(headEnd + 1) ?? Infinity, mark.length + 1);
  };
}

function blockTo(from: number, to: number, markLength: number): Block | null {
  return to === Infinity ? null : { from, to, end: to + markLength };
}

/**
 * Finds the next occurrence of a text, from positions that only increase; Infinity without one. The text is searched
 * only once in total.
 */
function forward(text: string, what: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = text.indexOf(what, from);
      found = at === -1 ? Infinity : at;
    }
    return found;
  };
}
