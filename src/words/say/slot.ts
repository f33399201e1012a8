import type { NamedItem } from '../../contract/named-item';

/** A word that only a screen can draw: an item as a link, a person or a sprint by the name that the viewer may read. */
export type Slot = { readonly item: NamedItem } | { readonly person: string } | { readonly sprint: string };

/** A sentence in pieces: words, and what a screen draws in their midst. */
export type Phrase = readonly (string | Slot)[];

/** What may stand in the place of a word of a phrase. */
export type SlotValue = Slot | NamedItem | Phrase;

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/;

/** Holds the places of slots while a message is filled in as text. */
export class SlotMarks {
  readonly #slots: SlotValue[] = [];

  /** A mark that no text holds: its signs belong to Unicode's private use. */
  markOf(slot: SlotValue): string {
    this.#slots.push(slot);
    return `${OPEN}${String(this.#slots.length - 1)}${CLOSE}`;
  }

  /** The text with its slots in their places. */
  phraseOf(text: string): Phrase {
    return joined(
      // Every second piece of the split is the number of a mark.
      text.split(MARK).flatMap((piece, index): Phrase => {
        const slot = index % 2 === 1 ? this.#slots[Number(piece)] : undefined;
        return slot === undefined ? [piece] : piecesOf(slot);
      }),
    );
  }
}

/** Whether something stands in the place of a word. */
export function isSlotValue(value: unknown): value is SlotValue {
  return typeof value === 'object' && value !== null && (isPhrase(value) || SLOT_SIGNS.some((sign) => sign in value));
}

// One of these properties makes an object a slot.
const SLOT_SIGNS = ['item', 'person', 'sprint', 'visible'] as const;

function piecesOf(slot: SlotValue): Phrase {
  if (isPhrase(slot)) return slot;
  return 'visible' in slot ? [{ item: slot }] : [slot];
}

function isPhrase(value: object): value is Phrase {
  return Array.isArray(value);
}

/** The phrase without empty pieces, and with words that follow each other in one. */
export function joined(pieces: Phrase): Phrase {
  const whole: (string | Slot)[] = [];
  for (const piece of pieces) {
    if (piece === '') continue;
    const last = whole.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}

/** A sentence of words alone as a phrase. */
export function phraseFrom(words: string | Phrase): Phrase {
  return typeof words === 'string' ? [words] : words;
}
