import type { NamedItem } from '../../contract/named-item';

/** A word that only a screen can show: an item as a link, a person or a sprint by the name that the viewer may see. */
export type Slot = { readonly item: NamedItem } | { readonly person: string } | { readonly sprint: string };

/** A sentence in pieces: words and slots. */
export type Phrase = readonly (string | Slot)[];

/** What may replace a word of a phrase. */
export type SlotValue = Slot | NamedItem | Phrase;

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/;

/** Holds the positions of slots while a message is filled in as text. */
export class SlotMarks {
  readonly #slots: SlotValue[] = [];

  /** A mark that no text contains: its signs are for private use in Unicode. */
  markOf(slot: SlotValue): string {
    this.#slots.push(slot);
    return `${OPEN}${String(this.#slots.length - 1)}${CLOSE}`;
  }

  /** The text with its marks replaced by slots. */
  phraseOf(text: string): Phrase {
    return joined(
      // After the split, every second piece is the number of a mark.
      text.split(MARK).flatMap((piece, index): Phrase => {
        const slot = index % 2 === 1 ? this.#slots[Number(piece)] : undefined;
        return slot === undefined ? [piece] : piecesOf(slot);
      }),
    );
  }
}

/** Whether a value is a slot. */
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

/** The phrase without empty pieces, and with neighbouring texts joined. */
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

/** A plain text as a phrase. */
export function phraseFrom(words: string | Phrase): Phrase {
  return typeof words === 'string' ? [words] : words;
}
